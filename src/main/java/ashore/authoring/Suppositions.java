package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that can be told apart by some conditions: for each slot they name a value at, between and
 * around the numbers they compare it with, each choice they name and another one, and nothing.
 */
final class Suppositions {
  /** More than this are not tried; the conditions then count as good. */
  private static final int MOST = 5_000;

  private final SlotValues values;
  private final Map<Measure, Set<BigDecimal>> numbers = new LinkedHashMap<>();
  private final Map<SlotName, Set<ChoiceId>> choices = new TreeMap<>();
  private final Set<SlotName> slots = new TreeSet<>();

  private Suppositions(SlotValues values) {
    this.values = values;
  }

  /** All of them; none when they are too many. */
  static List<Supposition> of(List<Condition> conditions, SlotValues values) {
    Suppositions found = new Suppositions(values);
    conditions.forEach(found::learn);
    return found.all();
  }

  private void learn(Condition condition) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(this::learn);
      case Condition.AnyOf(var terms) -> terms.forEach(this::learn);
      case Condition.Not(var term) -> learn(term);
      case Condition.Known(var slot) -> slots.add(slot);
      case Condition.IsOneOf(var slot, var named) ->
          choices.computeIfAbsent(slot, any -> new TreeSet<>()).addAll(named);
      case Condition.Compare(var left, var how, var right) -> compare(left, how, right);
      case Condition.Between(var value, var low, var high) -> {
        compare(value, Comparison.AT_LEAST, low);
        compare(value, Comparison.AT_MOST, high);
      }
    }
  }

  private void compare(Operand left, Comparison how, Operand right) {
    Measured measured = values.measured(left, how, right);
    slots.addAll(measured.what().slots());
    if (!measured.what().parts().isEmpty()) {
      numbers.computeIfAbsent(measured.what(), any -> new TreeSet<>()).add(measured.bound());
    }
  }

  private List<Supposition> all() {
    slots.removeAll(choices.keySet());
    List<Supposition> all = new ArrayList<>(List.of(Supposition.EMPTY));
    for (var chosen : choices.entrySet()) {
      SlotName slot = chosen.getKey();
      List<Set<ChoiceId>> picks = values.picks(slot, chosen.getValue());
      if (picks.isEmpty()) {
        return List.of();
      }
      widen(all, before -> beside(before, picks.stream().map(set -> before.picking(slot, set))));
    }
    slots.forEach(slot -> widen(all, before -> beside(before, Stream.of(before.knowing(slot)))));
    numbers.forEach(
        (measure, named) -> {
          List<BigDecimal> around = values.numbers(measure, named);
          widen(all, before -> measured(before, measure, around));
        });
    return all.size() > MOST ? List.of() : all;
  }

  private static Stream<Supposition> beside(Supposition before, Stream<Supposition> more) {
    return Stream.concat(Stream.of(before), more);
  }

  private static Stream<Supposition> measured(
      Supposition before, Measure measure, List<BigDecimal> around) {
    return before.known().containsAll(measure.slots())
        ? around.stream().map(number -> before.measuring(measure, number))
        : Stream.of(before);
  }

  private static void widen(
      List<Supposition> all, Function<Supposition, Stream<Supposition>> more) {
    if (all.size() <= MOST) {
      List<Supposition> before = List.copyOf(all);
      all.clear();
      before.stream().flatMap(more).forEach(all::add);
    }
  }
}
