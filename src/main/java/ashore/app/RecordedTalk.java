package ashore.app;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import java.time.Instant;
import java.util.List;

/**
 * A talk from its first word.
 *
 * @param language in which it began
 * @param steps what was done, in order; at least one
 * @param end what is kept of it
 */
record RecordedTalk(Language language, List<Step> steps, Conversation end) {
  /** Keeps an unmodifiable copy; refuses a talk in which nothing was said. */
  RecordedTalk {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("talk: steps must not be empty");
    }
    steps = List.copyOf(steps);
  }

  /**
   * Something the person did.
   *
   * @param at when
   * @param deed what
   * @param passed what the turn passed
   */
  record Step(Instant at, Deed deed, List<String> passed) {
    /** Keeps an unmodifiable copy. */
    Step {
      passed = List.copyOf(passed);
    }
  }

  /** What a person can do at a terminal. */
  sealed interface Deed {
    /** To write this; a command begins with a slash. */
    record Wrote(String text) implements Deed {}

    /** To choose this option of the open question. */
    record Chose(String option) implements Deed {}
  }
}
