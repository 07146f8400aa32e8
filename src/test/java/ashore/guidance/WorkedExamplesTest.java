package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples E1 to E12 of the facts, with their own numbers. */
class WorkedExamplesTest {
  @Test
  void e1_ten_thousand_at_18_per_cent_for_30_days() {
    assertThat(Asked.of("ordinary_interest", 10_000, 18, 30, 365)).isEqualTo("147.95");
    assertThat(Asked.of("ordinary_interest", 10_000, 18, 30, 360)).isEqualTo("150.00");
    assertThat(Asked.of("ordinary_interest", 10_000, 18, 1, 365)).isEqualTo("4.93");
    assertThat(Asked.of("ordinary_interest", 10_000, 18, 1, 360)).isEqualTo("5.00");
  }

  @Test
  void e2_the_same_sum_overdue_for_30_days() {
    assertThat(Asked.of("percent_times", 18, "1.5")).isEqualTo("27.00");
    assertThat(Asked.of("overdue_cost", 10_000, 18, 30, "1.5", 365)).isEqualTo("221.92");
    assertThat(Asked.of("overdue_cost", 10_000, 18, 30, "1.5", 360)).isEqualTo("225.00");
    assertThat(Asked.of("interest_at_cap", 10_000, 27, 24, 30, 365)).isEqualTo("197.26");
    assertThat(Asked.of("interest_above_cap", 10_000, 27, 24, 30, 365)).isEqualTo("24.66");
    assertThat(Asked.of("owed_at_cap", 10_000, 27, 24, 30, 365)).isEqualTo("10197.26");
  }

  @Test
  void e3_forty_five_a_day_is_164_per_cent_a_year() {
    assertThat(Asked.of("short_loan_rate", 10_000, 10_045, 1, 365)).isEqualTo("164.25");
  }

  @Test
  void e4_an_instalment_of_a_thousand_30_days_late() {
    assertThat(Asked.of("overdue_cost", 1_000, "18.25", 30, "1.5", 365)).isEqualTo("22.50");
    assertThat(Asked.of("interest_by_day", 1_000, "0.075", 30)).isEqualTo("22.50");
  }

  @ParameterizedTest(name = "e5: {0} % a day is {1} % a year")
  @CsvSource({"0.05, 18.25", "0.02, 7.30", "0.03, 10.95", "0.045, 16.43"})
  void e5_a_rate_a_day_as_a_rate_a_year(String daily, String yearly) {
    assertThat(Asked.of("percent_times", daily, 365)).isEqualTo(yearly);
  }

  @ParameterizedTest(name = "e6: a fee of {0} a month makes {1} %, sold as {2} %")
  @CsvSource({"72, 13.0, 7.2", "90, 16.2, 9", "120, 21.5, 12", "180, 31.7, 18"})
  void e6_twelve_thousand_over_twelve_months(String fee, String rate, String flat) {
    assertThat(tenth("loan_rate", 12_000, 0, 1_000, fee, 12)).isEqualTo(rate);
    assertThat(Asked.number("flat_rate", 12_000, 1_000, fee, 12)).isEqualByComparingTo(flat);
  }

  @Test
  void e7_a_guarantee_fee_beside_equal_payments_at_18_per_cent() {
    assertThat(Asked.of("instalment_of", 10_000, 18, 12)).isEqualTo("916.80");
    assertThat(tenth("loan_rate", 10_000, 0, "916.80", 0, 12)).isEqualTo("18.0");
    assertThat(tenth("loan_rate", 10_000, 0, "916.80", 60, 12)).isEqualTo("30.4");
  }

  @Test
  void e8_five_hundred_deducted_at_the_start() {
    assertThat(tenth("loan_rate", 10_000, 500, "916.80", 0, 12)).isEqualTo("28.0");
  }

  @Test
  void e9_two_thousand_of_which_1400_came_for_seven_days() {
    BigDecimal rate = Asked.number("short_loan_rate", 1_400, 2_000, 7, 365);

    assertThat(rate.setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo("2235");
    assertThat(Asked.of("interest_at_cap", 1_400, rate, 12, 7, 365)).isEqualTo("3.22");
    assertThat(Asked.of("owed_at_cap", 1_400, rate, 12, 7, 365)).isEqualTo("1403.22");
  }

  @Test
  void e10_a_card_bill_of_which_nothing_was_paid() {
    assertThat(Asked.of("interest_by_day", 10_000, "0.05", 50)).isEqualTo("250.00");
    assertThat(Asked.of("percent_of", 1_000, 5)).isEqualTo("50.00");
  }

  @Test
  void e11_a_judgment_paid_a_hundred_days_late() {
    assertThat(Asked.of("interest_by_day", 10_000, "0.0175", 100)).isEqualTo("175.00");
  }

  @Test
  void e12_a_fair_share_for_each_of_three_lenders() {
    String surplus = Asked.of("monthly_surplus", 6_500, 5_100, 140);

    assertThat(surplus).isEqualTo("1260.00");
    assertThat(Asked.of("share_among", 1, surplus, 30_000, 12_000, 8_000, 0, 0)).isEqualTo("756");
    assertThat(Asked.of("share_among", 2, surplus, 30_000, 12_000, 8_000, 0, 0)).isEqualTo("302");
    assertThat(Asked.of("share_among", 3, surplus, 30_000, 12_000, 8_000, 0, 0)).isEqualTo("202");
    assertThat(Asked.of("share_among", 4, surplus, 30_000, 12_000, 8_000, 0, 0)).isEqualTo("0");
    assertThat(Asked.of("share_of", surplus, 12_000, 50_000)).isEqualTo("302.40");
  }

  /** The result with one digit after the point, as the examples write it. */
  private static String tenth(String name, Object... written) {
    return Asked.number(name, written).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
