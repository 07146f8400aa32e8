package ashore.testing.planted.engine;

import java.time.Instant;

/** Planted: asks the time in the pure function. */
public final class AsksTheTime {
  private AsksTheTime() {}

  /** The time, asked rather than told. */
  public static Instant asked() {
    return Instant.now();
  }
}
