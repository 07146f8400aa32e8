package ashore.conversation;

import java.time.LocalDate;
import java.util.List;

/**
 * Days for a person's own calendar.
 *
 * @param days in order of time, each once; at least one
 */
public record Calendar(String name, List<Day> days) implements Attachment {
  /** Keeps an unmodifiable copy; refuses a calendar without days. */
  public Calendar {
    days = List.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("calendar " + name + ": days must not be empty");
    }
  }

  /**
   * A day on which there is something to do.
   *
   * @param title what others may read who see the calendar
   */
  public record Day(LocalDate date, String title) {}
}
