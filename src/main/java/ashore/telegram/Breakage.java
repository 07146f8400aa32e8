package ashore.telegram;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What broke and where, without its message, which may hold what a person wrote or an address. */
final class Breakage {
  private Breakage() {}

  static String describe(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] frames = cause.getStackTrace();
    String name = cause.getClass().getName();
    return frames.length == 0 ? name : name + " at " + frames[0];
  }
}
