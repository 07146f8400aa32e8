package ashore.dialog;

import java.time.Duration;

/**
 * The reminders of a question that stays without an answer.
 *
 * @param remindAfter how long nothing was heard before each of them
 * @param words what they say; the question follows
 * @param atMost how many there may be
 */
public record Wait(Duration remindAfter, Words words, int atMost) {
  /** Refuses reminders that come too soon, too late or too often. */
  public Wait {
    if (remindAfter.compareTo(Limits.SOONEST_REMINDER) < 0
        || remindAfter.compareTo(Limits.LATEST_REMINDER) > 0) {
      throw new IllegalArgumentException(
          "wait: remindAfter %s must be between %s and %s"
              .formatted(remindAfter, Limits.SOONEST_REMINDER, Limits.LATEST_REMINDER));
    }
    if (atMost < 1 || atMost > Limits.REMINDERS) {
      throw new IllegalArgumentException(
          "wait: atMost %s must be between 1 and %s".formatted(atMost, Limits.REMINDERS));
    }
  }
}
