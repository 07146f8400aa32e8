package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What conditions come to when things are as supposed here.
 *
 * @param known the slots that hold a value; the others are not known
 * @param numbers what measures come to
 * @param picked the choices in slots
 */
record Supposition(
    Set<SlotName> known, Map<Measure, BigDecimal> numbers, Map<SlotName, Set<ChoiceId>> picked) {
  /** Nothing is known. */
  static final Supposition EMPTY = new Supposition(Set.of(), Map.of(), Map.of());

  /** The same, and this slot holds something. */
  Supposition knowing(SlotName slot) {
    Set<SlotName> more = new TreeSet<>(known);
    more.add(slot);
    return new Supposition(more, numbers, picked);
  }

  /** The same, and these choices are taken. */
  Supposition picking(SlotName slot, Set<ChoiceId> choices) {
    Map<SlotName, Set<ChoiceId>> more = new HashMap<>(picked);
    more.put(slot, choices);
    return new Supposition(knowing(slot).known(), numbers, more);
  }

  /** The same, and this comes to so much. */
  Supposition measuring(Measure measure, BigDecimal number) {
    Map<Measure, BigDecimal> more = new HashMap<>(numbers);
    more.put(measure, number);
    return new Supposition(known, more, picked);
  }

  /** Whether the condition is true; empty when that is unknown. */
  Optional<Boolean> holds(Condition condition, SlotValues values) {
    return switch (condition) {
      case Condition.AllOf(var terms) ->
          terms.stream().map(term -> holds(term, values)).reduce(Optional.of(true), this::and);
      case Condition.AnyOf(var terms) ->
          terms.stream()
              .map(term -> not(holds(term, values)))
              .reduce(Optional.of(true), this::and)
              .map(none -> !none);
      case Condition.Not(var term) -> not(holds(term, values));
      case Condition.Known(var slot) -> Optional.of(known.contains(slot));
      case Condition.IsOneOf(var slot, var choices) ->
          Optional.ofNullable(picked.get(slot))
              .map(taken -> taken.stream().anyMatch(choices::contains));
      case Condition.Compare(var left, var how, var right) -> holds(values, left, how, right);
      case Condition.Between(var value, var low, var high) ->
          and(
              holds(values, value, Comparison.AT_LEAST, low),
              holds(values, value, Comparison.AT_MOST, high));
    };
  }

  private Optional<Boolean> holds(SlotValues values, Operand left, Comparison how, Operand right) {
    Measured measured = values.measured(left, how, right);
    BigDecimal number =
        measured.what().parts().isEmpty() ? BigDecimal.ZERO : numbers.get(measured.what());
    return Optional.ofNullable(number)
        .map(found -> measured.how().holds(found.compareTo(measured.bound())));
  }

  private Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
    if (one.equals(Optional.of(false)) || other.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return one.isPresent() ? other : one;
  }

  private static Optional<Boolean> not(Optional<Boolean> truth) {
    return truth.map(sure -> !sure);
  }
}
