package ashore.runner;

/**
 * A fault as it may be logged: its kinds and its places, without its messages, because a message
 * may quote what a person wrote.
 */
final class WordlessFault extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  private WordlessFault(Throwable fault, int depth) {
    super(fault.getClass().getName());
    setStackTrace(fault.getStackTrace());
    Throwable cause = fault.getCause();
    if (cause != null && depth < DEEPEST) {
      initCause(new WordlessFault(cause, depth + 1));
    }
  }

  static WordlessFault of(Throwable fault) {
    return new WordlessFault(fault, 1);
  }
}
