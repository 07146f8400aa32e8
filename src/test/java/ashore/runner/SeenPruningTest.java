package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.store.SqlStore;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenPruningTest {
  private final TickingClock clock = new TickingClock();

  @Test
  void forgets_updates_after_two_days_and_not_before() {
    try (var store = SqlStore.inMemory()) {
      see(store, "u1");
      var pruning = new SeenPruning(store, clock);

      clock.tick(Duration.ofDays(2));
      pruning.step();
      assertThat(store.seen("u1")).isTrue();

      clock.tick(Duration.ofMillis(1));
      see(store, "u2");
      pruning.step();
      assertThat(store.seen("u1")).isFalse();
      assertThat(store.seen("u2")).isTrue();
    }
  }

  @Test
  void prunes_as_soon_as_it_is_started() {
    try (var store = SqlStore.inMemory();
        var pruning = new SeenPruning(store, clock)) {
      see(store, "u1");
      clock.tick(Duration.ofDays(3));

      pruning.start();

      await().until(() -> !store.seen("u1"));
    }
  }

  private void see(Store store, String update) {
    store.commit(
        new Store.Commit(
            update, new ChatKey("telegram:1"), clock.instant(), Optional.empty(), List.of()));
  }
}
