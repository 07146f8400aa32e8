package ashore.authoring;

import ashore.dialog.Computation;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The slots whose values something needs. Asking whether a slot is known needs no value: a slot
 * that was never asked is unknown.
 */
final class Reads {
  private final Set<SlotName> slots = new LinkedHashSet<>();

  private Reads() {}

  /** Those that the routes of a state need. */
  static Set<SlotName> ofRoutes(State state) {
    Reads reads = new Reads();
    for (Route route : state.next()) {
      route.condition().ifPresent(reads::condition);
    }
    return reads.slots;
  }

  /** Those that the state itself compares. */
  static Set<SlotName> ofDeed(State state) {
    Reads reads = new Reads();
    if (state instanceof State.Verify verify) {
      reads.condition(verify.condition());
    }
    if (state instanceof State.Ask ask && ask.question().doubt().isPresent()) {
      reads.condition(ask.question().doubt().get().condition());
      reads.slots.remove(ask.question().fills());
    }
    return reads.slots;
  }

  /** Those that computations need and none of them gives. */
  static Set<SlotName> of(List<Computation> computations) {
    Reads reads = new Reads();
    computations.forEach(computation -> computation.arguments().forEach(reads::operand));
    computations.forEach(computation -> reads.slots.remove(computation.result()));
    return reads.slots;
  }

  /** Those that a condition needs. */
  static Set<SlotName> of(Condition condition) {
    Reads reads = new Reads();
    reads.condition(condition);
    return reads.slots;
  }

  private void condition(Condition condition) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(this::condition);
      case Condition.AnyOf(var terms) -> terms.forEach(this::condition);
      case Condition.Not(var term) -> condition(term);
      case Condition.Compare(var left, var how, var right) -> {
        operand(left);
        operand(right);
      }
      case Condition.Between(var value, var low, var high) -> {
        operand(value);
        operand(low);
        operand(high);
      }
      case Condition.IsOneOf(var slot, var choices) -> slots.add(slot);
      case Condition.Known known -> {}
    }
  }

  private void operand(Operand operand) {
    switch (operand) {
      case Operand.OfSlot(var slot) -> slots.add(slot);
      case Operand.Shifted(var day, var sign, var days) -> {
        operand(day);
        operand(days);
      }
      case Operand.OfNumber number -> {}
      case Operand.OfDate date -> {}
      case Operand.OfFact fact -> {}
      case Operand.Today today -> {}
    }
  }
}
