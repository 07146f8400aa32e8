package ashore.guidance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The rate a month at which later payments are worth what was received: the internal rate of
 * return.
 *
 * <p>Source: announcement 2021 No. 3 of the People's Bank of China (fact I11): the yearly rate of a
 * loan is all its costs over the principal that is really outstanding, so for instalments it is
 * counted on the falling balance.
 */
final class InternalRate {
  private static final MathContext DIGITS = new MathContext(34);
  private static final BigDecimal EXACT = new BigDecimal("1E-26");
  private static final int MOST_STEPS = 500;

  /** A hundred thousand per cent a month. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

  private InternalRate() {}

  /**
   * The rate as a fraction: 0.01 is one per cent a month. Nothing when less is paid back than was
   * received, when nothing was received, and beyond the time and the rate of any loan.
   *
   * @param payments one a month, the first a month after the money came; none below zero
   */
  static Optional<BigDecimal> monthly(BigDecimal received, List<BigDecimal> payments) {
    BigDecimal paid = payments.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean possible =
        received.signum() > 0 && payments.size() <= Months.MOST && paid.compareTo(received) >= 0;
    return possible
        ? discount(received, payments)
            .map(factor -> BigDecimal.ONE.divide(factor, DIGITS).subtract(BigDecimal.ONE))
            .filter(rate -> rate.compareTo(MOST) <= 0)
        : Optional.empty();
  }

  /**
   * What a yuan of next month is worth today, by Newton's method. The worth of all payments rises
   * with it ever faster, so from 1, where they are worth too much, each step comes nearer and none
   * goes too far.
   */
  private static Optional<BigDecimal> discount(BigDecimal received, List<BigDecimal> payments) {
    BigDecimal factor = BigDecimal.ONE;
    for (int step = 0; step < MOST_STEPS; step++) {
      BigDecimal worth = BigDecimal.ZERO; // in a month, then in the month before it, and so on
      BigDecimal slope = BigDecimal.ZERO;
      for (BigDecimal payment : payments.reversed()) {
        worth = payment.add(factor.multiply(worth), DIGITS);
        slope = worth.add(factor.multiply(slope), DIGITS);
      }
      BigDecimal change = factor.multiply(worth).subtract(received).divide(slope, DIGITS);
      if (change.compareTo(EXACT) <= 0) {
        return Optional.of(factor);
      }
      factor = factor.subtract(change, DIGITS);
    }
    return Optional.empty();
  }
}
