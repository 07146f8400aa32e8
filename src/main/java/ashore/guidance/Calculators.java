package ashore.guidance;

import ashore.dialog.CalculatorFunction;
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
        List.of(SlotType.MONEY, SlotType.PERCENT, SlotType.DAYS, SlotType.NUMBER, SlotType.NUMBER),
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
        List.of(SlotType.MONEY, SlotType.PERCENT, SlotType.DAYS, SlotType.NUMBER),
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
        List.of(SlotType.PERCENT, SlotType.NUMBER),
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
        List.of(SlotType.DATE, SlotType.DAYS),
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
        List.of(SlotType.DATE, SlotType.DATE),
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
