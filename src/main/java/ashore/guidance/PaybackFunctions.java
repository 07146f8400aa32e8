package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.CalculatorFunction.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a loan is paid back, and what is left of it on the way. */
final class PaybackFunctions {
  private static final List<Parameter> SO_FAR =
      List.of(
          Takes.money("amount"),
          Takes.percent("yearly_rate"),
          Takes.number("months"),
          Takes.number("months_paid"));

  private PaybackFunctions() {}

  static List<CalculatorFunction> all() {
    return List.of(
        instalmentOf(),
        principalLeft(),
        interestToCome(),
        monthsToClear(),
        leftOf(),
        tryAmount(),
        tryNumber());
  }

  private static CalculatorFunction instalmentOf() {
    return Formula.money(
        "instalment_of",
        "the equal monthly instalment that pays an amount back in so many months at a yearly rate",
        List.of(Takes.money("amount"), Takes.percent("yearly_rate"), Takes.number("months")),
        n ->
            Months.some(n.get(2))
                .map(months -> Annuity.payment(n.get(0), n.get(1), months))
                .map(Interest::cents));
  }

  private static CalculatorFunction principalLeft() {
    return Formula.money(
        "principal_left",
        "the principal still owed after so many of a loan's equal monthly instalments",
        SO_FAR,
        soFar(Annuity::left));
  }

  private static CalculatorFunction interestToCome() {
    return Formula.money(
        "interest_to_come",
        "the interest in the instalments still to come, which paying off now would save",
        SO_FAR,
        soFar(Annuity::interestToCome));
  }

  private static CalculatorFunction monthsToClear() {
    return Formula.number(
        "months_to_clear",
        "after how many monthly payments a balance is cleared; unknown when they do not even cover"
            + " the interest",
        List.of(
            Takes.money("balance"), Takes.money("monthly_payment"), Takes.percent("yearly_rate")),
        n -> Months.toClear(n.get(0), n.get(1), n.get(2)));
  }

  private static CalculatorFunction leftOf() {
    return Formula.money(
        "left_of",
        "what is left of an amount after so much was paid; 0 when more was",
        List.of(Takes.money("amount"), Takes.money("paid")),
        n -> Optional.of(Interest.cents(n.get(0).subtract(n.get(1)).max(BigDecimal.ZERO))));
  }

  private static CalculatorFunction tryAmount() {
    return Formula.money(
        "try_amount",
        "an amount to begin with that plus and minus buttons may change: the amount itself",
        List.of(Takes.money("amount")),
        n -> Optional.of(n.getFirst()));
  }

  private static CalculatorFunction tryNumber() {
    return Formula.number(
        "try_number",
        "a number to begin with that plus and minus buttons may change: the number itself",
        List.of(Takes.number("number")),
        n -> Optional.of(n.getFirst()));
  }

  /** A sum about a loan of which some months are paid. */
  @FunctionalInterface
  private interface SoFar {
    BigDecimal of(BigDecimal principal, BigDecimal yearlyPercent, int months, int paid);
  }

  private static Formula soFar(SoFar sum) {
    return n -> {
      Optional<Integer> months = Months.some(n.get(2));
      Optional<Integer> paid = Months.whole(n.get(3));
      return months.isPresent() && paid.isPresent() && paid.get() <= months.get()
          ? Optional.of(Interest.cents(sum.of(n.get(0), n.get(1), months.get(), paid.get())))
          : Optional.empty();
    };
  }
}
