package ashore.nlu.slots;

import java.time.LocalDate;

/**
 * A day found in a text.
 *
 * @param span its place
 * @param date the day
 * @param exactness about, when it stands for a week around it; open, when for a month, or for
 *     another day as well
 * @param monthOnly whether only a month was named; then the day is its first
 */
record DateFound(SlotSpan span, LocalDate date, Exactness exactness, boolean monthOnly) {
  static DateFound exact(SlotSpan span, LocalDate date) {
    return new DateFound(span, date, Exactness.EXACT, false);
  }

  static DateFound about(SlotSpan span, LocalDate date) {
    return new DateFound(span, date, Exactness.ABOUT, false);
  }
}
