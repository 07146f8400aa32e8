package ashore.runner;

import ashore.conversation.Reply;
import java.util.Optional;
import java.util.Set;

/** What becomes of a question on the screen. */
public sealed interface ScreenChange {
  /** It is put again in its place: something was ticked. */
  record PutAgain(Reply.Ask ask) implements ScreenChange {}

  /**
   * It stays as a record and cannot be tapped any more.
   *
   * @param taken the ids of the options that were tapped; none when it was answered in words
   * @param words what was taken of the words; absent when nothing was
   */
  record Closed(Set<String> taken, Optional<String> words) implements ScreenChange {
    /** Keeps an unmodifiable copy. */
    public Closed {
      taken = Set.copyOf(taken);
    }

    /** One answered by taps alone, or not at all. */
    public Closed(Set<String> taken) {
      this(taken, Optional.empty());
    }
  }
}
