package ashore.nlu.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days that may exist or not: 31 February does not. */
final class DateCalendar {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private DateCalendar() {}

  static Optional<LocalDate> day(int year, int month, int day) {
    return year >= FIRST_YEAR && year <= LAST_YEAR && exists(Year.of(year), month, day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private static boolean exists(Year year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year.getValue(), month).lengthOfMonth();
  }

  /** This day of last year, this year and next, where it exists. */
  static Stream<LocalDate> everyYear(int month, int day, LocalDate today) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(years -> day(today.getYear() + years, month, day))
        .flatMap(Optional::stream);
  }

  /** This day of the months around this one, where it exists. */
  static Stream<LocalDate> everyMonth(int day, LocalDate today) {
    return IntStream.rangeClosed(-2, 2)
        .mapToObj(months -> ofMonth(YearMonth.from(today).plusMonths(months), day))
        .flatMap(Optional::stream);
  }

  static Optional<LocalDate> ofMonth(YearMonth month, int day) {
    return day(month.getYear(), month.getMonthValue(), day);
  }

  static LocalDate monday(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
