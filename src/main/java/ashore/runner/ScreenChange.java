package ashore.runner;

import ashore.conversation.Reply;
import java.util.Set;

/** What becomes of a question on the screen. */
public sealed interface ScreenChange {
  /** It is put again in its place: something was ticked. */
  record PutAgain(Reply.Ask ask) implements ScreenChange {}

  /**
   * It stays as a record and cannot be tapped any more.
   *
   * @param taken the ids of the options that were tapped; none when it was answered in words
   */
  record Closed(Set<String> taken) implements ScreenChange {
    /** Keeps an unmodifiable copy. */
    public Closed {
      taken = Set.copyOf(taken);
    }
  }
}
