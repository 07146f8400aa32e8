package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.CalculatorFunction.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a loan really costs. */
final class LoanFunctions {
  private static final List<Parameter> LOAN =
      List.of(
          Takes.money("amount"),
          Takes.money("kept_at_start"),
          Takes.money("instalment"),
          Takes.money("monthly_fee"),
          Takes.number("months"));

  private LoanFunctions() {}

  static List<CalculatorFunction> all() {
    List<CalculatorFunction> all = new ArrayList<>();
    all.addAll(List.of(loanRate(), loanRateWithLast(), effectiveRate(), flatRate(), loanCost()));
    all.addAll(List.of(totalPaid(), totalPaidWithLast()));
    all.addAll(List.of(instalmentAtCap(), loanCostAboveCap(), shortLoanRate()));
    all.addAll(PaybackFunctions.all());
    return all;
  }

  private static CalculatorFunction loanRate() {
    return Formula.percent(
        "loan_rate",
        "the true yearly rate of a loan paid by the month, all fees counted: twelve times its"
            + " monthly rate on what is still owed",
        LOAN,
        onLoan(Loan::nominalRate));
  }

  private static CalculatorFunction loanRateWithLast() {
    return Formula.percent(
        "loan_rate_with_last",
        "loan_rate where the last instalment differs",
        and(LOAN, Takes.money("last_instalment")),
        n -> loan(n).map(loan -> loan.ending(n.get(5).add(n.get(3)))).flatMap(Loan::nominalRate));
  }

  private static CalculatorFunction effectiveRate() {
    return Formula.percent(
        "effective_rate",
        "loan_rate with interest on interest, so that it is higher",
        LOAN,
        onLoan(Loan::effectiveRate));
  }

  private static CalculatorFunction flatRate() {
    return Formula.percent(
        "flat_rate",
        "the rate a loan is often sold with: a year's costs over the whole sum, as if nothing were"
            + " paid back before the end",
        List.of(
            Takes.money("amount"),
            Takes.money("instalment"),
            Takes.money("monthly_fee"),
            Takes.number("months")),
        n ->
            Loan.of(n.get(0), BigDecimal.ZERO, n.get(1), n.get(2), n.get(3))
                .flatMap(Loan::flatRate));
  }

  private static CalculatorFunction loanCost() {
    return Formula.money(
        "loan_cost",
        "all payments and fees less the money that was received",
        LOAN,
        onLoan(loan -> loan.cost().map(Interest::cents)));
  }

  private static CalculatorFunction totalPaid() {
    return Formula.money(
        "total_paid",
        "all payments and fees together",
        List.of(Takes.money("instalment"), Takes.money("monthly_fee"), Takes.number("months")),
        n ->
            Months.some(n.get(2))
                .map(BigDecimal::valueOf)
                .map(n.get(0).add(n.get(1))::multiply)
                .map(Interest::cents));
  }

  private static CalculatorFunction totalPaidWithLast() {
    return Formula.money(
        "total_paid_with_last",
        "total_paid where the last instalment differs",
        List.of(
            Takes.money("instalment"),
            Takes.money("monthly_fee"),
            Takes.number("months"),
            Takes.money("last_instalment")),
        n ->
            Months.some(n.get(2))
                .map(months -> n.get(0).multiply(BigDecimal.valueOf(months - 1L)))
                .map(before -> before.add(n.get(3)).add(n.get(1).multiply(n.get(2))))
                .map(Interest::cents));
  }

  private static CalculatorFunction instalmentAtCap() {
    return Formula.money(
        "instalment_at_cap",
        "the monthly payment, fees and all, that a cap on the yearly rate leaves; never more than"
            + " it is",
        and(LOAN, Takes.percent("cap_rate")),
        n -> loan(n).map(loan -> Interest.cents(loan.paymentAt(n.get(5)))));
  }

  private static CalculatorFunction loanCostAboveCap() {
    return Formula.money(
        "loan_cost_above_cap",
        "how much of all payments is above a cap on the yearly rate; 0 when the loan keeps to it",
        and(LOAN, Takes.percent("cap_rate")),
        n -> loan(n).map(loan -> Interest.cents(loan.costAbove(n.get(5)))));
  }

  private static CalculatorFunction shortLoanRate() {
    return Formula.percent(
        "short_loan_rate",
        "the yearly rate of a loan paid back at once after some days: the cost over the money"
            + " received",
        List.of(
            Takes.money("received"),
            Takes.money("due"),
            Takes.days("count"),
            Takes.number("days_in_year")),
        n -> ShortLoan.yearlyRate(n.get(0), n.get(1), n.get(2), n.get(3)));
  }

  private static Optional<Loan> loan(List<BigDecimal> n) {
    return Loan.of(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4));
  }

  private static Formula onLoan(Function<Loan, Optional<BigDecimal>> question) {
    return n -> loan(n).flatMap(question);
  }

  private static List<Parameter> and(List<Parameter> parameters, Parameter last) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(last);
    return all;
  }
}
