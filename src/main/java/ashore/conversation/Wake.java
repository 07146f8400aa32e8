package ashore.conversation;

import ashore.dialog.StateName;
import java.time.Instant;
import java.util.Optional;

/** Whether and when the bot speaks first. */
public sealed interface Wake {
  /** When that is; empty when it does not speak first. */
  default Optional<Instant> due() {
    return Optional.empty();
  }

  /** No question waits that may be reminded of. */
  record Never() implements Wake {}

  /** Danger was talked about: not before the person was away and has come back. */
  record Hushed() implements Wake {}

  /**
   * A question waits for its answer.
   *
   * @param question the state that asks it
   * @param sent how many reminders of it were sent
   * @param due when the next one is to be sent; empty when there were enough
   */
  record Reminding(StateName question, int sent, Optional<Instant> due) implements Wake {}
}
