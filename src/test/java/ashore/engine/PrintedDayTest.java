package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-26,2026-11-20,2026-11-26",
    "2026-11-27,2026-11-20,2026-11-27",
    "2026-11-28,2026-11-20,2026-11-27",
    "2026-11-29,2026-11-20,2026-11-27",
    "2026-11-28,2026-11-27,2026-11-27",
    "2026-11-28,2026-11-28,2026-11-28",
    "2026-11-29,2026-11-28,2026-11-29"
  })
  void what_falls_on_a_weekend_is_handed_in_before_it_unless_that_has_passed(
      LocalDate day, LocalDate today, LocalDate handedIn) {
    assertThat(PrintedDay.workingDay(day, today)).isEqualTo(handedIn);
  }
}
