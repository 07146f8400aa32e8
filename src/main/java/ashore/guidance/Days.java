package ashore.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counting calendar days. */
final class Days {
  private Days() {}

  /** The day so many whole days later; nothing for a part of a day or beyond the calendar. */
  static Optional<LocalDate> after(LocalDate day, BigDecimal days) {
    BigDecimal room = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, LocalDate.MAX));
    boolean whole = days.stripTrailingZeros().scale() <= 0;
    return whole && days.compareTo(room) <= 0
        ? Optional.of(day.plusDays(days.longValueExact()))
        : Optional.empty();
  }

  /** How many days the second day is later; 0 when it is earlier, nothing beyond any lifetime. */
  static Optional<Integer> between(LocalDate first, LocalDate second) {
    long days = Math.max(0, ChronoUnit.DAYS.between(first, second));
    return days <= Integer.MAX_VALUE ? Optional.of((int) days) : Optional.empty();
  }
}
