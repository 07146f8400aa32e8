package ashore.authoring;

import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a story. */
public sealed interface StoryTurn {
  /** Where it stands in the story's file. */
  Position position();

  /** Something the person does that reaches the bot. */
  sealed interface Deed extends StoryTurn {}

  /** The person writes this. */
  record User(Position position, String text) implements Deed {}

  /** The person taps this option of the open question. */
  record Tap(Position position, String option) implements Deed {}

  /**
   * The person taps an option of a question that is no longer open: the last time it was put.
   *
   * @param question its state
   */
  record OldTap(Position position, StateName question, String option) implements Deed {}

  /** The update of this deed is delivered twice. */
  record Twice(Position position, Deed deed) implements StoryTurn {}

  /** These reach the bot at the same moment, in this order. */
  record Together(Position position, List<Deed> deeds) implements StoryTurn {
    /** Keeps an unmodifiable copy. */
    public Together {
      deeds = List.copyOf(deeds);
    }
  }

  /** The turn passes these, in this order: states, cards, dialogs, fixed words, {@code plan}. */
  record Bot(Position position, List<String> passed) implements StoryTurn {
    /** Keeps an unmodifiable copy. */
    public Bot {
      passed = List.copyOf(passed);
    }
  }

  /**
   * These slots now hold these values, as an author writes them; several choices are parted by
   * commas.
   */
  record Slots(Position position, Map<SlotName, String> values) implements StoryTurn {
    /** Keeps an unmodifiable copy, in the order given. */
    public Slots {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** The last reply contains these words. */
  record Says(Position position, String text) implements StoryTurn {}

  /** The process stops and comes back from its store. */
  record Restart(Position position) implements StoryTurn {}

  /** This much time passes. */
  record Clock(Position position, Duration passed) implements StoryTurn {}

  /** The dialogs change, all of these files at once. */
  record Edit(Position position, List<FileEdit> edits) implements StoryTurn {
    /** Keeps an unmodifiable copy. */
    public Edit {
      edits = List.copyOf(edits);
    }
  }
}
