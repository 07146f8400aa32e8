package ashore.runner;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes, every hour, everything of the chats whose person was not heard for a long time: in small
 * batches, so that those who write meanwhile need not wait.
 */
public final class Retention implements AutoCloseable {
  /** Chats removed in one transaction. */
  static final int AT_ONCE = 50;

  private static final Duration EVERY = Duration.ofHours(1);
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final Store store;
  private final InstantSource clock;
  private final Duration kept;
  private final Loop loop = new Loop("retention", EVERY, this::step);
  private volatile boolean closed;

  /**
   * Joins the parts; nothing happens before {@link #start}.
   *
   * @param kept how long a chat is kept after its person was last heard
   */
  public Retention(Store store, InstantSource clock, Duration kept) {
    this.store = store;
    this.clock = clock;
    this.kept = kept;
  }

  /** Removes now and then every hour. Once. */
  public void start() {
    loop.start();
  }

  /** Lets the batch that runs finish; none follows. */
  @Override
  public void close() {
    closed = true;
    loop.close();
  }

  void step() {
    int removed = 0;
    int batch = AT_ONCE;
    while (batch == AT_ONCE && !closed) {
      batch = store.expire(clock.instant().minus(kept), AT_ONCE).size();
      removed += batch;
    }
    if (removed > 0) {
      LOG.info("{} chats were removed: nobody was heard there for {}", removed, kept);
    }
  }
}
