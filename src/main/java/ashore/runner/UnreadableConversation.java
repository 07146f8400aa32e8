package ashore.runner;

/**
 * What a store keeps of a chat cannot be read. Names the chat and the format; never what is kept,
 * and so it has no cause, because a parser's message quotes what it was parsing.
 */
public final class UnreadableConversation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the row.
   *
   * @param format the number of its format, or "unknown"
   * @param fault the kind of what went wrong, without its message
   */
  public UnreadableConversation(ChatKey chat, String format, Class<? extends Throwable> fault) {
    super(
        "conversation of %s: format %s cannot be read (%s)"
            .formatted(chat, format, fault.getSimpleName()));
  }
}
