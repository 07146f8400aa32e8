package ashore.app;

import ashore.monitoring.Health;
import ashore.runner.Store;
import ashore.telegram.Poller;
import ashore.telegram.UpdateSource;
import ashore.telegram.Webhook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the parts of the bot how they are. Thread-safe. */
final class HealthReport implements Supplier<Health> {
  private static final Logger LOG = LoggerFactory.getLogger(HealthReport.class);

  private final UpdateSource updates;
  private final Store store;
  private final Supplier<Health.Dialogs> dialogs;
  private final InstantSource clock;
  private final Instant begun;

  HealthReport(
      UpdateSource updates, Store store, Supplier<Health.Dialogs> dialogs, InstantSource clock) {
    this.updates = updates;
    this.store = store;
    this.dialogs = dialogs;
    this.clock = clock;
    this.begun = clock.instant();
  }

  @Override
  public Health get() {
    return new Health(clock.instant(), updates(), backlog(), dialogs.get());
  }

  private Health.Updates updates() {
    String way =
        switch (updates) {
          case Poller poller -> "polling";
          case Webhook webhook -> "webhook";
        };
    Optional<Instant> last = updates.lastContact();
    return new Health.Updates(way, last.orElse(begun), last, updates.ended().isDone());
  }

  private OptionalInt backlog() {
    try {
      return OptionalInt.of(store.backlog());
    } catch (RuntimeException fault) {
      LOG.error("the store cannot be asked: {}", fault.getClass().getName());
      return OptionalInt.empty();
    }
  }
}
