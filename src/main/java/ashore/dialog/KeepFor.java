package ashore.dialog;

import java.time.Duration;

/** How long an answer stays good. */
public sealed interface KeepFor {
  /** For the whole conversation. */
  record Always() implements KeepFor {}

  /** For this long; then it is asked again. */
  record Age(Duration limit) implements KeepFor {}

  /** Until the topic in which it was given ends. */
  record Topic() implements KeepFor {}
}
