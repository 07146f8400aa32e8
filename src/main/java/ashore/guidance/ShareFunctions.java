package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What can be offered to lenders each month. */
final class ShareFunctions {
  private static final int LENDERS = 5;

  private ShareFunctions() {}

  static List<CalculatorFunction> all() {
    return List.of(monthlySurplus(), shareOf(), shareAmong());
  }

  private static CalculatorFunction monthlySurplus() {
    return Formula.money(
        "monthly_surplus",
        "what is left of an income after essentials and a buffer; 0 when nothing is",
        List.of(Takes.money("income"), Takes.money("essentials"), Takes.money("buffer")),
        n -> Optional.of(Shares.surplus(n.get(0), n.get(1), n.get(2))));
  }

  private static CalculatorFunction shareOf() {
    return Formula.money(
        "share_of",
        "one lender's fair share of the surplus, rounded down to cents; never more than is owed",
        List.of(Takes.money("surplus"), Takes.money("my_balance"), Takes.money("total_balance")),
        n -> Shares.of(n.get(0), n.get(1), n.get(2)));
  }

  private static CalculatorFunction shareAmong() {
    return Formula.money(
        "share_among",
        "the fair share of lender 1, 2, 3, 4 or 5 among up to five (0 where there is none): all add"
            + " up to the surplus, in whole yuan where it is",
        List.of(
            Takes.number("which"),
            Takes.money("surplus"),
            Takes.money("first_balance"),
            Takes.money("second_balance"),
            Takes.money("third_balance"),
            Takes.money("fourth_balance"),
            Takes.money("fifth_balance")),
        n -> among(n.get(0), n.get(1), n.subList(2, 2 + LENDERS)));
  }

  private static Optional<BigDecimal> among(
      BigDecimal which, BigDecimal surplus, List<BigDecimal> balances) {
    return Months.some(which)
        .filter(lender -> lender <= LENDERS)
        .flatMap(lender -> Shares.all(surplus, balances).map(shares -> shares.get(lender - 1)));
  }
}
