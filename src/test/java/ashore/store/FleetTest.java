package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ashore.conversation.Conversation;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.OutdatedTurn;
import ashore.runner.Store;
import ashore.runner.Store.Commit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two programs on one PostgreSQL. */
class FleetTest {
  private static final ChatKey ANNA = new ChatKey("telegram:1");
  private static final ChatKey BEN = new ChatKey("telegram:2");
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

  private static StorePlace.InPostgres place;
  private Store one;
  private Store two;

  @BeforeAll
  static void choosePlace() {
    place = PostgresPlaces.fresh();
  }

  @BeforeEach
  void open() {
    one = opened();
    two = opened();
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
    PostgresPlaces.clear(place);
  }

  private static Store opened() {
    return new CachedStore(SqlStore.open(place, StoreKeys.none()), 100, Duration.ofHours(1));
  }

  @Test
  void an_old_conversation_in_memory_never_wins() {
    one.commit(commit("u1", ANNA, talk(1)));
    long seenByTwo = two.kept(ANNA).revision();
    one.commit(commit("u2", ANNA, talk(2)), one.kept(ANNA).revision());

    // Two still holds the first in memory.
    assertThat(two.load(ANNA)).contains(talk(1));
    assertThatThrownBy(() -> two.commit(commit("u3", ANNA, talk(3)), seenByTwo))
        .isInstanceOf(OutdatedTurn.class);

    assertThat(two.load(ANNA)).contains(talk(2));
    assertThat(two.commit(commit("u3", ANNA, talk(3)), two.kept(ANNA).revision())).isTrue();
  }

  @Test
  void one_of_the_same_update_is_saved() throws Exception {
    for (int round = 0; round < 20; round++) {
      Commit commit = commit("u" + round, new ChatKey("chat:" + round), talk(round), "once");

      List<String> came = together(() -> outcome(one, commit), () -> outcome(two, commit));

      assertThat(came).containsOnlyOnce("saved");
    }
    assertThat(one.backlog()).isEqualTo(20);
  }

  private static String outcome(Store store, Commit commit) {
    try {
      return store.commit(commit, store.kept(commit.chat()).revision()) ? "saved" : "seen";
    } catch (OutdatedTurn outdated) {
      return "outdated";
    }
  }

  @Test
  void one_sends_to_a_chat_at_a_time_and_the_other_when_it_has_nothing_more() {
    one.commit(commit("u1", ANNA, talk(1), "1", "2"));
    one.commit(commit("u2", BEN, talk(1), "3"));

    var first = one.nextParcel(ANNA, NOW).orElseThrow();

    assertThat(two.nextParcel(ANNA, NOW)).isEmpty();
    assertThat(two.chatsWithParcels(NOW, 10)).containsExactly(BEN);
    assertThat(one.chatsWithParcels(NOW, 10)).containsExactly(ANNA, BEN);
    one.remove(first);
    one.remove(one.nextParcel(ANNA, NOW).orElseThrow());
    assertThat(one.nextParcel(ANNA, NOW)).isEmpty();
    two.commit(commit("u3", ANNA, talk(2), "4"));
    assertThat(two.nextParcel(ANNA, NOW)).isPresent();
    assertThat(one.nextParcel(ANNA, NOW)).isEmpty();
  }

  @Test
  void both_take_other_chats_when_they_ask_at_once() throws Exception {
    List<ChatKey> chats = IntStream.range(0, 20).mapToObj(n -> new ChatKey("chat:" + n)).toList();
    for (ChatKey chat : chats) {
      one.commit(commit("of " + chat, chat, talk(1), "1"));
    }

    for (ChatKey chat : chats) {
      assertThat(
              together(
                  () -> one.nextParcel(chat, NOW).isPresent(),
                  () -> two.nextParcel(chat, NOW).isPresent()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void one_plays_a_reminder() {
    for (ChatKey chat : List.of(ANNA, BEN)) {
      one.commit(commit("of " + chat, chat, due(NOW)));
    }

    assertThat(one.chatsToWake(NOW, 1)).containsExactly(ANNA);
    assertThat(two.chatsToWake(NOW, 10)).containsExactly(BEN);
    assertThat(one.chatsToWake(NOW, 10)).containsExactly(ANNA);
    one.commit(commit("next", ANNA, due(NOW.plusSeconds(60))), one.kept(ANNA).revision());
    assertThat(two.chatsToWake(NOW.plusSeconds(60), 10)).containsExactly(BEN, ANNA);
  }

  @Test
  void a_later_reminder_of_another_is_not_cleared_with_one_that_is_over() {
    one.commit(commit("u1", ANNA, due(NOW)));
    one.commit(commit("u2", ANNA, due(NOW.plusSeconds(60))));

    two.letSleep(ANNA, NOW);

    assertThat(two.chatsToWake(NOW.plusSeconds(60), 10)).containsExactly(ANNA);
  }

  @Test
  void one_leads_until_it_ends_and_then_the_other() {
    assertThat(one.leads()).isTrue();
    assertThat(two.leads()).isFalse();
    assertThat(one.leads()).isTrue();

    one.close();

    assertThat(two.leads()).isTrue();
  }

  @Test
  void what_a_dead_one_had_is_taken_by_the_other_within_seconds() {
    one.commit(commit("u1", ANNA, talk(1), "1"));
    one.commit(commit("u2", BEN, due(NOW)));
    assertThat(one.nextParcel(ANNA, NOW)).isPresent();
    assertThat(one.chatsToWake(NOW, 10)).containsExactly(BEN);
    assertThat(one.leads()).isTrue();
    // A dead one is never heard of again: here its name is taken from it.
    PostgresPlaces.sql(place, "update sending set replica = 'dead'");
    PostgresPlaces.sql(place, "update leader set replica = 'dead'");
    PostgresPlaces.sql(place, "update conversation set wake_replica = 'dead'");
    PostgresPlaces.sql(
        place,
        "insert into replica values ('dead', cast(extract(epoch from clock_timestamp()) * 1000 as"
            + " bigint) + 1000)");
    assertThat(two.leads()).isFalse();
    assertThat(two.chatsWithParcels(NOW, 10)).isEmpty();

    await()
        .atMost(Duration.ofSeconds(3))
        .untilAsserted(
            () -> {
              assertThat(two.leads()).isTrue();
              assertThat(two.chatsWithParcels(NOW, 10)).containsExactly(ANNA);
              assertThat(two.nextParcel(ANNA, NOW)).isPresent();
              assertThat(two.chatsToWake(NOW, 10)).containsExactly(BEN);
            });
  }

  private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(List.of(one, other)).stream().map(done -> done.resultNow()).toList();
    }
  }

  private static Commit commit(String update, ChatKey chat, Conversation after, String... parcels) {
    return new Commit(update, chat, NOW, Optional.of(after), List.of(parcels));
  }

  private static Conversation talk(int number) {
    return new Samples(number).conversation().waking(new Wake.Never());
  }

  private static Conversation due(Instant at) {
    return Conversation.begin(Language.EN)
        .waking(new Wake.Reminding(StateName.parse("overdue.days"), 1, Optional.of(at)));
  }
}
