package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.CalculatorFunction.Parameter;
import ashore.dialog.DatedRates;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.List;

/** What a ceiling on the yearly rate leaves of interest by the day. */
final class CapFunctions {
  private static final List<Parameter> INTEREST =
      List.of(
          Takes.money("amount"),
          Takes.percent("yearly_rate"),
          Takes.percent("cap_rate"),
          Takes.days("count"),
          Takes.number("days_in_year"));

  private CapFunctions() {}

  static List<CalculatorFunction> all() {
    return List.of(rateOn(), interestAtCap(), interestAboveCap(), owedAtCap());
  }

  private static CalculatorFunction rateOn() {
    return new CalculatorFunction(
        "rate_on",
        "the rate that held on a day, by a fact with a table: the LPR on the day of the contract",
        List.of(Parameter.table("rates"), Takes.date("day")),
        SlotType.PERCENT,
        values ->
            values.get(0) instanceof Value.Text(var table)
                    && values.get(1) instanceof Value.Day(var day)
                ? DatedRates.read(table)
                    .flatMap(rates -> rates.on(day))
                    .<Value>map(Value.Percent::new)
                    .orElseGet(Value.Unknown::new)
                : new Value.Unknown());
  }

  private static CalculatorFunction interestAtCap() {
    return Formula.money(
        "interest_at_cap",
        "interest for so many days at the yearly rate, or at the cap where that is lower",
        INTEREST,
        n -> Cap.interest(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
  }

  private static CalculatorFunction interestAboveCap() {
    return Formula.money(
        "interest_above_cap",
        "the part of the interest that is above the cap; 0 when the rate keeps to it",
        INTEREST,
        n -> Cap.interestAbove(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
  }

  private static CalculatorFunction owedAtCap() {
    return Formula.money(
        "owed_at_cap",
        "the amount with the interest that the cap leaves",
        INTEREST,
        n -> Cap.owed(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
  }
}
