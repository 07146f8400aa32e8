package ashore.outcomes;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.ChoiceId;
import ashore.dialog.Computation;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import ashore.engine.Evaluation;
import ashore.engine.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which answers make a difference to some condition, also by way of what is worked out from
 * them.
 */
final class Differences {
  private final Map<String, CalculatorFunction> functions = new HashMap<>();
  private final List<Computation> computations;
  private final List<Condition> terms;
  private final Map<SlotName, List<Condition>> about = new HashMap<>();

  /**
   * @param conditions all that are looked at
   * @param computations all that is worked out
   */
  Differences(
      Collection<Condition> conditions,
      List<Computation> computations,
      Collection<CalculatorFunction> functions) {
    Set<Condition> all = new LinkedHashSet<>();
    conditions.forEach(condition -> split(condition, all));
    this.terms = List.copyOf(all);
    this.computations = List.copyOf(computations);
    functions.forEach(function -> this.functions.put(function.name(), function));
  }

  private static void split(Condition condition, Set<Condition> terms) {
    switch (condition) {
      case Condition.AllOf(var all) -> all.forEach(term -> split(term, terms));
      case Condition.AnyOf(var any) -> any.forEach(term -> split(term, terms));
      case Condition.Not(var term) -> split(term, terms);
      case Condition.Compare compare -> terms.add(compare);
      case Condition.Between between -> terms.add(between);
      case Condition.IsOneOf oneOf -> terms.add(oneOf);
      case Condition.Known known -> terms.add(known);
    }
  }

  /** The simple conditions that depend on this slot. */
  List<Condition> about(SlotName slot) {
    return about.computeIfAbsent(
        slot,
        any -> {
          Set<SlotName> touched = touched(slot);
          return terms.stream()
              .filter(term -> SlotsRead.by(term).stream().anyMatch(touched::contains))
              .toList();
        });
  }

  /** The other slots that those conditions look at, besides what is worked out. */
  Set<SlotName> besides(SlotName slot) {
    Set<SlotName> besides = new LinkedHashSet<>();
    about(slot).forEach(term -> besides.addAll(SlotsRead.by(term)));
    for (Computation computation : computations) {
      computation
          .arguments()
          .forEach(operand -> besides.addAll(new SlotsRead().add(operand).slots()));
    }
    besides.remove(slot);
    return besides;
  }

  /** The sets of choices of this slot that conditions ask for. */
  List<Set<ChoiceId>> named(SlotName slot) {
    List<Set<ChoiceId>> named = new ArrayList<>();
    for (Condition term : terms) {
      if (term instanceof Condition.IsOneOf(var looked, var choices) && looked.equals(slot)) {
        named.add(choices);
      }
    }
    return named;
  }

  /** The values written out where this slot is compared or reckoned with. */
  List<Operand> constants() {
    List<Operand> constants = new ArrayList<>();
    for (Condition term : terms) {
      if (term instanceof Condition.Compare(var left, var how, var right)) {
        constants.add(left);
        constants.add(right);
      } else if (term instanceof Condition.Between(var value, var low, var high)) {
        constants.addAll(List.of(value, low, high));
      }
    }
    computations.forEach(computation -> constants.addAll(computation.arguments()));
    return constants;
  }

  /** What the conditions about this slot come to when it holds this value. */
  List<Truth> truths(SlotName slot, Value value, Evaluation before) {
    Answers answers = with(before.answers(), slot, value);
    for (Computation computation : computations) {
      Evaluation now = new Evaluation(answers, before.facts(), before.today());
      answers = with(answers, computation.result(), result(computation, now));
    }
    Evaluation after = new Evaluation(answers, before.facts(), before.today());
    return about(slot).stream().map(after::truth).toList();
  }

  /** What a computation comes to. */
  Value result(Computation computation, Evaluation evaluation) {
    List<Value> arguments = new ArrayList<>();
    for (Operand operand : computation.arguments()) {
      Optional<Value> value = evaluation.value(operand);
      if (value.isEmpty()) {
        return new Value.Unknown();
      }
      arguments.add(value.get());
    }
    CalculatorFunction function = functions.get(computation.function());
    if (function == null) {
      throw new IllegalArgumentException("functions holds no " + computation.function());
    }
    return function.body().apply(arguments);
  }

  static Answers with(Answers answers, SlotName slot, Value value) {
    return with(answers, slot, value, Instant.EPOCH);
  }

  static Answers with(Answers answers, SlotName slot, Value value, Instant at) {
    return answers.with(slot, new Answer(value, at, Answer.Origin.ASKED));
  }

  /** This slot and all that is worked out from it. */
  private Set<SlotName> touched(SlotName slot) {
    Set<SlotName> touched = new LinkedHashSet<>(Set.of(slot));
    boolean more = true;
    while (more) {
      more = false;
      for (Computation computation : computations) {
        SlotsRead read = new SlotsRead();
        computation.arguments().forEach(read::add);
        if (read.slots().stream().anyMatch(touched::contains)) {
          more |= touched.add(computation.result());
        }
      }
    }
    return touched;
  }
}
