package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What conditions come to when the slots hold what is supposed here; a slot that is left out is not
 * known.
 *
 * @param numbers the numbers in slots
 * @param picked the choices in slots
 */
record Supposition(Map<SlotName, BigDecimal> numbers, Map<SlotName, Set<ChoiceId>> picked) {
  /** Whether the condition is true; empty when that is unknown. */
  Optional<Boolean> holds(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var terms) ->
          terms.stream().map(this::holds).reduce(Optional.of(true), this::and);
      case Condition.AnyOf(var terms) ->
          terms.stream()
              .map(this::holds)
              .map(Supposition::not)
              .reduce(Optional.of(true), this::and)
              .map(none -> !none);
      case Condition.Not(var term) -> not(holds(term));
      case Condition.Known(var slot) ->
          Optional.of(numbers.containsKey(slot) || picked.containsKey(slot));
      case Condition.IsOneOf(var slot, var choices) ->
          Optional.ofNullable(picked.get(slot))
              .map(taken -> taken.stream().anyMatch(choices::contains));
      case Condition.Compare(var left, var how, var right) -> order(left, right).map(how::holds);
      case Condition.Between(var value, var low, var high) ->
          and(order(value, low).map(sign -> sign >= 0), order(value, high).map(sign -> sign <= 0));
    };
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

  private Optional<Integer> order(Operand left, Operand right) {
    return number(left).flatMap(one -> number(right).map(one::compareTo));
  }

  private Optional<BigDecimal> number(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> Optional.ofNullable(numbers.get(slot));
      case Operand.OfNumber(var number) -> Optional.of(number);
      case Operand.OfDate d -> Optional.empty();
      case Operand.OfFact f -> Optional.empty();
      case Operand.Today t -> Optional.empty();
      case Operand.Shifted s -> Optional.empty();
    };
  }
}
