package ashore.dialog;

import java.time.Duration;
import java.time.Instant;

/** How long an answer stays good. */
public sealed interface KeepFor {
  /** For the whole conversation. */
  record Always() implements KeepFor {}

  /** For this long; then it is asked again. */
  record Age(Duration limit) implements KeepFor {}

  /** Until the topic in which it was given ends. */
  record Topic() implements KeepFor {}

  /** Whether an answer given then is still good now, while its topic lasts. */
  default boolean isGood(Instant then, Instant now) {
    return switch (this) {
      case Always() -> true;
      case Topic() -> true;
      case Age(var limit) -> !then.plus(limit).isBefore(now);
    };
  }
}
