package ashore.runner;

import java.util.List;

/** What was done with something that arrived. In every case it may be confirmed to the channel. */
public sealed interface Outcome {
  /**
   * It was answered.
   *
   * @param path the states, cards and fixed words passed; holds nothing a person wrote
   */
  record Answered(List<String> path) implements Outcome {
    /** Keeps an unmodifiable copy. */
    public Answered {
      path = List.copyOf(path);
    }
  }

  /** It could not be answered; the person was told so, and the conversation is as it was. */
  record Apologised() implements Outcome {}

  /** It was no time to speak first; nothing was said. */
  record KeptSilent() implements Outcome {}

  /** It had its effect before; nothing was done. */
  record AlreadySeen() implements Outcome {}
}
