package ashore.nlu.slots;

import java.time.LocalDate;

/**
 * A day found in a text.
 *
 * @param span its place
 * @param date the day
 * @param approximate whether it stands for a week or a month around it
 * @param monthOnly whether only a month was named; then the day is its first
 */
record DateFound(SlotSpan span, LocalDate date, boolean approximate, boolean monthOnly) {
  static DateFound exact(SlotSpan span, LocalDate date) {
    return new DateFound(span, date, false, false);
  }

  static DateFound about(SlotSpan span, LocalDate date) {
    return new DateFound(span, date, true, false);
  }
}
