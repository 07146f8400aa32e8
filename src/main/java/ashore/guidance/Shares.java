package ashore.guidance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each lender is offered of what is left over each month: in proportion to the debts, so that
 * nobody is preferred.
 *
 * <p>Source: the fair-share offers of debt advice (worked example E12 of the facts; guides of
 * Citizens Advice and National Debtline, W87 and W90).
 */
final class Shares {
  private static final int CENTS = 2;

  private Shares() {}

  /** What is left of an income after essentials and a buffer; 0 when nothing is. */
  static BigDecimal surplus(BigDecimal income, BigDecimal essentials, BigDecimal buffer) {
    return Interest.cents(income.subtract(essentials).subtract(buffer).max(BigDecimal.ZERO));
  }

  /**
   * The share of one lender, rounded down to cents, so that all shares together never are more than
   * the surplus. Nothing without debts, or when the one debt is more than all.
   */
  static Optional<BigDecimal> of(BigDecimal surplus, BigDecimal balance, BigDecimal total) {
    if (total.signum() <= 0 || balance.compareTo(total) > 0) {
      return Optional.empty();
    }
    BigDecimal shared = surplus.min(total);
    return Optional.of(shared.multiply(balance).divide(total, CENTS, RoundingMode.DOWN));
  }

  /**
   * The shares of all lenders, in their order, which add up to the surplus. They are whole yuan
   * where the surplus is, and cents otherwise; what rounding down leaves goes, a unit each, to
   * those who lost most by it, the larger debt first among equals. A surplus that pays all debts
   * pays just these. Nothing without debts.
   */
  static Optional<List<BigDecimal>> all(BigDecimal surplus, List<BigDecimal> balances) {
    BigDecimal total = balances.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() <= 0) {
      return Optional.empty();
    }
    if (surplus.compareTo(total) >= 0) {
      return Optional.of(List.copyOf(balances));
    }
    int decimals = surplus.stripTrailingZeros().scale() <= 0 ? 0 : CENTS;
    return Optional.of(parted(surplus.setScale(decimals, RoundingMode.DOWN), balances, total));
  }

  private static List<BigDecimal> parted(
      BigDecimal surplus, List<BigDecimal> balances, BigDecimal total) {
    List<BigDecimal> shares = new ArrayList<>();
    List<BigDecimal> lost = new ArrayList<>();
    for (BigDecimal balance : balances) {
      BigDecimal exact = surplus.multiply(balance);
      BigDecimal share = exact.divide(total, surplus.scale(), RoundingMode.DOWN);
      shares.add(share);
      lost.add(exact.subtract(share.multiply(total)));
    }
    BigDecimal rest = surplus.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    IntStream.range(0, balances.size())
        .boxed()
        .sorted(
            Comparator.<Integer, BigDecimal>comparing(lost::get)
                .thenComparing(balances::get)
                .reversed())
        .limit(rest.unscaledValue().intValueExact())
        .forEach(i -> shares.set(i, shares.get(i).add(rest.ulp())));
    return shares;
  }
}
