package ashore.guidance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Counting months. */
final class Months {
  /** Fifty years: longer than any loan. Beyond it sums could take for ever. */
  static final int MOST = 600;

  private static final MathContext DIGITS = new MathContext(34);
  private static final BigDecimal PERCENTS_OF_A_YEAR = BigDecimal.valueOf(1200);

  private Months() {}

  /** A whole number of months; nothing for a part of one and beyond any loan. */
  static Optional<Integer> whole(BigDecimal months) {
    boolean whole = months.stripTrailingZeros().scale() <= 0;
    return whole && months.compareTo(BigDecimal.valueOf(MOST)) <= 0
        ? Optional.of(months.intValueExact())
        : Optional.empty();
  }

  /** The same, at least one. */
  static Optional<Integer> some(BigDecimal months) {
    return whole(months).filter(count -> count > 0);
  }

  /** A twelfth of a yearly percentage, as a fraction. */
  static BigDecimal rate(BigDecimal yearlyPercent, MathContext digits) {
    return yearlyPercent.divide(PERCENTS_OF_A_YEAR, digits);
  }

  /**
   * After how many equal payments nothing is left. Nothing when the payment does not cover the
   * interest, so that the balance never falls, and beyond any loan's time.
   */
  static Optional<BigDecimal> toClear(
      BigDecimal balance, BigDecimal payment, BigDecimal yearlyPercent) {
    BigDecimal rate = rate(yearlyPercent, DIGITS);
    BigDecimal left = balance;
    for (int months = 0; months <= MOST; months++) {
      if (left.signum() <= 0) {
        return Optional.of(BigDecimal.valueOf(months));
      }
      BigDecimal after = left.add(left.multiply(rate)).subtract(payment, DIGITS);
      if (after.compareTo(left) >= 0) {
        return Optional.empty();
      }
      left = after;
    }
    return Optional.empty();
  }
}
