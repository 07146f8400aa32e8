package ashore.outcomes;

import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.util.LinkedHashSet;
import java.util.Set;

/** The slots that conditions and operands look at. */
final class SlotsRead {
  private final Set<SlotName> slots = new LinkedHashSet<>();

  Set<SlotName> slots() {
    return slots;
  }

  static Set<SlotName> by(Condition condition) {
    return new SlotsRead().add(condition).slots();
  }

  SlotsRead add(Condition condition) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(this::add);
      case Condition.AnyOf(var terms) -> terms.forEach(this::add);
      case Condition.Not(var term) -> add(term);
      case Condition.Known(var slot) -> slots.add(slot);
      case Condition.IsOneOf(var slot, var choices) -> slots.add(slot);
      case Condition.Compare(var left, var how, var right) -> add(left).add(right);
      case Condition.Between(var value, var low, var high) -> add(value).add(low).add(high);
    }
    return this;
  }

  SlotsRead add(Operand operand) {
    switch (operand) {
      case Operand.OfSlot(var slot) -> slots.add(slot);
      case Operand.Shifted(var day, var sign, var days) -> add(day).add(days);
      case Operand.OfNumber number -> {}
      case Operand.OfDate date -> {}
      case Operand.OfFact fact -> {}
      case Operand.Today today -> {}
    }
    return this;
  }
}
