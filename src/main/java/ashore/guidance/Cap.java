package ashore.guidance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A ceiling on the yearly rate. It never raises what is owed.
 *
 * <p>Sources: for private lending four times the one-year LPR on the day of the contract, all
 * charges together (Supreme People's Court provisions on private lending, second revision of 2020,
 * articles 25 and 29; fact I1). For licensed lenders a court may, when asked, cut what is above 24
 * per cent a year (Supreme People's Court opinion 法发〔2017〕22号, item 2; fact I5). Which of the two
 * holds depends on the lender, so the cap is given.
 */
final class Cap {
  private Cap() {}

  /** Interest at the lower of both rates. */
  static Optional<BigDecimal> interest(
      BigDecimal principal,
      BigDecimal yearlyPercent,
      BigDecimal cap,
      BigDecimal days,
      BigDecimal daysInYear) {
    return Interest.ordinary(principal, yearlyPercent.min(cap), days, daysInYear);
  }

  /** Interest at the rate less interest at the lower of both. */
  static Optional<BigDecimal> interestAbove(
      BigDecimal principal,
      BigDecimal yearlyPercent,
      BigDecimal cap,
      BigDecimal days,
      BigDecimal daysInYear) {
    return Interest.ordinary(principal, yearlyPercent, days, daysInYear)
        .flatMap(
            all -> interest(principal, yearlyPercent, cap, days, daysInYear).map(all::subtract));
  }

  /** The principal with interest at the lower of both rates. */
  static Optional<BigDecimal> owed(
      BigDecimal principal,
      BigDecimal yearlyPercent,
      BigDecimal cap,
      BigDecimal days,
      BigDecimal daysInYear) {
    return Interest.owed(principal, yearlyPercent.min(cap), days, daysInYear);
  }
}
