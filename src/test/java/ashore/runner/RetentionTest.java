package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.conversation.Conversation;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.store.CachedStore;
import ashore.store.SqlStore;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final ChatKey ANNA = new ChatKey("test:anna");
  private static final ChatKey BEN = new ChatKey("test:ben");

  private final TickingClock clock = new TickingClock();
  private final Store store = new CachedStore(SqlStore.inMemory(), 10, Duration.ofMinutes(1));
  private final Retention retention = new Retention(store, clock, KEPT);
  private int updates;

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void removes_all_of_a_chat_that_was_silent_for_so_long_and_nothing_of_another() {
    hear(ANNA);
    store.sent(
        store.nextParcel(ANNA, clock.instant()).orElseThrow(),
        new Delivery.Sent(Optional.of(new Shown(1, "100", "question"))),
        clock.instant());
    clock.tick(Duration.ofDays(1));
    hear(BEN);

    clock.tick(KEPT.minusDays(1));
    retention.step();
    assertThat(store.load(ANNA)).isPresent();

    clock.tick(Duration.ofMillis(1));
    retention.step();
    assertThat(store.load(ANNA)).isEmpty();
    assertThat(store.shown(ANNA)).isEmpty();
    assertThat(store.nextParcel(ANNA, clock.instant())).isEmpty();
    assertThat(store.messages(ANNA, Instant.EPOCH)).isEmpty();
    assertThat(store.chatsToWake(clock.instant(), 10)).containsExactly(BEN);
    assertThat(store.load(BEN)).isPresent();
    assertThat(store.backlog()).isEqualTo(2);
  }

  @Test
  void a_reminder_keeps_nothing_any_longer() {
    hear(ANNA);
    Conversation before = store.load(ANNA).orElseThrow();
    clock.tick(Duration.ofDays(30));
    store.commit(
        new Store.Commit("reminder", ANNA, clock.instant(), Optional.of(before), List.of("note")));

    clock.tick(KEPT.minusDays(30).plusMillis(1));
    retention.step();

    assertThat(store.load(ANNA)).isEmpty();
  }

  @Test
  void a_message_begins_the_time_anew() {
    hear(ANNA);
    clock.tick(KEPT);
    hear(ANNA);
    clock.tick(Duration.ofDays(1));

    retention.step();

    assertThat(store.load(ANNA)).isPresent();
  }

  @Test
  void removes_batch_after_batch() {
    for (int chat = 0; chat < 2 * Retention.AT_ONCE + 1; chat++) {
      hear(new ChatKey("test:" + chat));
    }
    clock.tick(KEPT.plusDays(1));

    retention.step();

    assertThat(store.backlog()).isZero();
    assertThat(store.load(new ChatKey("test:0"))).isEmpty();
  }

  @Test
  void what_could_never_be_sent_to_a_forgotten_person_goes_too() {
    store.commit(
        new Store.Commit("u0", ANNA, clock.instant(), Optional.empty(), List.of("all is removed")));
    clock.tick(KEPT.plusMillis(1));

    retention.step();

    assertThat(store.backlog()).isZero();
  }

  @Test
  void begins_as_soon_as_it_is_started() {
    hear(ANNA);
    clock.tick(KEPT.plusDays(1));
    try (retention) {
      retention.start();

      await().until(() -> store.load(ANNA).isEmpty());
    }
  }

  private void hear(ChatKey chat) {
    updates++;
    Conversation fresh = Conversation.begin(Language.EN);
    Conversation heard =
        new Conversation(
            fresh.language(),
            fresh.languageChosen(),
            fresh.answers(),
            fresh.topics(),
            fresh.finished(),
            fresh.later(),
            fresh.open(),
            fresh.questions(),
            fresh.misses(),
            fresh.plan(),
            Optional.of(clock.instant()),
            List.of(),
            new Wake.Reminding(
                StateName.parse("late.days"), 0, Optional.of(clock.instant().plusSeconds(60))));
    store.commit(
        new Store.Commit(
            "u" + updates,
            chat,
            clock.instant(),
            Optional.of(heard),
            List.of("1", "2"),
            new Store.Messages(Optional.of("m" + updates), Optional.empty())));
  }
}
