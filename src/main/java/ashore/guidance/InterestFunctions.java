package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import java.util.List;
import java.util.Optional;

/** Interest and penalty by the day. */
final class InterestFunctions {
  private InterestFunctions() {}

  static List<CalculatorFunction> all() {
    return List.of(
        overdueCost(),
        ordinaryInterest(),
        interestByDay(),
        payoffAmount(),
        percentTimes(),
        percentOf());
  }

  private static CalculatorFunction overdueCost() {
    return Formula.money(
        "overdue_cost",
        "penalty interest on what is overdue: the yearly rate times the multiplier",
        List.of(
            Takes.money("amount"),
            Takes.percent("yearly_rate"),
            Takes.days("days_late"),
            Takes.number("penalty_multiplier"),
            Takes.number("days_in_year")),
        n -> Interest.overdue(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)));
  }

  private static CalculatorFunction ordinaryInterest() {
    return Formula.money(
        "ordinary_interest",
        "interest at the yearly rate for so many days",
        List.of(
            Takes.money("amount"),
            Takes.percent("yearly_rate"),
            Takes.days("count"),
            Takes.number("days_in_year")),
        n -> Interest.ordinary(n.get(0), n.get(1), n.get(2), n.get(3)));
  }

  private static CalculatorFunction interestByDay() {
    return Formula.money(
        "interest_by_day",
        "interest at a rate a day (0.05 means 0.05 %) for so many days",
        List.of(Takes.money("amount"), Takes.percent("daily_rate"), Takes.days("count")),
        n -> Optional.of(Interest.byDay(n.get(0), n.get(1), n.get(2))));
  }

  private static CalculatorFunction payoffAmount() {
    return Formula.money(
        "payoff_amount",
        "what pays a loan off early: the principal left, with interest for the days since the last"
            + " payment",
        List.of(
            Takes.money("principal"),
            Takes.percent("yearly_rate"),
            Takes.days("count"),
            Takes.number("days_in_year")),
        n -> Interest.owed(n.get(0), n.get(1), n.get(2), n.get(3)));
  }

  private static CalculatorFunction percentTimes() {
    return Formula.percent(
        "percent_times",
        "a rate times a number: the penalty rate, four times the LPR, a daily rate as a yearly one",
        List.of(Takes.percent("rate"), Takes.number("times")),
        n -> Optional.of(Interest.cents(n.get(0).multiply(n.get(1)))));
  }

  private static CalculatorFunction percentOf() {
    return Formula.money(
        "percent_of",
        "so many per cent of an amount, whatever the time",
        List.of(Takes.money("amount"), Takes.percent("rate")),
        n -> Optional.of(Interest.percentOf(n.get(0), n.get(1))));
  }
}
