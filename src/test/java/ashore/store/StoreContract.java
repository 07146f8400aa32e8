package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Store.Commit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store keeps to: a turn is saved whole or not at all. */
abstract class StoreContract extends CaseContract {
  @Test
  void knows_nothing_at_first() {
    assertThat(store.seen("u1")).isFalse();
    assertThat(store.load(ANNA)).isEmpty();
    assertThat(store.chatsWithParcels(NOW, 10)).isEmpty();
    assertThat(store.nextParcel(ANNA, NOW)).isEmpty();
  }

  @Test
  void keeps_all_of_a_turn() {
    assertThat(store.commit(commit("u1", ANNA, first, "hello"))).isTrue();

    assertThat(store.seen("u1")).isTrue();
    assertThat(store.load(ANNA)).contains(first);
    assertThat(contents(ANNA)).containsExactly("hello");
    assertThat(store.load(BEN)).isEmpty();
  }

  @Test
  void puts_the_newer_conversation_in_the_place_of_the_older() {
    store.commit(commit("u1", ANNA, first));
    assertThat(store.load(ANNA)).contains(first);

    store.commit(commit("u2", ANNA, second));

    assertThat(store.load(ANNA)).contains(second);
  }

  @Test
  void saves_nothing_of_an_update_it_saw_before() {
    store.commit(commit("u1", ANNA, first, "hello"));

    assertThat(store.commit(commit("u1", ANNA, second, "again"))).isFalse();

    assertThat(store.load(ANNA)).contains(first);
    assertThat(contents(ANNA)).containsExactly("hello");
  }

  @Test
  void saves_nothing_of_a_turn_of_which_a_part_cannot_be_saved() {
    store.commit(commit("u1", ANNA, first, "hello"));

    assertThatThrownBy(() -> store.commit(commit("u2", ANNA, second, "fine", "")))
        .isInstanceOf(RuntimeException.class);

    assertThat(store.seen("u2")).isFalse();
    assertThat(store.load(ANNA)).contains(first);
    assertThat(contents(ANNA)).containsExactly("hello");
    assertThat(store.commit(commit("u2", ANNA, second, "fine"))).isTrue();
  }

  @Test
  void forgets_a_person_and_keeps_only_the_last_words() {
    store.commit(commit("u1", ANNA, first, "old"));
    store.commit(commit("u2", BEN, second, "other"));
    assertThat(store.load(ANNA)).isPresent();

    store.commit(new Commit("u3", ANNA, NOW, Optional.empty(), List.of("all is removed")));

    assertThat(store.load(ANNA)).isEmpty();
    assertThat(contents(ANNA)).containsExactly("all is removed");
    assertThat(store.load(BEN)).contains(second);
    assertThat(contents(BEN)).containsExactly("other");
    assertThat(store.seen("u1")).isTrue();
  }

  @Test
  void begins_anew_with_a_person_it_forgot() {
    store.commit(commit("u1", ANNA, first));
    store.commit(new Commit("u2", ANNA, NOW, Optional.empty(), List.of()));

    store.commit(commit("u3", ANNA, second));

    assertThat(store.load(ANNA)).contains(second);
  }

  @Test
  void forgets_the_updates_seen_before_a_time() {
    var later = NOW.plus(Duration.ofHours(1));
    store.commit(commit("old", ANNA, first));
    store.commit(new Commit("new", ANNA, later, Optional.of(first), List.of("1")));

    store.prune(later);

    assertThat(store.seen("old")).isFalse();
    assertThat(store.seen("new")).isTrue();
    assertThat(store.load(ANNA)).contains(first);
    assertThat(contents(ANNA)).containsExactly("1");
  }

  @Test
  void takes_updates_whose_ids_go_down() {
    store.commit(commit("100", ANNA, first));

    assertThat(store.commit(commit("7", ANNA, second))).isTrue();
    assertThat(store.load(ANNA)).contains(second);
  }

  @Test
  void saves_one_of_many_commits_of_the_same_update() throws Exception {
    var commit = commit("u1", ANNA, first, "once");

    assertThat(together(20, number -> store.commit(commit))).containsOnlyOnce(true);

    assertThat(contents(ANNA)).containsExactly("once");
  }

  @Test
  void loses_nothing_when_many_chats_commit_at_once() throws Exception {
    var chats = IntStream.range(0, 40).mapToObj(number -> new ChatKey("chat:" + number)).toList();

    together(
        chats.size(),
        number -> {
          ChatKey chat = chats.get(number);
          store.load(chat);
          return store.commit(
              commit("u" + number, chat, new Samples(number).conversation(), "a", "b"));
        });

    assertThat(store.chatsWithParcels(NOW, 100)).containsExactlyInAnyOrderElementsOf(chats);
    for (int number = 0; number < chats.size(); number++) {
      assertThat(store.load(chats.get(number))).contains(new Samples(number).conversation());
      assertThat(contents(chats.get(number))).containsExactly("a", "b");
    }
  }

  @Test
  void is_closed_once_and_then_refuses_work() {
    store.commit(commit("u1", ANNA, Conversation.begin(Language.EN)));

    store.close();
    store.close();

    assertThatThrownBy(() -> store.seen("u1")).hasMessage("the store is closed");
    assertThatThrownBy(() -> store.load(ANNA)).hasMessage("the store is closed");
    assertThatThrownBy(() -> store.commit(commit("u2", ANNA, first)))
        .hasMessage("the store is closed");
  }

  private interface Work<T> {
    T run(int number) throws Exception;
  }

  private static <T> List<T> together(int times, Work<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, times)
              .<Callable<T>>mapToObj(number -> () -> work.run(number))
              .toList();
      var results = new ArrayList<T>();
      for (var future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
