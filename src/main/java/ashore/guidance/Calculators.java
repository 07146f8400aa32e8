package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.CalculatorFunction.Parameter;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.List;
import java.util.Optional;

/** The functions that dialogs call by name. Each is unknown when it has no sensible answer. */
public final class Calculators {
  private Calculators() {}

  /** All of them, in the order of the authors' handbook. */
  public static List<CalculatorFunction> all() {
    return List.of(overdueCost(), ordinaryInterest(), percentTimes(), datePlus(), daysBetween());
  }

  private static CalculatorFunction overdueCost() {
    return new CalculatorFunction(
        "overdue_cost",
        List.of(
            new Parameter("amount", SlotType.MONEY),
            new Parameter("yearly_rate", SlotType.PERCENT),
            new Parameter("days_late", SlotType.DAYS),
            new Parameter("penalty_multiplier", SlotType.NUMBER),
            new Parameter("days_in_year", SlotType.NUMBER)),
        SlotType.MONEY,
        values ->
            Numbers.of(values)
                .flatMap(n -> Interest.overdue(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)))
                .<Value>map(Value.Money::new)
                .orElseGet(Value.Unknown::new));
  }

  private static CalculatorFunction ordinaryInterest() {
    return new CalculatorFunction(
        "ordinary_interest",
        List.of(
            new Parameter("amount", SlotType.MONEY),
            new Parameter("yearly_rate", SlotType.PERCENT),
            new Parameter("count", SlotType.DAYS),
            new Parameter("days_in_year", SlotType.NUMBER)),
        SlotType.MONEY,
        values ->
            Numbers.of(values)
                .flatMap(n -> Interest.ordinary(n.get(0), n.get(1), n.get(2), n.get(3)))
                .<Value>map(Value.Money::new)
                .orElseGet(Value.Unknown::new));
  }

  private static CalculatorFunction percentTimes() {
    return new CalculatorFunction(
        "percent_times",
        List.of(new Parameter("rate", SlotType.PERCENT), new Parameter("times", SlotType.NUMBER)),
        SlotType.PERCENT,
        values ->
            Numbers.of(values)
                .map(n -> Interest.cents(n.get(0).multiply(n.get(1))))
                .<Value>map(Value.Percent::new)
                .orElseGet(Value.Unknown::new));
  }

  private static CalculatorFunction datePlus() {
    return new CalculatorFunction(
        "date_plus",
        List.of(new Parameter("day", SlotType.DATE), new Parameter("count", SlotType.DAYS)),
        SlotType.DATE,
        values ->
            values.get(0) instanceof Value.Day(var day)
                ? Numbers.of(values.get(1))
                    .flatMap(days -> Days.after(day, days))
                    .<Value>map(Value.Day::new)
                    .orElseGet(Value.Unknown::new)
                : new Value.Unknown());
  }

  private static CalculatorFunction daysBetween() {
    return new CalculatorFunction(
        "days_between",
        List.of(new Parameter("first", SlotType.DATE), new Parameter("second", SlotType.DATE)),
        SlotType.DAYS,
        values ->
            values.get(0) instanceof Value.Day(var first)
                    && values.get(1) instanceof Value.Day(var second)
                ? orUnknown(Days.between(first, second))
                : new Value.Unknown());
  }

  private static Value orUnknown(Optional<Integer> days) {
    return days.<Value>map(Value.Days::new).orElseGet(Value.Unknown::new);
  }
}
