package ashore.outcomes;

import ashore.dialog.ChoiceId;
import ashore.dialog.SlotType;
import java.util.List;
import java.util.Set;

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
   * Several choices: of those that conditions look at, just these; of the others any.
   *
   * @param taken those taken
   * @param lookedAt those that conditions look at, in the order offered
   */
  record Several(Set<ChoiceId> taken, List<ChoiceId> lookedAt) implements Extent {
    /** Keeps unmodifiable copies. */
    public Several {
      taken = Set.copyOf(taken);
      lookedAt = List.copyOf(lookedAt);
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
