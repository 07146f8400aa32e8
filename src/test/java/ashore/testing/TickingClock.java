package ashore.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when told to. Thread-safe. */
public final class TickingClock implements InstantSource {
  /** Where every clock begins. */
  public static final Instant START = Instant.parse("2026-11-20T01:00:00Z");

  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves on. */
  public void tick(Duration time) {
    synchronized (this) {
      now = now.plus(time);
    }
  }
}
