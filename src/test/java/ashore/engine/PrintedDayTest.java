package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Answers;
import ashore.dialog.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

  @Test
  void only_a_text_that_says_so_prints_the_working_day() {
    LocalDate saturday = LocalDate.of(2026, 11, 28);

    assertThat(printed("by {due}", saturday)).isEqualTo("by Sat, Nov 28, 2026");
    assertThat(printed("by {due, date, before_weekend}", saturday))
        .isEqualTo("by Fri, Nov 27, 2026, for Sat, Nov 28, 2026 is no working day");
    assertThat(printed("by {due, date, before_weekend}", saturday.minusDays(1)))
        .isEqualTo("by Fri, Nov 27, 2026");
  }

  private static String printed(String pattern, LocalDate due) {
    Wording wording = new Wording(MiniBot.dialogs());
    Map<String, Object> values =
        Map.of("due", wording.day(due, Language.EN, LocalDate.of(2026, 11, 20)));
    return wording.text(MiniBot.en(pattern), Language.EN, Answers.none(), values);
  }
}
