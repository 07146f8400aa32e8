package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.ChoiceId;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalculatorsTest {
  private static final Value YEAR = number("365");
  private static final Value UNKNOWN = new Value.Unknown();

  @Test
  void offers_each_function_with_its_types() {
    assertThat(Calculators.all().stream().map(CalculatorsTest::signature))
        .containsExactly(
            "overdue_cost[MONEY, PERCENT, DAYS, NUMBER, NUMBER] MONEY",
            "ordinary_interest[MONEY, PERCENT, DAYS, NUMBER] MONEY",
            "interest_by_day[MONEY, PERCENT, DAYS] MONEY",
            "payoff_amount[MONEY, PERCENT, DAYS, NUMBER] MONEY",
            "percent_times[PERCENT, NUMBER] PERCENT",
            "percent_of[MONEY, PERCENT] MONEY",
            "rate_on[TEXT, DATE] PERCENT",
            "interest_at_cap[MONEY, PERCENT, PERCENT, DAYS, NUMBER] MONEY",
            "interest_above_cap[MONEY, PERCENT, PERCENT, DAYS, NUMBER] MONEY",
            "owed_at_cap[MONEY, PERCENT, PERCENT, DAYS, NUMBER] MONEY",
            "loan_rate[MONEY, MONEY, MONEY, MONEY, NUMBER] PERCENT",
            "loan_rate_with_last[MONEY, MONEY, MONEY, MONEY, NUMBER, MONEY] PERCENT",
            "effective_rate[MONEY, MONEY, MONEY, MONEY, NUMBER] PERCENT",
            "flat_rate[MONEY, MONEY, MONEY, NUMBER] PERCENT",
            "loan_cost[MONEY, MONEY, MONEY, MONEY, NUMBER] MONEY",
            "total_paid[MONEY, MONEY, NUMBER] MONEY",
            "total_paid_with_last[MONEY, MONEY, NUMBER, MONEY] MONEY",
            "instalment_at_cap[MONEY, MONEY, MONEY, MONEY, NUMBER, PERCENT] MONEY",
            "loan_cost_above_cap[MONEY, MONEY, MONEY, MONEY, NUMBER, PERCENT] MONEY",
            "short_loan_rate[MONEY, MONEY, DAYS, NUMBER] PERCENT",
            "instalment_of[MONEY, PERCENT, NUMBER] MONEY",
            "principal_left[MONEY, PERCENT, NUMBER, NUMBER] MONEY",
            "interest_to_come[MONEY, PERCENT, NUMBER, NUMBER] MONEY",
            "months_to_clear[MONEY, MONEY, PERCENT] NUMBER",
            "left_of[MONEY, MONEY] MONEY",
            "try_amount[MONEY] MONEY",
            "try_number[NUMBER] NUMBER",
            "monthly_surplus[MONEY, MONEY, MONEY] MONEY",
            "share_of[MONEY, MONEY, MONEY] MONEY",
            "share_among[NUMBER, MONEY, MONEY, MONEY, MONEY, MONEY, MONEY] MONEY",
            "date_plus[DATE, DAYS] DATE",
            "days_between[DATE, DATE] DAYS");
  }

  @Test
  void says_of_each_function_what_it_gives() {
    assertThat(Calculators.all()).extracting(CalculatorFunction::about).doesNotContain("");
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} days, times {3}: {4}")
  @CsvSource({
    "10000, 18,    30,   1,   147.95",
    "10000, 18,    30,   1.5, 221.92",
    "10000, 24,    30,   1,   197.26",
    "1000,  18.25, 30,   1.5, 22.50",
    "1000,  18.25, 30,   1.3, 19.50",
    "10000, 18.25, 1,    1,   5.00",
    "10000, 18,    0,    1.5, 0.00",
    "0,     18,    30,   1.5, 0.00",
    "10000, 0,     30,   1.5, 0.00",
    "0.01,  36,    3650, 1.5, 0.05",
  })
  void works_out_what_a_late_payment_costs(
      String principal, String rate, int days, String multiplier, String cost) {
    assertThat(
            call(
                "overdue_cost",
                money(principal),
                percent(rate),
                new Value.Days(days),
                number(multiplier),
                YEAR))
        .isEqualTo(money(cost));
  }

  @ParameterizedTest(name = "{0} at {1} %, {2} days of {3}: {4}")
  @CsvSource({
    "10000, 18, 30, 365, 147.95",
    "10000, 18, 30, 360, 150.00",
    "10000, 18, 1,  365, 4.93",
    "10000, 24, 30, 365, 197.26",
    "20000, 12, 20, 360, 133.33",
  })
  void works_out_the_ordinary_interest(
      String principal, String rate, int days, String year, String interest) {
    assertThat(
            call(
                "ordinary_interest",
                money(principal),
                percent(rate),
                new Value.Days(days),
                number(year)))
        .isEqualTo(money(interest));
  }

  @Test
  void rounds_half_a_cent_up_and_only_once() {
    assertThat(interest("36.5", "1", 5)).isEqualTo(money("0.01"));
    assertThat(interest("36.49", "1", 5)).isEqualTo(money("0.00"));
  }

  @Test
  void multiplies_a_rate() {
    assertThat(call("percent_times", percent("18"), number("1.5"))).isEqualTo(percent("27.00"));
    assertThat(call("percent_times", percent("3.45"), number("4"))).isEqualTo(percent("13.80"));
    assertThat(call("percent_times", percent("0.005"), number("1"))).isEqualTo(percent("0.01"));
  }

  @Test
  void counts_days_onward_over_months_and_leap_days() {
    assertThat(call("date_plus", day("2026-11-20"), new Value.Days(15)))
        .isEqualTo(day("2026-12-05"));
    assertThat(call("date_plus", day("2028-02-28"), new Value.Days(1)))
        .isEqualTo(day("2028-02-29"));
    assertThat(call("date_plus", day("2026-11-20"), new Value.Days(0)))
        .isEqualTo(day("2026-11-20"));
  }

  @Test
  void counts_the_days_between_two_days_and_never_below_zero() {
    assertThat(call("days_between", day("2026-11-20"), day("2026-12-05")))
        .isEqualTo(new Value.Days(15));
    assertThat(call("days_between", day("2026-11-20"), day("2026-11-20")))
        .isEqualTo(new Value.Days(0));
    assertThat(call("days_between", day("2026-12-05"), day("2026-11-20")))
        .isEqualTo(new Value.Days(0));
  }

  @Test
  void takes_a_number_in_whatever_unit_it_comes() {
    assertThat(
            call(
                "overdue_cost",
                number("10000"),
                number("18"),
                number("30"),
                percent("1.5"),
                new Value.Days(365)))
        .isEqualTo(money("221.92"));
    assertThat(call("date_plus", day("2026-11-20"), number("15.0"))).isEqualTo(day("2026-12-05"));
  }

  @ParameterizedTest
  @MethodSource("senseless")
  void has_no_answer_for_values_that_make_no_sense(String function, List<Value> values) {
    assertThat(call(function, values.toArray(Value[]::new))).isEqualTo(UNKNOWN);
  }

  static Stream<Arguments> senseless() {
    Value rate = percent("18");
    Value days = new Value.Days(30);
    return Stream.of(
        row("ordinary_interest", money("1"), rate, days, number("0")),
        row("ordinary_interest", money("1"), rate, days, new Value.Text("365")),
        row("ordinary_interest", money("-1"), rate, days, YEAR),
        row("ordinary_interest", money("1"), percent("-18"), days, YEAR),
        row("ordinary_interest", UNKNOWN, rate, days, YEAR),
        row("ordinary_interest", new Value.Picked(new ChoiceId("bank")), rate, days, YEAR),
        row("ordinary_interest", new Value.PickedAll(Set.of()), rate, days, YEAR),
        row("overdue_cost", money("1"), rate, day("2026-11-20"), number("1.5"), YEAR),
        row("overdue_cost", money("1"), rate, days, number("-1.5"), YEAR),
        row("overdue_cost", money("1"), rate, days, number("1.5"), number("0")),
        row("percent_times", rate, number("-1")),
        row("percent_times", rate, day("2026-11-20")),
        row("date_plus", number("15"), days),
        row("date_plus", day("2026-11-20"), number("1.5")),
        row("date_plus", day("2026-11-20"), number("-1")),
        row("date_plus", day("2026-11-20"), day("2026-11-20")),
        row("date_plus", day("2026-11-20"), number("999999999999999")),
        row("date_plus", new Value.Day(LocalDate.MAX), new Value.Days(1)),
        row("days_between", day("2026-11-20"), number("1")),
        row("days_between", number("1"), day("2026-11-20")),
        row("days_between", new Value.Day(LocalDate.MIN), new Value.Day(LocalDate.MAX)));
  }

  @ParameterizedTest
  @CsvSource({"1E+999999999", "1E-999999999", "9E+24", "1E-25"})
  @Timeout(5)
  void does_not_compute_for_ever_with_a_number_no_loan_knows(String hostile) {
    assertThat(interest(hostile, "18", 30)).isEqualTo(UNKNOWN);
    assertThat(call("percent_times", percent("18"), number(hostile))).isEqualTo(UNKNOWN);
    assertThat(call("date_plus", day("2026-11-20"), number(hostile))).isEqualTo(UNKNOWN);
  }

  private static Value interest(String principal, String rate, int days) {
    return call("ordinary_interest", money(principal), percent(rate), new Value.Days(days), YEAR);
  }

  static Value call(String function, Value... values) {
    return Calculators.all().stream()
        .filter(candidate -> candidate.name().equals(function))
        .findFirst()
        .orElseThrow()
        .body()
        .apply(List.of(values));
  }

  private static String signature(CalculatorFunction function) {
    List<SlotType> parameters =
        function.parameters().stream().map(CalculatorFunction.Parameter::type).toList();
    return function.name() + parameters + " " + function.result();
  }

  private static Arguments row(String function, Value... values) {
    return Arguments.of(function, List.of(values));
  }

  private static Value money(String yuan) {
    return new Value.Money(new BigDecimal(yuan));
  }

  private static Value percent(String percent) {
    return new Value.Percent(new BigDecimal(percent));
  }

  private static Value number(String number) {
    return new Value.Number(new BigDecimal(number));
  }

  private static Value day(String date) {
    return new Value.Day(LocalDate.parse(date));
  }
}
