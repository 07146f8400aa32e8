package ashore.app;

import java.util.List;

/** One line of a talk, as it is shown to someone who reads it. */
sealed interface TalkLine {
  /** The person wrote or tapped this. */
  record You(String text) implements TalkLine {}

  /** The bot said this. */
  record Bot(String text) implements TalkLine {}

  /** The turn passed these. */
  record Passed(List<String> names) implements TalkLine {
    /** Keeps an unmodifiable copy. */
    public Passed {
      names = List.copyOf(names);
    }
  }

  /** Something else happened. */
  record Event(String what) implements TalkLine {}
}
