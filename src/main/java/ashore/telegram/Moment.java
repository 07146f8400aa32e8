package ashore.telegram;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * A day that stands in a text. Telegram shows it as its reader writes days.
 *
 * @param text how the text writes it
 * @param day which day it is
 */
record Moment(String text, LocalDate day) {
  /** At this time of day in UTC it is the same day nearly everywhere. */
  private static final LocalTime SAME_DAY = LocalTime.of(10, 0);

  /** Weekday and long date. */
  private static final String FORMAT = "wD";

  /** Refuses an empty text. */
  Moment {
    if (text.isBlank()) {
      throw new IllegalArgumentException("moment: text must not be blank");
    }
  }

  /** The HTML with each mention of the day marked as such. */
  String in(String html) {
    String shown = Html.escape(text);
    long seconds = day.atTime(SAME_DAY).toEpochSecond(ZoneOffset.UTC);
    return html.replace(
        shown, "<tg-time unix=\"%d\" format=\"%s\">%s</tg-time>".formatted(seconds, FORMAT, shown));
  }
}
