package ashore.outcomes;

import ashore.dialog.ChoiceId;
import ashore.dialog.SlotType;
import java.util.List;

/** Answers among which no condition makes a difference. */
public sealed interface Extent {
  /** Any one of these choices. */
  record OneOf(List<ChoiceId> choices) implements Extent {
    /** Keeps an unmodifiable copy. */
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Several choices: of each group taken at least one, of the other groups none, of the choices in
   * no group any.
   *
   * @param taken the groups taken, each once, in their order
   * @param groups all there are, in the order offered
   */
  record Several(List<Group> taken, List<Group> groups) implements Extent {
    /** Keeps unmodifiable copies. */
    public Several {
      taken = List.copyOf(taken);
      groups = List.copyOf(groups);
    }
  }

  /**
   * Choices that every condition names together or not at all: whichever of them is taken makes no
   * difference.
   *
   * @param choices at least one, in the order offered
   */
  record Group(List<ChoiceId> choices) {
    /** Keeps an unmodifiable copy. */
    public Group {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A value from low to high, both included, counted in the steps of {@link Scale}.
   *
   * @param type of the values
   * @param least whether nothing lower can be answered
   * @param most whether nothing higher can be answered
   */
  record Range(SlotType type, long low, long high, boolean least, boolean most) implements Extent {}

  /** The person's own words, whatever they are. */
  record AnyText() implements Extent {}

  /** "Not sure", or no answer that was understood. */
  record NotSure() implements Extent {}

  /** No answer is understood until the retries are used up, and the question has a way out. */
  record GivesUp() implements Extent {}

  /** Nothing was said of it before. */
  record NotSaid() implements Extent {}
}
