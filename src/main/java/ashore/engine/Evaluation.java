package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.ChoiceId;
import ashore.dialog.Condition;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what conditions and operands come to.
 *
 * @param answers what is known about the person
 * @param facts what is known about the world
 * @param today the day of the turn
 */
public record Evaluation(Answers answers, Map<FactId, Fact> facts, LocalDate today) {

  /** What it comes to. */
  public Truth truth(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var terms) -> all(terms);
      case Condition.AnyOf(var terms) -> any(terms);
      case Condition.Not(var term) -> truth(term).not();
      case Condition.Known(var slot) -> Truth.of(known(slot).isPresent());
      case Condition.IsOneOf(var slot, var choices) -> isOneOf(slot, choices);
      case Condition.Compare(var left, var how, var right) -> {
        Optional<Integer> order = order(left, right);
        yield order.map(sign -> Truth.of(how.holds(sign))).orElse(Truth.UNKNOWN);
      }
      case Condition.Between(var value, var low, var high) ->
          atLeast(value, low).and(atLeast(high, value));
    };
  }

  private Truth all(List<Condition> terms) {
    Truth truth = Truth.TRUE;
    for (Condition term : terms) {
      truth = truth.and(truth(term));
    }
    return truth;
  }

  private Truth any(List<Condition> terms) {
    Truth truth = Truth.FALSE;
    for (Condition term : terms) {
      truth = truth.or(truth(term));
    }
    return truth;
  }

  /** The value of an operand; empty when it is unknown. */
  public Optional<Value> value(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> known(slot);
      case Operand.OfNumber(var number) -> Optional.of(new Value.Number(number));
      case Operand.OfDate(var date) -> Optional.of(new Value.Day(date));
      case Operand.OfFact(var id) -> Optional.ofNullable(facts.get(id)).map(Fact::value);
      case Operand.Today() -> Optional.of(new Value.Day(today));
      case Operand.Shifted shifted -> shift(shifted);
    };
  }

  private Optional<Value> shift(Operand.Shifted shifted) {
    Optional<Value> day = value(shifted.day());
    Optional<BigDecimal> days = value(shifted.days()).flatMap(Evaluation::number);
    if (day.isPresent() && day.get() instanceof Value.Day(LocalDate date) && days.isPresent()) {
      return Optional.of(
          new Value.Day(date.plusDays((long) shifted.sign() * days.get().intValue())));
    }
    return Optional.empty();
  }

  private Optional<Value> known(SlotName slot) {
    return answers.get(slot).filter(Answer::known).map(Answer::value);
  }

  private Truth isOneOf(SlotName slot, Set<ChoiceId> choices) {
    return known(slot)
        .map(
            value ->
                switch (value) {
                  case Value.Picked(var choice) -> Truth.of(choices.contains(choice));
                  case Value.PickedAll(var all) ->
                      Truth.of(all.stream().anyMatch(choices::contains));
                  case Value.Days d -> Truth.FALSE;
                  case Value.Money m -> Truth.FALSE;
                  case Value.Percent p -> Truth.FALSE;
                  case Value.Number n -> Truth.FALSE;
                  case Value.Day d -> Truth.FALSE;
                  case Value.Text t -> Truth.FALSE;
                  case Value.Unknown u -> Truth.UNKNOWN;
                })
        .orElse(Truth.UNKNOWN);
  }

  private Truth atLeast(Operand high, Operand low) {
    return order(high, low).map(sign -> Truth.of(sign >= 0)).orElse(Truth.UNKNOWN);
  }

  private Optional<Integer> order(Operand left, Operand right) {
    Optional<Value> first = value(left);
    Optional<Value> second = value(right);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    if (first.get() instanceof Value.Day(LocalDate a)
        && second.get() instanceof Value.Day(LocalDate b)) {
      return Optional.of(a.compareTo(b));
    }
    Optional<BigDecimal> a = number(first.get());
    Optional<BigDecimal> b = number(second.get());
    return a.isPresent() && b.isPresent()
        ? Optional.of(a.get().compareTo(b.get()))
        : Optional.empty();
  }

  /** The bare number of a value that has one. */
  public static Optional<BigDecimal> number(Value value) {
    return switch (value) {
      case Value.Days(int count) -> Optional.of(BigDecimal.valueOf(count));
      case Value.Money(var yuan) -> Optional.of(yuan);
      case Value.Percent(var percent) -> Optional.of(percent);
      case Value.Number(var number) -> Optional.of(number);
      case Value.Day d -> Optional.empty();
      case Value.Picked p -> Optional.empty();
      case Value.PickedAll p -> Optional.empty();
      case Value.Text t -> Optional.empty();
      case Value.Unknown u -> Optional.empty();
    };
  }
}
