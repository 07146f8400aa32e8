package ashore.guidance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A loan that is paid back month by month.
 *
 * <p>What was kept back at the start was never lent: Civil Code, article 670, and article 26 of the
 * Supreme People's Court provisions on private lending (section 2.1 of the facts, interest taken in
 * advance).
 *
 * @param received the money that came, above zero
 * @param payment what is paid each month, fees and all
 * @param months how many payments, 1 to {@link Months#MOST}
 * @param last the last payment
 */
record Loan(BigDecimal received, BigDecimal payment, int months, BigDecimal last) {
  private static final MathContext DIGITS = new MathContext(34);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  /**
   * A loan of which all payments are the same. Nothing when no money or no whole months are left.
   *
   * @param kept what is taken off the amount, or paid besides, at the start
   */
  static Optional<Loan> of(
      BigDecimal amount,
      BigDecimal kept,
      BigDecimal instalment,
      BigDecimal monthlyFee,
      BigDecimal months) {
    BigDecimal received = amount.subtract(kept);
    BigDecimal payment = instalment.add(monthlyFee);
    return Months.some(months)
        .filter(count -> received.signum() > 0)
        .map(count -> new Loan(received, payment, count, payment));
  }

  /** The same loan with another last payment. */
  Loan ending(BigDecimal lastPayment) {
    return new Loan(received, payment, months, lastPayment);
  }

  /** Twelve times the true rate a month: the yearly rate as lenders must show it. */
  Optional<BigDecimal> nominalRate() {
    return monthlyRate().map(rate -> percent(rate.multiply(YEAR)));
  }

  /** The true rate a month with interest on interest; never below the nominal rate. */
  Optional<BigDecimal> effectiveRate() {
    return monthlyRate()
        .map(rate -> rate.add(BigDecimal.ONE).pow(YEAR.intValue(), DIGITS))
        .map(growth -> percent(growth.subtract(BigDecimal.ONE)));
  }

  private Optional<BigDecimal> monthlyRate() {
    List<BigDecimal> payments = new ArrayList<>(Collections.nCopies(months - 1, payment));
    payments.add(last);
    return InternalRate.monthly(received, payments);
  }

  /** The costs of a year over what was received, as if nothing were paid back before the end. */
  Optional<BigDecimal> flatRate() {
    BigDecimal time = received.multiply(BigDecimal.valueOf(months));
    return cost().map(cost -> percent(cost.multiply(YEAR).divide(time, DIGITS)));
  }

  /** All payments less what was received; nothing when that is below zero. */
  Optional<BigDecimal> cost() {
    return Optional.of(paid().subtract(received)).filter(cost -> cost.signum() >= 0);
  }

  /** The monthly payment that a yearly rate of so many per cent leaves; never above the loan's. */
  BigDecimal paymentAt(BigDecimal cap) {
    return Annuity.payment(received, cap, months).min(payment);
  }

  /** How much less would be paid in all at that rate; 0 when the loan keeps to it. */
  BigDecimal costAbove(BigDecimal cap) {
    BigDecimal allowed =
        Annuity.payment(received, cap, months).multiply(BigDecimal.valueOf(months));
    return paid().subtract(allowed).max(BigDecimal.ZERO);
  }

  private BigDecimal paid() {
    return payment.multiply(BigDecimal.valueOf(months - 1L)).add(last);
  }

  private static BigDecimal percent(BigDecimal fraction) {
    return Interest.cents(fraction.movePointRight(2));
  }
}
