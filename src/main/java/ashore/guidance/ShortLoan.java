package ashore.guidance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A loan paid back at once after some days, such as one of 7 or 14 days with a large deduction
 * (section 2.1 of the facts, "714" loans). What was received counts as the principal: Civil Code,
 * article 670.
 */
final class ShortLoan {
  private ShortLoan() {}

  /**
   * The cost over what was received, as a simple yearly percentage. Nothing without money or days,
   * and when less is due than was received.
   */
  static Optional<BigDecimal> yearlyRate(
      BigDecimal received, BigDecimal due, BigDecimal days, BigDecimal daysInYear) {
    BigDecimal cost = due.subtract(received);
    BigDecimal time = received.multiply(days);
    if (time.signum() <= 0 || cost.signum() < 0 || daysInYear.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal percents = cost.multiply(daysInYear).movePointRight(2);
    return Optional.of(percents.divide(time, 2, RoundingMode.HALF_UP));
  }
}
