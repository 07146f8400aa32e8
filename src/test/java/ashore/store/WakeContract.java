package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.Store.Commit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store keeps to with the chats in which the bot wants to speak first. */
abstract class WakeContract extends ParcelContract {
  private static final ChatKey CARL = new ChatKey("telegram:3");
  private static final Instant DUE = NOW.plusSeconds(3_600);

  @Test
  void names_the_chats_to_wake_the_longest_due_first() {
    store.commit(commit("u1", ANNA, due(DUE.plusSeconds(2))));
    store.commit(commit("u2", BEN, due(DUE)));
    store.commit(commit("u3", CARL, due(DUE.plusSeconds(3))));

    assertThat(store.chatsToWake(DUE.plusSeconds(2), 10)).containsExactly(BEN, ANNA);
    assertThat(store.chatsToWake(DUE.plusSeconds(9), 2)).containsExactly(BEN, ANNA);
  }

  @Test
  void wakes_nobody_before_the_time() {
    store.commit(commit("u1", ANNA, due(DUE.plusNanos(1))));

    assertThat(store.chatsToWake(DUE, 10)).isEmpty();
    assertThat(store.chatsToWake(DUE.plusMillis(1), 10)).containsExactly(ANNA);
  }

  @Test
  void wakes_nobody_who_does_not_want_it_or_had_enough() {
    store.commit(commit("u1", ANNA, Conversation.begin(Language.EN)));
    store.commit(commit("u2", BEN, waking(new Wake.Hushed())));
    store.commit(commit("u3", CARL, waking(new Wake.Reminding(question(), 2, Optional.empty()))));

    assertThat(store.chatsToWake(Instant.parse("2100-01-01T00:00:00Z"), 10)).isEmpty();
  }

  @Test
  void lets_the_newest_turn_decide_when_to_wake() {
    store.commit(commit("u1", ANNA, due(DUE)));
    store.commit(commit("u2", ANNA, due(DUE.plusSeconds(60))));
    assertThat(store.chatsToWake(DUE, 10)).isEmpty();

    store.commit(commit("u3", ANNA, waking(new Wake.Never())));
    assertThat(store.chatsToWake(DUE.plusSeconds(60), 10)).isEmpty();
  }

  @Test
  void does_not_wake_for_a_turn_it_did_not_save() {
    store.commit(commit("u1", ANNA, waking(new Wake.Never())));

    assertThat(store.commit(commit("u1", ANNA, due(DUE)))).isFalse();

    assertThat(store.chatsToWake(DUE, 10)).isEmpty();
  }

  @Test
  void does_not_wake_whom_it_forgot() {
    store.commit(commit("u1", ANNA, due(DUE)));

    store.commit(new Commit("u2", ANNA, NOW, Optional.empty(), List.of("bye")));

    assertThat(store.chatsToWake(DUE, 10)).isEmpty();
  }

  @Test
  void lets_a_chat_sleep_until_its_next_turn() {
    store.commit(commit("u1", ANNA, due(DUE)));
    store.commit(commit("u2", BEN, due(DUE)));

    store.letSleep(ANNA, DUE);

    assertThat(store.chatsToWake(DUE, 10)).containsExactly(BEN);
    assertThat(store.load(ANNA)).contains(due(DUE));
    store.commit(commit("u3", ANNA, due(DUE)));
    assertThat(store.chatsToWake(DUE, 10)).containsExactly(ANNA, BEN);
  }

  @Test
  void does_not_wake_a_chat_it_gave_up() {
    store.commit(commit("u1", ANNA, due(DUE), "hello"));
    store.commit(commit("u2", BEN, due(DUE)));

    store.giveUp(ANNA);

    assertThat(store.chatsToWake(DUE, 10)).containsExactly(BEN);
    assertThat(contents(ANNA)).isEmpty();
  }

  private static Conversation due(Instant at) {
    return waking(new Wake.Reminding(question(), 1, Optional.of(at)));
  }

  private static Conversation waking(Wake wake) {
    return Conversation.begin(Language.EN).waking(wake);
  }

  private static StateName question() {
    return StateName.parse("overdue.days");
  }
}
