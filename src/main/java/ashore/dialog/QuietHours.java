package ashore.dialog;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of the night in which the bot never speaks first. They hold the whole legal night.
 *
 * @param from when they begin in the evening
 * @param to when they are over in the morning
 */
public record QuietHours(LocalTime from, LocalTime to) {
  /** The quiet hours of a bot that names none. */
  public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(9, 0));

  /** Refuses hours that leave out a part of the night. */
  public QuietHours {
    if (!cover(from, to)) {
      throw new IllegalArgumentException(
          "quiet hours: %s to %s must hold %s to %s"
              .formatted(from, to, Limits.NIGHT_BEGINS, Limits.NIGHT_ENDS));
    }
  }

  /** Whether hours from one time to the other hold the whole legal night. */
  public static boolean cover(LocalTime from, LocalTime to) {
    return from.isAfter(to)
        && !from.isAfter(Limits.NIGHT_BEGINS)
        && !to.isBefore(Limits.NIGHT_ENDS);
  }

  /** This moment, or the end of the quiet hours in which it lies. */
  public Instant endingAfter(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    LocalTime time = there.toLocalTime();
    if (time.isBefore(to)) {
      return there.toLocalDate().atTime(to).atZone(zone).toInstant();
    }
    return time.isBefore(from)
        ? at
        : there.toLocalDate().plusDays(1).atTime(to).atZone(zone).toInstant();
  }
}
