package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What holds for every loan paid back by the month, tried on many drawn from a seed. */
class LoanLawsTest {
  private static final int DRAWS = 150;
  private static final MathContext DIGITS = new MathContext(40);
  private static final BigDecimal CENT = new BigDecimal("0.01");

  @Test
  void the_payments_discounted_at_the_rate_are_what_was_received() {
    forEachDraw(
        21,
        random -> {
          List<BigDecimal> payments = payments(random);
          BigDecimal received = received(random, payments);
          BigDecimal rate = InternalRate.monthly(received, payments).orElseThrow();

          assertThat(rate).isNotNegative();
          assertThat(worth(payments, rate).subtract(received).abs())
              .isLessThan(new BigDecimal("0.000000001"));
        });
  }

  @Test
  void the_rate_is_the_one_that_halving_an_interval_finds() {
    forEachDraw(
        22,
        random -> {
          List<BigDecimal> payments = payments(random);
          BigDecimal received = received(random, payments);

          assertThat(InternalRate.monthly(received, payments).orElseThrow().doubleValue())
              .isCloseTo(halved(received.doubleValue(), payments), Offset.offset(1e-9));
        });
  }

  @Test
  void an_instalment_worked_out_of_a_rate_gives_the_rate_again() {
    forEachDraw(
        23,
        random -> {
          BigDecimal rate = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
          int months = 1 + random.nextInt(60);
          BigDecimal principal = BigDecimal.valueOf(100_000 + random.nextInt(900_000));
          BigDecimal instalment = Annuity.payment(principal, rate, months);
          Loan loan = new Loan(principal, instalment, months, instalment);

          assertThat(loan.nominalRate().orElseThrow()).isEqualByComparingTo(rate);
          assertThat(loan.effectiveRate().orElseThrow()).isGreaterThanOrEqualTo(rate);
        });
  }

  @Test
  void whatever_is_kept_or_charged_never_makes_a_loan_cheaper() {
    forEachDraw(
        24,
        random -> {
          int months = 1 + random.nextInt(48);
          int amount = months * (100 + random.nextInt(2_000));
          int instalment = amount / months + 1 + random.nextInt(100);
          int kept = random.nextInt(amount / 2);
          int fee = random.nextInt(200);
          BigDecimal rate = Asked.number("loan_rate", amount, kept, instalment, fee, months);

          assertThat(Asked.number("loan_rate", amount, kept + 1, instalment, fee, months))
              .isGreaterThanOrEqualTo(rate);
          assertThat(Asked.number("loan_rate", amount, kept, instalment, fee + 1, months))
              .isGreaterThanOrEqualTo(rate);
          assertThat(Asked.number("effective_rate", amount, kept, instalment, fee, months))
              .isGreaterThanOrEqualTo(rate);
          assertThat(Asked.number("flat_rate", amount, instalment, fee, months))
              .isLessThanOrEqualTo(rate);
        });
  }

  @Test
  void a_cap_never_raises_a_payment_and_takes_nothing_from_a_loan_below_it() {
    forEachDraw(
        25,
        random -> {
          int months = 1 + random.nextInt(48);
          int amount = 1_000 + random.nextInt(100_000);
          int instalment = amount / months + 1 + random.nextInt(200);
          int cap = random.nextInt(60);
          BigDecimal rate = Asked.number("loan_rate", amount, 0, instalment, 0, months);
          BigDecimal above =
              Asked.number("loan_cost_above_cap", amount, 0, instalment, 0, months, cap);

          assertThat(Asked.number("instalment_at_cap", amount, 0, instalment, 0, months, cap))
              .isNotNegative()
              .isLessThanOrEqualTo(BigDecimal.valueOf(instalment));
          assertThat(above)
              .isNotNegative()
              .isLessThanOrEqualTo(Asked.number("loan_cost", amount, 0, instalment, 0, months));
          if (rate.compareTo(BigDecimal.valueOf(cap)) < 0) {
            assertThat(above).isZero();
          }
        });
  }

