package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTest {
  private static final String TABLE = "2020-04-20 3.85; 2021-12-20 3.80; 2026-04-20 unknown";

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2020-04-19, unknown",
    "2020-04-20, 3.85",
    "2021-12-19, 3.85",
    "2021-12-20, 3.80",
    "2026-04-19, 3.80",
    "2026-04-20, unknown",
    "2030-01-01, unknown",
  })
  void looks_up_the_rate_of_a_day(String day, String rate) {
    assertThat(Asked.of("rate_on", TABLE, day)).isEqualTo(rate);
  }

  @Test
  void has_no_rate_in_what_is_no_table() {
    assertThat(Asked.of("rate_on", "whatever a person wrote", "2022-01-01")).isEqualTo("unknown");
  }

  @Test
  void four_times_the_rate_of_the_day_caps_the_interest() {
    String rate = Asked.of("rate_on", TABLE, "2021-06-01");
    String cap = Asked.of("percent_times", rate, 4);

    assertThat(cap).isEqualTo("15.40");
    assertThat(Asked.of("interest_at_cap", 10_000, 36, cap, 365, 365)).isEqualTo("1540.00");
    assertThat(Asked.of("interest_above_cap", 10_000, 36, cap, 365, 365)).isEqualTo("2060.00");
    assertThat(Asked.of("owed_at_cap", 10_000, 36, cap, 365, 365)).isEqualTo("11540.00");
  }

  @Test
  void has_no_answer_for_a_year_without_days() {
    assertThat(Asked.of("interest_at_cap", 10_000, 36, 24, 30, 0)).isEqualTo("unknown");
    assertThat(Asked.of("interest_above_cap", 10_000, 36, 24, 30, 0)).isEqualTo("unknown");
    assertThat(Asked.of("owed_at_cap", 10_000, 36, 24, 30, 0)).isEqualTo("unknown");
    assertThat(Asked.of("payoff_amount", 10_000, 36, 30, 0)).isEqualTo("unknown");
  }

  @Test
  void never_raises_what_is_owed_and_what_it_leaves_and_takes_is_all() {
    var random = new Random(41);
    assertThat(IntStream.range(0, 1_000))
        .allSatisfy(
            draw -> {
              BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000_000), 2);
              BigDecimal rate = BigDecimal.valueOf(random.nextInt(20_000), 2);
              BigDecimal cap = BigDecimal.valueOf(random.nextInt(5_000), 2);
              int days = random.nextInt(2_000);
              int year = random.nextBoolean() ? 365 : 360;
              BigDecimal all = Asked.number("ordinary_interest", amount, rate, days, year);
              BigDecimal left = Asked.number("interest_at_cap", amount, rate, cap, days, year);
              BigDecimal above = Asked.number("interest_above_cap", amount, rate, cap, days, year);

              assertThat(left).isNotNegative().isLessThanOrEqualTo(all);
              assertThat(above).isNotNegative();
              assertThat(left.add(above)).isEqualTo(all);
              assertThat(Asked.number("interest_at_cap", amount, rate, cap, days + 1, year))
                  .isGreaterThanOrEqualTo(left);
              assertThat(Asked.number("owed_at_cap", amount, rate, cap, days, year))
                  .isEqualTo(amount.add(left));
            });
  }
}
