package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.List;

/** Deadlines, and the days to them. */
final class DateFunctions {
  private DateFunctions() {}

  static List<CalculatorFunction> all() {
    return List.of(datePlus(), daysBetween());
  }

  private static CalculatorFunction datePlus() {
    return new CalculatorFunction(
        "date_plus",
        "the day so many days later: the last day of a term that is counted from the day after",
        List.of(Takes.date("day"), Takes.days("count")),
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
        "how many days the second day is later, 0 when it is earlier; from today to a deadline: the"
            + " days left",
        List.of(Takes.date("first"), Takes.date("second")),
        SlotType.DAYS,
        values ->
            values.get(0) instanceof Value.Day(var first)
                    && values.get(1) instanceof Value.Day(var second)
                ? Days.between(first, second)
                    .<Value>map(Value.Days::new)
                    .orElseGet(Value.Unknown::new)
                : new Value.Unknown());
  }
}
