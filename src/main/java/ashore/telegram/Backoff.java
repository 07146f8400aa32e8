package ashore.telegram;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Pauses that double with every failure in a row, up to a longest one. For one thread. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 20;

  private final Duration longest;
  private final DoubleSupplier chance;
  private int failures;

  /**
   * Begins with no failure.
   *
   * @param chance gives numbers from 0 to 1; pauses vary by them, so that many bots do not return
   *     at the same moment
   */
  Backoff(Duration longest, DoubleSupplier chance) {
    this.longest = longest;
    this.chance = chance;
  }

  /** The pause after one more failure: from half to all of its full length. */
  Duration next() {
    Duration full = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    failures++;
    Duration capped = full.compareTo(longest) < 0 ? full : longest;
    return Duration.ofMillis((long) (capped.toMillis() * (1 + chance.getAsDouble()) / 2));
  }

  void succeeded() {
    failures = 0;
  }
}
