package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that can be told apart by some conditions: for each slot they name a value at, between and
 * around the numbers they compare it with, each choice they name and another one, and nothing.
 */
final class Suppositions {
  /** More than this are not tried; the conditions then count as good. */
  private static final int MOST = 5_000;

  private static final ChoiceId ANOTHER = new ChoiceId("another");

  private final Slots slots;
  private final Map<SlotName, Set<BigDecimal>> numbers = new TreeMap<>();
  private final Map<SlotName, Set<ChoiceId>> choices = new TreeMap<>();
  private final Set<SlotName> others = new TreeSet<>();
  private boolean clear = true;

  private Suppositions(Slots slots) {
    this.slots = slots;
  }

  /** All of them; none when the conditions compare days, facts or slots with one another. */
  static List<Supposition> of(List<Condition> conditions, Slots slots) {
    Suppositions found = new Suppositions(slots);
    conditions.forEach(found::learn);
    return found.clear ? found.all() : List.of();
  }

  private void learn(Condition condition) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(this::learn);
      case Condition.AnyOf(var terms) -> terms.forEach(this::learn);
      case Condition.Not(var term) -> learn(term);
      case Condition.Known(var slot) -> others.add(slot);
      case Condition.IsOneOf(var slot, var named) -> {
        clear &= slots.type(slot).equals(Optional.of(SlotType.CHOICE));
        choices.computeIfAbsent(slot, any -> new HashSet<>()).addAll(named);
      }
      case Condition.Compare(var left, var how, var right) -> compare(left, right);
      case Condition.Between(var value, var low, var high) -> {
        compare(value, low);
        compare(value, high);
      }
    }
  }

  private void compare(Operand left, Operand right) {
    if (left instanceof Operand.OfSlot(var slot) && right instanceof Operand.OfNumber(var number)) {
      numbers.computeIfAbsent(slot, any -> new TreeSet<>()).add(number);
    } else if (left instanceof Operand.OfNumber && right instanceof Operand.OfSlot) {
      compare(right, left);
    } else {
      clear = false;
    }
  }

  private List<Supposition> all() {
    others.removeAll(numbers.keySet());
    others.removeAll(choices.keySet());
    List<Supposition> all = new ArrayList<>(List.of(new Supposition(Map.of(), Map.of())));
    numbers.forEach((slot, named) -> widen(all, slot, around(named), List.of()));
    choices.forEach((slot, named) -> widen(all, slot, List.of(), beside(named)));
    others.forEach(slot -> widen(all, slot, List.of(), List.of(ANOTHER)));
    return all.size() > MOST ? List.of() : all;
  }

  /** Adds each supposition again with each of these in the slot. */
  private static void widen(
      List<Supposition> all, SlotName slot, List<BigDecimal> numbers, List<ChoiceId> choices) {
    if (all.size() > MOST) {
      return;
    }
    for (Supposition before : List.copyOf(all)) {
      for (BigDecimal number : numbers) {
        Map<SlotName, BigDecimal> more = new HashMap<>(before.numbers());
        more.put(slot, number);
        all.add(new Supposition(more, before.picked()));
      }
      for (ChoiceId choice : choices) {
        Map<SlotName, Set<ChoiceId>> more = new HashMap<>(before.picked());
        more.put(slot, Set.of(choice));
        all.add(new Supposition(before.numbers(), more));
      }
    }
  }

  private static List<BigDecimal> around(Set<BigDecimal> named) {
    BigDecimal half = new BigDecimal("0.000001");
    Set<BigDecimal> around = new TreeSet<>();
    for (BigDecimal number : named) {
      around.add(number.subtract(half));
      around.add(number);
      around.add(number.add(half));
    }
    return List.copyOf(around);
  }

  private static List<ChoiceId> beside(Set<ChoiceId> named) {
    List<ChoiceId> beside = new ArrayList<>(named);
    beside.add(ANOTHER);
    return beside;
  }
}
