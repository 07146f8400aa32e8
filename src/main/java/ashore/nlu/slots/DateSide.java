package ashore.nlu.slots;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** On which side of today a day without a year or a month lies. */
enum DateSide {
  PAST,
  COMING,
  NEAREST;

  /** What the words around say. */
  static DateSide of(SlotText text, SlotSpan span) {
    if (LatenessOfDate.saysPast(text, span)) {
      return PAST;
    }
    int from = text.clauseStart(span.start());
    int to = text.clauseEnd(span.end());
    if (text.within(SlotCue.DUE, from, to) || text.within(SlotCue.FUTURE, from, to)) {
      return COMING;
    }
    return text.within(SlotCue.PAST_VERB, from, to) ? PAST : NEAREST;
  }

  /** The nearest of the days on this side; empty when none is on it. */
  Optional<LocalDate> choose(Stream<LocalDate> days, LocalDate today) {
    return days.filter(day -> fits(day, today))
        .min(
            Comparator.comparingLong(
                    (LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(day, today)))
                .thenComparing(Comparator.reverseOrder()));
  }

  private boolean fits(LocalDate day, LocalDate today) {
    return switch (this) {
      case PAST -> !day.isAfter(today);
      case COMING -> !day.isBefore(today);
      case NEAREST -> true;
    };
  }
}
