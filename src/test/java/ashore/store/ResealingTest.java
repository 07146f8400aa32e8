package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.Store.Commit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResealingTest {
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final int TALKS = 60;
  private static final Progress QUIET = (done, all) -> {};
  private static final String OLD = StoreKeys.generate();
  private static final String NEW = StoreKeys.generate();

  @TempDir private Path folder;

  @Test
  void everything_is_encrypted_with_the_new_key_so_that_the_old_one_can_go() {
    for (StorePlace place : List.of(file(), PostgresPlaces.fresh())) {
      fill(place, OLD);

      var result = Resealing.run(place, StoreKeys.of(NEW + "," + OLD), QUIET);

      // Each talk with its two parcels; one of them was sent and is a screen now.
      assertThat(result).isEqualTo(new Resealing.Result(3 * TALKS, 0));
      holdsEverything(place, NEW);
      assertThat(Resealing.run(place, StoreKeys.of(NEW), QUIET))
          .isEqualTo(new Resealing.Result(0, 0));
    }
  }

  @Test
  void what_was_never_encrypted_is() {
    StorePlace place = file();
    fill(place, "");

    assertThat(Resealing.run(place, StoreKeys.of(NEW), QUIET).sealed()).isEqualTo(3 * TALKS);

    assertThat(Verification.of(place, StoreKeys.of(NEW), QUIET).plain()).isZero();
    holdsEverything(place, NEW);
  }

  @Test
  void nothing_changes_without_the_old_key() {
    StorePlace place = file();
    fill(place, OLD);

    for (String wrong : List.of(NEW, NEW + "," + StoreKeys.generate())) {
      assertThatThrownBy(() -> Resealing.run(place, StoreKeys.of(wrong), QUIET))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("ASHORE_KEY does not hold it");
    }
    assertThatThrownBy(() -> Resealing.run(place, StoreKeys.none(), QUIET))
        .hasMessageContaining("no key to encrypt with");
    holdsEverything(place, OLD);
  }

  @Test
  void what_no_key_opens_stays_as_it_is_and_is_counted() {
    StorePlace place = file();
    fill(place, OLD);
    Jdbi.create("jdbc:sqlite:" + place)
        .useHandle(
            handle ->
                handle.execute(
                    "update conversation set body = body || 'A' where chat = 'telegram:7'"));

    var result = Resealing.run(place, StoreKeys.of(NEW + "," + OLD), QUIET);

    assertThat(result).isEqualTo(new Resealing.Result(3 * TALKS - 1, 1));
    assertThatThrownBy(() -> SqlStore.open(place, StoreKeys.of(NEW)))
        .hasMessageContaining("need the encryption key");
  }

  @Test
  void the_bot_goes_on_meanwhile() throws InterruptedException {
    StorePlace place = file();
    fill(place, OLD);
    StoreKeys both = StoreKeys.of(NEW + "," + OLD);
    try (Store bot = SqlStore.open(place, both)) {
      var told = new ArrayList<Integer>();
      Thread writing =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int number = 0; number < TALKS; number++) {
                      bot.commit(commit("more" + number, number, number + 1_000));
                    }
                  });
      Resealing.run(place, both, (done, all) -> told.add(done));
      writing.join();

      assertThat(told).isSorted().isNotEmpty();
      for (int number = 0; number < TALKS; number++) {
        assertThat(bot.load(chat(number))).contains(new Samples(number + 1_000).conversation());
      }
    }
    assertThat(Verification.of(place, StoreKeys.of(NEW), QUIET).unreadable()).isZero();
  }

  private static void fill(StorePlace place, String key) {
    try (Store store = SqlStore.open(place, StoreKeys.of(key))) {
      for (int number = 0; number < TALKS; number++) {
        store.commit(commit("u" + number, number, number));
        store.sent(
            store.nextParcel(chat(number), NOW).orElseThrow(),
            new Delivery.Sent(Optional.of(new Shown(7, "1", "screen " + number))),
            NOW);
      }
    }
  }

  private static Commit commit(String update, int chat, int sample) {
    return new Commit(
        update,
        chat(chat),
        NOW,
        Optional.of(new Samples(sample).conversation()),
        List.of("1 of " + chat, "2 of " + chat));
  }

  private static void holdsEverything(StorePlace place, String key) {
    try (Store store = SqlStore.open(place, StoreKeys.of(key))) {
      for (int number = 0; number < TALKS; number++) {
        assertThat(store.load(chat(number))).contains(new Samples(number).conversation());
        assertThat(store.shown(chat(number))).contains(new Shown(7, "1", "screen " + number));
        assertThat(store.nextParcel(chat(number), NOW).map(Store.Parcel::content))
            .contains("2 of " + number);
      }
    }
  }

  private StorePlace file() {
    return new StorePlace.InFile(folder.resolve("bot.db"));
  }

  private static ChatKey chat(int number) {
    return new ChatKey("telegram:" + number);
  }
}
