package ashore.runner;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Lets the store forget, every hour, which updates and messages it saw more than 48 hours ago.
 * After that time no channel sends an update again, nor removes a message.
 */
public final class SeenPruning implements AutoCloseable {
  /** How long an update is remembered. */
  public static final Duration KEPT = Duration.ofDays(2);

  private static final Duration EVERY = Duration.ofHours(1);

  private final Store store;
  private final InstantSource clock;
  private final Loop loop = new Loop("seen pruning", EVERY, this::step);

  /** Joins the parts; nothing happens before {@link #start}. */
  public SeenPruning(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Prunes now and then every hour. Once. */
  public void start() {
    loop.start();
  }

  /** Ends the pruning. */
  @Override
  public void close() {
    loop.close();
  }

  void step() {
    store.prune(clock.instant().minus(KEPT));
  }
}
