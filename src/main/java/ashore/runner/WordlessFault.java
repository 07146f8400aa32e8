package ashore.runner;

import java.util.Arrays;

/**
 * A fault as it may be logged: its kinds and its places, without its messages, because a message
 * may quote what a person wrote.
 */
final class WordlessFault extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  /** Of a stack that overflowed the innermost say enough; all would fill the log. */
  private static final int MOST_PLACES = 60;

  private WordlessFault(Throwable fault, int depth) {
    super(fault.getClass().getName());
    StackTraceElement[] places = fault.getStackTrace();
    setStackTrace(Arrays.copyOf(places, Math.min(places.length, MOST_PLACES)));
    Throwable cause = fault.getCause();
    if (cause != null && depth < DEEPEST) {
      initCause(new WordlessFault(cause, depth + 1));
    }
  }

  static WordlessFault of(Throwable fault) {
    return new WordlessFault(fault, 1);
  }
}
