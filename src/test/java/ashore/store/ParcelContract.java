package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store keeps to with the parcels that wait to be sent. */
abstract class ParcelContract {
  static final ChatKey ANNA = new ChatKey("telegram:1");
  static final ChatKey BEN = new ChatKey("telegram:2");
  static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

  final Conversation first = new Samples(1).conversation();
  final Conversation second = new Samples(2).conversation();
  Store store;

  /** A store with nothing in it. */
  abstract Store empty();

  @BeforeEach
  final void open() {
    store = empty();
  }

  @AfterEach
  final void close() {
    store.close();
  }

  static Commit commit(String update, ChatKey chat, Conversation after, String... parcels) {
    return new Commit(update, chat, NOW, Optional.of(after), List.of(parcels));
  }

  @Test
  void gives_the_parcels_of_a_chat_in_the_order_they_came() {
    store.commit(commit("u1", ANNA, first, "1", "2"));
    store.commit(commit("u2", BEN, first, "other"));
    store.commit(commit("u3", ANNA, first, "3"));

    assertThat(contents(ANNA)).containsExactly("1", "2", "3");
  }

  @Test
  void keeps_the_newest_question_on_the_screen_of_each_chat() {
    var shown = new Shown(7, "101", "{\"text\":\"逾期多久？\"}");
    store.commit(commit("u1", ANNA, first, "1", "2"));
    store.commit(commit("u2", BEN, first, "other"));
    store.sent(next(ANNA), new Delivery.Sent(Optional.of(new Shown(6, "100", "x"))), NOW);
    store.sent(next(ANNA), new Delivery.Sent(Optional.of(shown)), NOW);
    store.sent(next(BEN), new Delivery.Sent(Optional.empty()), NOW);

    assertThat(store.shown(ANNA)).contains(shown);
    assertThat(store.shown(BEN)).isEmpty();
    assertThat(store.backlog()).isZero();
  }

  @Test
  void forgets_the_screen_with_everything_else_and_learns_nothing_from_what_was_on_its_way() {
    store.commit(commit("u1", ANNA, first, "1", "2"));
    store.sent(next(ANNA), new Delivery.Sent(Optional.of(new Shown(7, "101", "1"))), NOW);
    Parcel onItsWay = next(ANNA);

    store.commit(new Commit("u2", ANNA, NOW, Optional.empty(), List.of("gone")));
    store.sent(onItsWay, new Delivery.Sent(Optional.of(new Shown(8, "102", "2"))), NOW);

    assertThat(store.shown(ANNA)).isEmpty();
    assertThat(store.backlog()).isOne();
  }

  private Parcel next(ChatKey chat) {
    return store.nextParcel(chat, NOW).orElseThrow();
  }

  @Test
  void gives_back_a_parcel_just_as_it_was() {
    String odd = "{\"text\":\"他說 \\\"pay\\\" 😭\u2028';--\"}" + "長".repeat(4_096);

    store.commit(commit("u1", ANNA, first, odd));

    assertThat(store.nextParcel(ANNA, NOW).map(Parcel::content)).contains(odd);
  }

  @Test
  void gives_the_same_parcel_until_it_is_removed() {
    store.commit(commit("u1", ANNA, first, "1", "2"));

    assertThat(store.nextParcel(ANNA, NOW)).isEqualTo(store.nextParcel(ANNA, NOW));
    store.remove(store.nextParcel(ANNA, NOW).orElseThrow());

    assertThat(contents(ANNA)).containsExactly("2");
  }

  @Test
  void never_gives_the_id_of_a_removed_parcel_to_another() {
    store.commit(commit("u1", ANNA, first, "1"));
    var gone = store.nextParcel(ANNA, NOW).orElseThrow();
    store.remove(gone);
    store.commit(commit("u2", ANNA, first, "2"));

    store.remove(gone);

    assertThat(contents(ANNA)).containsExactly("2");
  }

  @Test
  void names_the_chats_with_parcels_the_longest_waiting_first() {
    store.commit(commit("u1", BEN, first, "1"));
    store.commit(commit("u2", ANNA, first, "2"));
    store.commit(commit("u3", BEN, first, "3"));
    store.commit(commit("u4", new ChatKey("quiet"), first));

    assertThat(store.chatsWithParcels(NOW, 10)).containsExactly(BEN, ANNA);
    assertThat(store.chatsWithParcels(NOW, 1)).containsExactly(BEN);
  }

  @Test
  void holds_the_parcels_of_a_postponed_chat_back_until_its_time() {
    store.commit(commit("u1", ANNA, first, "1"));
    store.commit(commit("u2", BEN, first, "2"));
    var until = NOW.plusSeconds(30);

    store.postpone(ANNA, until);

    assertThat(store.nextParcel(ANNA, NOW)).isEmpty();
    assertThat(store.nextParcel(ANNA, until.minusMillis(1))).isEmpty();
    assertThat(store.chatsWithParcels(NOW, 10)).containsExactly(BEN);
    assertThat(store.nextParcel(ANNA, until)).isPresent();
    assertThat(store.chatsWithParcels(until, 10)).containsExactly(ANNA, BEN);
  }

  @Test
  void lets_the_last_postponement_of_a_chat_count() {
    store.commit(commit("u1", ANNA, first, "1"));

    store.postpone(ANNA, NOW.plusSeconds(3_600));
    store.postpone(ANNA, NOW.plusSeconds(30));

    assertThat(store.nextParcel(ANNA, NOW.plusSeconds(30))).isPresent();
  }

  @Test
  void holds_back_what_is_committed_while_a_chat_is_postponed() {
    store.postpone(ANNA, NOW.plusSeconds(30));
    store.commit(commit("u1", ANNA, first, "1"));

    assertThat(store.nextParcel(ANNA, NOW)).isEmpty();
  }

  @Test
  void drops_the_parcels_of_one_chat_and_its_pause() {
    store.commit(commit("u1", ANNA, first, "1", "2"));
    store.commit(commit("u2", BEN, first, "3"));
    store.postpone(ANNA, NOW.plusSeconds(30));

    store.giveUp(ANNA);

    assertThat(store.load(ANNA)).contains(first);
    store.commit(commit("u3", ANNA, first, "4"));
    assertThat(contents(ANNA)).containsExactly("4");
    assertThat(contents(BEN)).containsExactly("3");
  }

  final List<String> contents(ChatKey chat) {
    var contents = new ArrayList<String>();
    var parcels = new ArrayList<Parcel>();
    for (var next = store.nextParcel(chat, NOW.plusSeconds(86_400));
        next.isPresent();
        next = store.nextParcel(chat, NOW.plusSeconds(86_400))) {
      contents.add(next.get().content());
      parcels.add(next.get());
      store.remove(next.get());
    }
    assertThat(parcels).isSortedAccordingTo(Comparator.comparingLong(Parcel::id));
    return contents;
  }
}
