package ashore.dialog;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody of the team is there, in the time zone of the bot.
 *
 * @param days on these days
 * @param from from this time
 * @param to until this time of the same day
 */
public record OpeningHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
  private static final int WEEK = 7;

  /** Refuses hours in which nobody is ever there. */
  public OpeningHours {
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("opening hours: days must not be empty");
    }
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "opening hours: from %s must be before to %s".formatted(from, to));
    }
  }

  /** When they close, if they are open at this moment. */
  public Optional<ZonedDateTime> closing(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    LocalTime time = there.toLocalTime();
    return days.contains(there.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to)
        ? Optional.of(there.toLocalDate().atTime(to).atZone(zone))
        : Optional.empty();
  }

  /** When they open next, after this moment. */
  public ZonedDateTime opening(Instant at, ZoneId zone) {
    LocalDate today = at.atZone(zone).toLocalDate();
    for (int ahead = 0; ahead <= WEEK; ahead++) {
      LocalDate day = today.plusDays(ahead);
      ZonedDateTime opening = day.atTime(from).atZone(zone);
      if (days.contains(day.getDayOfWeek()) && opening.toInstant().isAfter(at)) {
        return opening;
      }
    }
    throw new IllegalStateException("opening hours: no day in a week");
  }
}