  @Test
  void month_by_month_the_principal_left_falls_as_the_instalment_pays_it() {
    forEachDraw(
        26,
        random -> {
          BigDecimal rate = BigDecimal.valueOf(random.nextInt(6_000), 2);
          int months = 1 + random.nextInt(60);
          BigDecimal principal = BigDecimal.valueOf(100 + random.nextInt(1_000_000));
          int paid = random.nextInt(months);
          BigDecimal left = Annuity.left(principal, rate, months, paid);
          BigDecimal after =
              left.add(left.multiply(Months.rate(rate, DIGITS)))
                  .subtract(Annuity.payment(principal, rate, months));

          assertThat(Annuity.left(principal, rate, months, paid + 1).subtract(after).abs())
              .isLessThan(new BigDecimal("1E-20"));
          assertThat(after).isLessThan(left);
          assertThat(Annuity.interestToCome(principal, rate, months, paid)).isNotNegative();
        });
  }

  @Test
  void the_months_to_clear_a_balance_are_those_of_a_loan_with_that_instalment() {
    forEachDraw(
        27,
        random -> {
          BigDecimal rate = BigDecimal.valueOf(random.nextInt(6_000), 2);
          int months = 1 + random.nextInt(60);
          BigDecimal principal = BigDecimal.valueOf(1_000 + random.nextInt(1_000_000));
          BigDecimal instalment = Annuity.payment(principal, rate, months);

          assertThat(Months.toClear(principal, instalment.add(CENT), rate).orElseThrow())
              .isLessThanOrEqualTo(BigDecimal.valueOf(months));
          assertThat(
                  Months.toClear(principal, instalment.subtract(CENT), rate)
                      .orElse(BigDecimal.valueOf(Months.MOST)))
              .isGreaterThan(BigDecimal.valueOf(months));
        });
  }

  @Test
  void a_short_loan_costs_less_a_year_the_longer_it_runs() {
    forEachDraw(
        28,
        random -> {
          int received = 1 + random.nextInt(10_000);
          int due = received + random.nextInt(5_000);
          int days = 1 + random.nextInt(60);

          assertThat(Asked.number("short_loan_rate", received, due, days, 365))
              .isNotNegative()
              .isGreaterThanOrEqualTo(Asked.number("short_loan_rate", received, due, days + 1, 365))
              .isGreaterThanOrEqualTo(Asked.number("short_loan_rate", received, due, days, 360));
        });
  }

  private interface Law {
    void holds(Random random);
  }

  private static void forEachDraw(int seed, Law law) {
    var random = new Random(seed);
    assertThat(IntStream.range(0, DRAWS)).allSatisfy(draw -> law.holds(random));
  }

  private static List<BigDecimal> payments(Random random) {
    List<BigDecimal> payments = new ArrayList<>();
    int months = 1 + random.nextInt(60);
    for (int i = 0; i < months; i++) {
      payments.add(BigDecimal.valueOf(random.nextInt(100_000), 2));
    }
    payments.add(BigDecimal.valueOf(1 + random.nextInt(100_000), 2));
    return payments;
  }

  /** From a third of what is paid back to all of it. */
  private static BigDecimal received(Random random, List<BigDecimal> payments) {
    BigDecimal paid = payments.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal part = BigDecimal.valueOf(3_334 + random.nextInt(6_667), 4);
    return paid.multiply(part).min(paid);
  }

  private static BigDecimal worth(List<BigDecimal> payments, BigDecimal rate) {
    BigDecimal worth = BigDecimal.ZERO;
    for (int i = 0; i < payments.size(); i++) {
      BigDecimal growth = rate.add(BigDecimal.ONE).pow(i + 1, DIGITS);
      worth = worth.add(payments.get(i).divide(growth, DIGITS));
    }
    return worth;
  }

  private static double halved(double received, List<BigDecimal> payments) {
    double low = 0;
    double high = 1_000;
    for (int step = 0; step < 200; step++) {
      double middle = (low + high) / 2;
      double worth = 0;
      for (int i = 0; i < payments.size(); i++) {
        worth += payments.get(i).doubleValue() / Math.pow(1 + middle, i + 1);
      }
      if (worth > received) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
