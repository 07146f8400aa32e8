package ashore.engine;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A day as it is printed.
 *
 * @param text as people write it
 * @param handIn what is said where something is handed in by then
 */
record PrintedDay(String text, Supplier<String> handIn) {
  /**
   * The working day before a day of a weekend, when it has not passed; else the day itself.
   * Holidays are not known.
   */
  static LocalDate workingDay(LocalDate day, LocalDate today) {
    LocalDate friday =
        switch (day.getDayOfWeek()) {
          case SATURDAY -> day.minusDays(1);
          case SUNDAY -> day.minusDays(2);
          case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    return friday.isBefore(today) ? day : friday;
  }

  String beforeWeekend() {
    return handIn.get();
  }

  @Override
  public String toString() {
    return text;
  }
}
