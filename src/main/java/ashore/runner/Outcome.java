package ashore.runner;

import java.util.List;
import java.util.Optional;

/** What was done with something that arrived. In every case it may be confirmed to the channel. */
public sealed interface Outcome {
  /**
   * It was answered.
   *
   * @param path the states, cards and fixed words passed; holds nothing a person wrote
   * @param planned whether it gave the person their first plan
   */
  record Answered(List<String> path, Planned planned) implements Outcome {
    /** Keeps an unmodifiable copy. */
    public Answered {
      path = List.copyOf(path);
    }

    /** It was answered without a first plan. */
    public Answered(List<String> path) {
      this(path, new Planned.Not());
    }
  }

  /** Whether a turn gave a person their first plan. */
  sealed interface Planned {
    /** It did not. */
    record Not() implements Planned {}

    /**
     * It did.
     *
     * @param link the start link by which they came; absent when by none
     */
    record First(Optional<String> link) implements Planned {}
  }

  /** It could not be answered; the person was told so, and the conversation is as it was. */
  record Apologised() implements Outcome {}

  /** It was no time to speak first; nothing was said. */
  record KeptSilent() implements Outcome {}

  /** It had its effect before; nothing was done. */
  record AlreadySeen() implements Outcome {}
}
