package ashore.engine;

import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What conditions look at: the slots, and the numbers at which their values begin to matter. */
final class Borders {
  private final Evaluation evaluation;
  private final Map<SlotName, Set<BigDecimal>> bySlot = new LinkedHashMap<>();

  /**
   * Borders of no condition yet.
   *
   * @param evaluation tells what facts and other answers come to
   */
  Borders(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The slots looked at, in the order read. */
  Set<SlotName> slots() {
    return bySlot.keySet();
  }

  /** The numbers that this slot is compared with. */
  Set<BigDecimal> of(SlotName slot) {
    return bySlot.getOrDefault(slot, Set.of());
  }

  void add(Condition condition) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(this::add);
      case Condition.AnyOf(var terms) -> terms.forEach(this::add);
      case Condition.Not(var term) -> add(term);
      case Condition.Known(var slot) -> numbers(slot);
      case Condition.IsOneOf(var slot, var choices) -> numbers(slot);
      case Condition.Compare(var left, var how, var right) -> {
        add(left, right);
        add(right, left);
      }
      case Condition.Between(var value, var low, var high) -> {
        add(value, low);
        add(value, high);
      }
    }
  }

  private void add(Operand compared, Operand with) {
    switch (compared) {
      case Operand.OfSlot(var slot) -> number(with).ifPresent(numbers(slot)::add);
      case Operand.Shifted(var day, var sign, var days) -> {
        add(day, new Operand.Today());
        add(days, new Operand.Today());
      }
      case Operand.OfNumber number -> {}
      case Operand.OfDate date -> {}
      case Operand.OfFact fact -> {}
      case Operand.Today today -> {}
    }
  }

  private Set<BigDecimal> numbers(SlotName slot) {
    return bySlot.computeIfAbsent(slot, unseen -> new LinkedHashSet<>());
  }

  private Optional<BigDecimal> number(Operand operand) {
    if (operand instanceof Operand.OfNumber(var number)) {
      return Optional.of(number);
    }
    return evaluation.value(operand).flatMap(Evaluation::number);
  }
}
