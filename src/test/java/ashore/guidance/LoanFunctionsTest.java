package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanFunctionsTest {
  private static final String HUGE = "9".repeat(24);
  private static final String TINY = "0." + "0".repeat(23) + "1";

  @Test
  void costs_nothing_when_just_what_was_received_is_paid_back() {
    assertThat(Asked.of("loan_rate", 12_000, 0, 1_000, 0, 12)).isEqualTo("0.00");
    assertThat(Asked.of("effective_rate", 12_000, 0, 1_000, 0, 12)).isEqualTo("0.00");
    assertThat(Asked.of("flat_rate", 12_000, 1_000, 0, 12)).isEqualTo("0.00");
    assertThat(Asked.of("loan_cost", 12_000, 0, 1_000, 0, 12)).isEqualTo("0.00");
  }

  @Test
  void a_single_instalment_after_a_month_gives_twelve_times_its_interest() {
    assertThat(Asked.of("loan_rate", 1_000, 0, 1_020, 0, 1)).isEqualTo("24.00");
    assertThat(Asked.of("effective_rate", 1_000, 0, 1_020, 0, 1)).isEqualTo("26.82");
    assertThat(Asked.of("flat_rate", 1_000, 1_020, 0, 1)).isEqualTo("24.00");
  }

  @Test
  void a_fee_each_month_is_as_good_as_a_larger_instalment() {
    assertThat(Asked.of("loan_rate", 10_000, 0, 900, 60, 12))
        .isEqualTo(Asked.of("loan_rate", 10_000, 0, 960, 0, 12));
  }

  @Test
  void a_fee_at_the_start_is_as_good_as_less_money() {
    assertThat(Asked.of("loan_rate", 10_000, 500, 916, 0, 12))
        .isEqualTo(Asked.of("loan_rate", 9_500, 0, 916, 0, 12));
    assertThat(Asked.of("loan_cost", 10_000, 500, 916, 10, 12)).isEqualTo("1612.00");
  }

  @Test
  void a_last_instalment_can_differ() {
    assertThat(Asked.of("loan_rate_with_last", 12_000, 0, 1_000, 72, 12, 1_000))
        .isEqualTo(Asked.of("loan_rate", 12_000, 0, 1_000, 72, 12));
    assertThat(Asked.of("loan_rate_with_last", 1_000, 0, 10, 0, 12, 1_010)).isEqualTo("12.00");
    assertThat(Asked.of("loan_rate_with_last", 1_000, 0, 5, 5, 12, 1_005)).isEqualTo("12.00");
  }

  @Test
  void all_payments_together_count_every_fee_and_the_last_one() {
    assertThat(Asked.of("total_paid", 1_050, 0, 12)).isEqualTo("12600.00");
    assertThat(Asked.of("total_paid", "916.80", 60, 12)).isEqualTo("11721.60");
    assertThat(Asked.of("total_paid_with_last", 1_050, 0, 12, 1_320)).isEqualTo("12870.00");
    assertThat(Asked.of("total_paid_with_last", 1_000, 10, 1, 500)).isEqualTo("510.00");
    assertThat(Asked.of("total_paid", 1_050, 0, 0)).isEqualTo("unknown");
    assertThat(Asked.of("total_paid", 1_050, 0, "1.5")).isEqualTo("unknown");
  }

  @Test
  void nothing_is_left_when_more_was_paid() {
    assertThat(Asked.of("left_of", 1_400, 600)).isEqualTo("800.00");
    assertThat(Asked.of("left_of", 1_400, 2_600)).isEqualTo("0.00");
    assertThat(Asked.of("try_amount", 1_400)).isEqualTo("1400");
    assertThat(Asked.of("try_number", 12)).isEqualTo("12");
  }

  @Test
  void a_cap_leaves_smaller_payments_of_a_dear_loan_and_none_less_of_a_cheap_one() {
    assertThat(Asked.of("instalment_at_cap", 10_000, 0, "916.80", 60, 12, 24)).isEqualTo("945.60");
    assertThat(Asked.of("loan_cost_above_cap", 10_000, 0, "916.80", 60, 12, 24))
        .isEqualTo("374.45");
    assertThat(Asked.of("instalment_at_cap", 10_000, 0, "916.80", 0, 12, 24)).isEqualTo("916.80");
    assertThat(Asked.of("loan_cost_above_cap", 10_000, 0, "916.80", 0, 12, 24)).isEqualTo("0.00");
    assertThat(Asked.of("loan_cost_above_cap", 12_000, 0, 1_072, 0, 12, 0)).isEqualTo("864.00");
  }

  @Test
  void principal_falls_slowly_at_first() {
    assertThat(Asked.of("principal_left", 10_000, 18, 12, 0)).isEqualTo("10000.00");
    assertThat(Asked.of("principal_left", 10_000, 18, 12, 1)).isEqualTo("9233.20");
    assertThat(Asked.of("principal_left", 10_000, 18, 12, 6)).isEqualTo("5223.18");
    assertThat(Asked.of("principal_left", 10_000, 18, 12, 12)).isEqualTo("0.00");
    assertThat(Asked.of("principal_left", 12_000, 0, 12, 5)).isEqualTo("7000.00");
    assertThat(Asked.of("interest_to_come", 10_000, 18, 12, 6)).isEqualTo("277.62");
    assertThat(Asked.of("interest_to_come", 12_000, 0, 12, 5)).isEqualTo("0.00");
    assertThat(Asked.of("payoff_amount", "5223.18", 18, 10, 365)).isEqualTo("5248.94");
  }

  @ParameterizedTest(name = "{0} with {1} a month at {2} %: {3}")
  @CsvSource({
    "10000, 916.80, 18,   12",
    "10000, 916.79, 18,   13",
    "12000, 1000,   0,    12",
    "12001, 1000,   0,    13",
    "0,     100,    18,   0",
    "0,     0,      18,   0",
    "1000,  2000,   24,   1",
    "10000, 150,    18,   unknown",
    "10000, 149,    18,   unknown",
    "10000, 150.01, 18,   unknown",
    "10000, 0,      0,    unknown",
    "10000, 151,    18,   337",
  })
  void counts_the_months_until_nothing_is_left(
      String balance, String payment, String rate, String months) {
    assertThat(Asked.of("months_to_clear", balance, payment, rate)).isEqualTo(months);
  }

  @ParameterizedTest(name = "{0} received, {1} due in {2} days of {3}: {4}")
  @CsvSource({
    "1400, 2000, 7,  365, 2234.69",
    "1400, 2000, 7,  360, 2204.08",
    "1000, 1000, 14, 365, 0.00",
    "1000, 999,  14, 365, unknown",
    "0,    2000, 7,  365, unknown",
    "1400, 2000, 0,  365, unknown",
    "1400, 2000, 7,  0,   unknown",
  })
  void counts_the_yearly_rate_of_days(
      String received, String due, String days, String year, String rate) {
    assertThat(Asked.of("short_loan_rate", received, due, days, year)).isEqualTo(rate);
  }

  @ParameterizedTest(name = "{0}, {1} kept, {2} and {3} in {4} months")
  @CsvSource({
    "12000, 0,     999, 0,  12", // less is paid back than came
    "1000,  1000,  100, 10, 12", // nothing came
    "1000,  1001,  100, 10, 12",
    "1000,  0,     100, 10, 0",
    "1000,  0,     100, 10, 11.5",
    "1000,  0,     100, 10, 601",
  })
  void has_no_rate_for_what_is_no_loan(
      String amount, String kept, String instalment, String fee, String months) {
    assertThat(Asked.of("loan_rate", amount, kept, instalment, fee, months)).isEqualTo("unknown");
    assertThat(Asked.of("effective_rate", amount, kept, instalment, fee, months))
        .isEqualTo("unknown");
    assertThat(Asked.of("loan_cost", amount, kept, instalment, fee, months)).isEqualTo("unknown");
  }

  @Test
  void has_no_answer_beyond_the_months_of_the_loan() {
    assertThat(Asked.of("principal_left", 1_000, 18, 12, 13)).isEqualTo("unknown");
    assertThat(Asked.of("principal_left", 1_000, 18, 12, "0.5")).isEqualTo("unknown");
    assertThat(Asked.of("interest_to_come", 1_000, 18, 0, 0)).isEqualTo("unknown");
    assertThat(Asked.of("instalment_of", 1_000, 18, 0)).isEqualTo("unknown");
    assertThat(Asked.of("instalment_of", 1_000, 18, "1E+9")).isEqualTo("unknown");
  }

  @Test
  @Timeout(20)
  void does_not_compute_for_ever_with_numbers_no_loan_knows() {
    assertThat(Asked.of("loan_rate", TINY, 0, HUGE, HUGE, 600)).isEqualTo("unknown");
    assertThat(Asked.of("loan_rate", HUGE, 0, HUGE, TINY, 600)).isNotEqualTo("0.00");
    assertThat(Asked.of("instalment_of", 1_000, TINY, 600)).isEqualTo("1.67");
    assertThat(Asked.of("principal_left", 1_000, TINY, 600, 300)).isEqualTo("500.00");
    assertThat(Asked.of("principal_left", 1_000, HUGE, 600, 599)).isEqualTo("1000.00");
    assertThat(Asked.of("months_to_clear", HUGE, HUGE, HUGE)).isEqualTo("unknown");
    assertThat(Asked.of("instalment_at_cap", HUGE, 0, HUGE, 0, 600, HUGE)).isEqualTo(HUGE + ".00");
  }
}
