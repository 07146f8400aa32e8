package ashore.runner;

/**
 * Another program changed the conversation after this turn had begun from it: nothing was saved,
 * and the turn must begin again.
 */
public final class OutdatedTurn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the chat. */
  public OutdatedTurn(ChatKey chat) {
    super("conversation of " + chat + ": it was changed meanwhile");
  }
}
