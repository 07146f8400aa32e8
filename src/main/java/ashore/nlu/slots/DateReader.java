package ashore.nlu.slots;

import ashore.dialog.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads days; a day since which a payment is late becomes the days it is late. */
final class DateReader {
  private DateReader() {}

  /** Adds the days found, and marks as read what belongs to a day, even to an impossible one. */
  static void read(
      SlotText text,
      List<Numeral> numerals,
      List<DurationSpan> durations,
      LocalDate today,
      List<SlotReading> mentions) {
    List<DateFound> found = new ArrayList<>();
    new DateAgo(text, today).read(durations, found);
    new DateFigures(text, numerals, today).read(found);
    new DateMonths(text, numerals, today).read(found);
    new DateDayOfMonth(text, numerals, today).read(found);
    new DateWeekdays(text, today).read(found);
    new DateWords(text, today).read(found);
    for (DateFound date : found) {
      mention(text, date, today).ifPresent(mentions::add);
    }
  }

  private static Optional<SlotReading> mention(SlotText text, DateFound found, LocalDate today) {
    Optional<SlotReading> late = LatenessOfDate.mention(text, found, today);
    if (late.isPresent() || found.monthOnly()) {
      return late;
    }
    SlotSpan span = found.span();
    return Optional.of(
        SlotReading.of(
            SlotReading.Kind.DATE, new Value.Day(found.date()), span, found.exactness()));
  }
}
