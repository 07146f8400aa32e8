package ashore.guidance;

import static ashore.guidance.CalculatorsTest.call;
import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every loan, tried on many drawn from a seed. */
class CalculatorLawsTest {
  private static final Value YEAR = new Value.Days(365);
  private static final int DRAWS = 2_000;

  @Test
  void never_costs_less_for_more_days_and_never_less_than_nothing() {
    var random = new Random(7);
    assertThat(IntStream.range(0, DRAWS))
        .allSatisfy(
            draw -> {
              var loan = Loan.drawn(random);
              BigDecimal cost = loan.cost();
              assertThat(cost).isNotNegative().hasScaleOf(2);
              assertThat(loan.days(loan.days() + 1 + random.nextInt(400)).cost())
                  .isGreaterThanOrEqualTo(cost);
            });
  }

  @Test
  void costs_so_many_times_more_for_a_principal_so_many_times_higher() {
    var random = new Random(8);
    assertThat(IntStream.range(0, DRAWS))
        .allSatisfy(
            draw -> {
              var loan = Loan.drawn(random);
              var factor = BigDecimal.valueOf(2 + random.nextInt(50));
              BigDecimal roundings = factor.add(BigDecimal.ONE).multiply(new BigDecimal("0.005"));
              assertThat(loan.times(factor).cost().subtract(loan.cost().multiply(factor)).abs())
                  .isLessThanOrEqualTo(roundings);
            });
  }

  @Test
  void costs_the_ordinary_interest_when_the_multiplier_is_one() {
    var random = new Random(9);
    assertThat(IntStream.range(0, DRAWS))
        .allSatisfy(
            draw -> {
              var loan = Loan.drawn(random);
              assertThat(
                      call(
                          "overdue_cost",
                          new Value.Money(loan.principal()),
                          new Value.Percent(loan.rate()),
                          new Value.Days(loan.days()),
                          new Value.Number(BigDecimal.ONE),
                          YEAR))
                  .isEqualTo(
                      call(
                          "ordinary_interest",
                          new Value.Money(loan.principal()),
                          new Value.Percent(loan.rate()),
                          new Value.Days(loan.days()),
                          YEAR));
            });
  }

  @Test
  void comes_back_to_the_days_it_added() {
    var random = new Random(10);
    assertThat(IntStream.range(0, DRAWS))
        .allSatisfy(
            draw -> {
              var start = new Value.Day(LocalDate.ofEpochDay(random.nextInt(40_000)));
              var days = new Value.Days(random.nextInt(4_000));
              assertThat(call("days_between", start, call("date_plus", start, days)))
                  .isEqualTo(days);
            });
  }

  private record Loan(BigDecimal principal, BigDecimal rate, int days) {
    static Loan drawn(Random random) {
      return new Loan(
          BigDecimal.valueOf(random.nextInt(100_000_000), 2),
          BigDecimal.valueOf(random.nextInt(10_000), 2),
          random.nextInt(3_650));
    }

    Loan days(int changed) {
      return new Loan(principal, rate, changed);
    }

    Loan times(BigDecimal factor) {
      return new Loan(principal.multiply(factor), rate, days);
    }

    BigDecimal cost() {
      Value cost =
          call(
              "overdue_cost",
              new Value.Money(principal),
              new Value.Percent(rate),
              new Value.Days(days),
              new Value.Number(new BigDecimal("1.5")),
              YEAR);
      return ((Value.Money) cost).yuan();
    }
  }
}
