package ashore.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final OpeningHours WEEKDAYS =
      new OpeningHours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(10, 0),
          LocalTime.of(18, 0));

  @Test
  void are_open_from_the_first_minute_and_closed_at_the_last() {
    assertThat(WEEKDAYS.closing(at("2026-11-20T09:59"), ZONE)).isEmpty();
    assertThat(WEEKDAYS.closing(at("2026-11-20T10:00"), ZONE)).contains(there("2026-11-20T18:00"));
    assertThat(WEEKDAYS.closing(at("2026-11-20T17:59"), ZONE)).contains(there("2026-11-20T18:00"));
    assertThat(WEEKDAYS.closing(at("2026-11-20T18:00"), ZONE)).isEmpty();
  }

  @Test
  void open_next_on_the_next_day_on_which_somebody_is_there() {
    assertThat(WEEKDAYS.opening(at("2026-11-20T09:00"), ZONE)).isEqualTo(there("2026-11-20T10:00"));
    assertThat(WEEKDAYS.opening(at("2026-11-20T18:00"), ZONE)).isEqualTo(there("2026-11-23T10:00"));
    assertThat(WEEKDAYS.closing(at("2026-11-21T12:00"), ZONE)).isEmpty();
  }

  @Test
  void open_a_week_later_when_it_is_one_day_only() {
    OpeningHours fridays =
        new OpeningHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(10, 0), LocalTime.of(11, 0));

    assertThat(fridays.opening(at("2026-11-20T10:00"), ZONE)).isEqualTo(there("2026-11-27T10:00"));
  }

  @Test
  void refuse_hours_in_which_nobody_is_ever_there() {
    assertThatThrownBy(() -> new OpeningHours(Set.of(), LocalTime.of(9, 0), LocalTime.of(10, 0)))
        .hasMessage("opening hours: days must not be empty");
    assertThatThrownBy(
            () ->
                new OpeningHours(
                    Set.of(DayOfWeek.MONDAY), LocalTime.of(18, 0), LocalTime.of(10, 0)))
        .hasMessage("opening hours: from 18:00 must be before to 10:00");
    assertThatThrownBy(() -> new Team(Language.EN, Optional.empty(), Optional.of(Duration.ZERO)))
        .hasMessage("team: answersIn PT0S must be positive");
  }

  private static Instant at(String time) {
    return there(time).toInstant();
  }

  private static ZonedDateTime there(String time) {
    return LocalDateTime.parse(time).atZone(ZONE);
  }
}
