package ashore.dialog;

import java.util.List;
import java.util.Set;

/**
 * The closed language of conditions. An unknown slot makes a comparison unknown, and unknown never
 * takes an {@code if}.
 */
public sealed interface Condition {
  /** All of them. */
  record AllOf(List<Condition> terms) implements Condition {
    /** Keeps an unmodifiable copy. */
    public AllOf {
      terms = List.copyOf(terms);
    }
  }

  /** At least one of them. */
  record AnyOf(List<Condition> terms) implements Condition {
    /** Keeps an unmodifiable copy. */
    public AnyOf {
      terms = List.copyOf(terms);
    }
  }

  /** The opposite. */
  record Not(Condition term) implements Condition {}

  /** Two values compared. */
  record Compare(Operand left, Comparison how, Operand right) implements Condition {}

  /** A value from low to high, both included. */
  record Between(Operand value, Operand low, Operand high) implements Condition {}

  /** The choice taken is one of these; for several answers, one of those taken is. */
  record IsOneOf(SlotName slot, Set<ChoiceId> choices) implements Condition {
    /** Keeps an unmodifiable copy. */
    public IsOneOf {
      choices = Set.copyOf(choices);
    }
  }

  /** The slot holds a value other than "not sure". Never unknown itself. */
  record Known(SlotName slot) implements Condition {}
}
