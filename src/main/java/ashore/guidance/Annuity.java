package ashore.guidance;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A loan paid back in equal monthly instalments, with interest on what is left at a twelfth of the
 * yearly rate a month. Results are not rounded to cents.
 */
final class Annuity {
  /** Enough for the smallest rates that are read, with which most digits cancel out. */
  private static final MathContext DIGITS = new MathContext(64);

  private Annuity() {}

  /** The instalment. */
  static BigDecimal payment(BigDecimal principal, BigDecimal yearlyPercent, int months) {
    if (yearlyPercent.signum() == 0) {
      return principal.divide(BigDecimal.valueOf(months), DIGITS);
    }
    BigDecimal rate = Months.rate(yearlyPercent, DIGITS);
    BigDecimal growth = growth(rate, months);
    BigDecimal interest = principal.multiply(rate, DIGITS);
    return interest.multiply(growth, DIGITS).divide(growth.subtract(BigDecimal.ONE), DIGITS);
  }

  /** The principal that is left after so many instalments. */
  static BigDecimal left(BigDecimal principal, BigDecimal yearlyPercent, int months, int paid) {
    if (yearlyPercent.signum() == 0) {
      BigDecimal toCome = BigDecimal.valueOf((long) months - paid);
      return principal.multiply(toCome).divide(BigDecimal.valueOf(months), DIGITS);
    }
    BigDecimal rate = Months.rate(yearlyPercent, DIGITS);
    BigDecimal all = growth(rate, months);
    BigDecimal toGrow = all.subtract(growth(rate, paid));
    return principal.multiply(toGrow, DIGITS).divide(all.subtract(BigDecimal.ONE), DIGITS);
  }

  /** The interest in the instalments that are still to come. */
  static BigDecimal interestToCome(
      BigDecimal principal, BigDecimal yearlyPercent, int months, int paid) {
    BigDecimal toCome = BigDecimal.valueOf((long) months - paid);
    return payment(principal, yearlyPercent, months)
        .multiply(toCome)
        .subtract(left(principal, yearlyPercent, months, paid))
        .max(BigDecimal.ZERO);
  }

  private static BigDecimal growth(BigDecimal rate, int months) {
    return rate.add(BigDecimal.ONE).pow(months, DIGITS);
  }
}
