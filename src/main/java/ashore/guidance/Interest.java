package ashore.guidance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Simple interest by the day. Sums are exact and rounded once, half up, to cents.
 *
 * <p>Source for a late payment: notice of the People's Bank of China 银发〔2003〕251号 (2003), item 3:
 * the rate on an overdue loan is the contract's rate raised by 30 to 50 per cent of itself, from
 * the day it is overdue until it is paid. That rate replaces the contract's rate and is not added
 * to it, so the multiplier of an overdue loan is 1.3 to 1.5 (facts P1 and P2).
 *
 * <p>Source for paying early: Civil Code, article 677 (fact G28): interest for the days that the
 * money was really used, unless the contract says otherwise.
 */
final class Interest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int CENTS = 2;

  private Interest() {}

  /** Principal × yearly rate ÷ 100 ÷ days in a year × days. Nothing for a year without days. */
  static Optional<BigDecimal> ordinary(
      BigDecimal principal, BigDecimal yearlyPercent, BigDecimal days, BigDecimal daysInYear) {
    return overdue(principal, yearlyPercent, days, BigDecimal.ONE, daysInYear);
  }

  /** The same at the contract's rate times the multiplier. */
  static Optional<BigDecimal> overdue(
      BigDecimal principal,
      BigDecimal yearlyPercent,
      BigDecimal days,
      BigDecimal multiplier,
      BigDecimal daysInYear) {
    if (daysInYear.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal product = principal.multiply(yearlyPercent).multiply(multiplier).multiply(days);
    return Optional.of(product.divide(HUNDRED.multiply(daysInYear), CENTS, RoundingMode.HALF_UP));
  }

  /** Principal × daily rate ÷ 100 × days. */
  static BigDecimal byDay(BigDecimal principal, BigDecimal dailyPercent, BigDecimal days) {
    return percentOf(principal.multiply(days), dailyPercent);
  }

  /** The principal with its interest. */
  static Optional<BigDecimal> owed(
      BigDecimal principal, BigDecimal yearlyPercent, BigDecimal days, BigDecimal daysInYear) {
    return ordinary(principal, yearlyPercent, days, daysInYear)
        .map(interest -> cents(principal.add(interest)));
  }

  /** So many hundredths of the amount. */
  static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
    return cents(amount.multiply(percent).movePointLeft(2));
  }

  static BigDecimal cents(BigDecimal number) {
    return number.setScale(CENTS, RoundingMode.HALF_UP);
  }
}
