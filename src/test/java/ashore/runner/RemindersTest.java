package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Turn;
import ashore.conversation.Understanding;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.store.SqlStore;
import ashore.testing.FakeMessenger;
import ashore.testing.LogLines;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private static final ChatKey ANNA = new ChatKey("telegram:1");
  private static final ChatKey BEN = new ChatKey("telegram:2");
  private static final Instant DUE = TickingClock.START.plus(Duration.ofHours(24));

  private final TickingClock clock = new TickingClock();
  private final ScriptedTalker talker = new ScriptedTalker();
  private final Store real = SqlStore.inMemory();
  private final Store store = mock(Store.class, delegatesTo(real));
  private final ChatLanes lanes = new ChatLanes(8);
  private final TurnHandler turns =
      new TurnHandler(
          () ->
              new Mind(
                  (text, at) ->
                      new Understanding(
                          text,
                          List.of(),
                          Understanding.Certainty.OUT_OF_SCOPE,
                          List.of(),
                          Optional.empty()),
                  talker),
          store,
          new FakeMessenger(),
          () -> {});
  private final Reminders reminders =
      new Reminders(store, lanes, turns, clock, Duration.ofDays(365));

  RemindersTest() {
    talker.willStep(turn -> then(turn, new Wake.Never()));
  }

  @AfterEach
  void close() {
    reminders.close();
    lanes.close();
    real.close();
  }

  @Test
  void nobody_is_woken_before_the_time() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(24).minusNanos(1));

    reminders.step();

    assertThat(talker.inputs).isEmpty();
  }

  @Test
  void a_chat_whose_time_has_come_is_reminded_once() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));

    reminders.step();
    reminders.step();

    assertThat(talker.inputs).containsExactly(new Input.FellSilent(clock.instant()));
    assertThat(parcels(ANNA)).containsExactly("answer 1");
    assertThat(real.load(ANNA).map(Conversation::wake)).contains(new Wake.Never());
  }

  @Test
  void a_conversation_that_wants_it_is_reminded_again_later() {
    waits(ANNA, DUE);
    Instant next = DUE.plus(Duration.ofHours(30));
    talker.willStep(turn -> then(turn, at(next)));
    clock.tick(Duration.ofHours(25));
    reminders.step();
    reminders.step();
    assertThat(parcels(ANNA)).hasSize(1);

    clock.tick(Duration.ofHours(30));
    reminders.step();

    assertThat(parcels(ANNA)).hasSize(1);
  }

  @Test
  void all_whose_time_has_come_are_reminded() {
    waits(ANNA, DUE);
    waits(BEN, DUE.plusSeconds(1));
    clock.tick(Duration.ofHours(25));

    reminders.step();

    assertThat(parcels(ANNA)).hasSize(1);
    assertThat(parcels(BEN)).hasSize(1);
  }

  @Test
  void a_time_that_is_only_put_off_sends_nothing() {
    waits(ANNA, DUE);
    Instant morning = DUE.plus(Duration.ofHours(9));
    talker.willStep(turn -> Turn.silent(turn.after().waking(at(morning))));
    clock.tick(Duration.ofHours(25));

    reminders.step();

    assertThat(parcels(ANNA)).isEmpty();
    assertThat(real.load(ANNA).map(Conversation::wake)).contains(at(morning));
    assertThat(real.chatsToWake(clock.instant(), 9)).isEmpty();
  }

  @Test
  void a_person_who_came_first_is_not_reminded() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    turns.handle(
        new Incoming("u1", ANNA, clock.instant(), new Incoming.Content.Media(), Optional.empty()));

    assertThat(turns.remind(ANNA, clock.instant())).isEqualTo(new Outcome.KeptSilent());
    reminders.step();

    assertThat(parcels(ANNA)).containsExactly("answer 1");
  }

  @Test
  void a_person_who_is_not_known_is_not_reminded() {
    assertThat(turns.remind(ANNA, clock.instant())).isEqualTo(new Outcome.KeptSilent());

    assertThat(talker.inputs).isEmpty();
    assertThat(real.load(ANNA)).isEmpty();
  }

  @Test
  void a_reminder_that_could_not_be_saved_comes_later_and_once() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    doThrow(new IllegalStateException("disk full"))
        .doAnswer(call -> real.commit(call.getArgument(0), call.getArgument(1, Long.class)))
        .when(store)
        .commit(any(), anyLong());
    try (var log = LogLines.of(Reminders.class)) {
      reminders.step();
      assertThat(log.all()).singleElement().asString().contains("telegram:1", "waits");
    }
    assertThat(parcels(ANNA)).isEmpty();

    reminders.step();
    reminders.step();

    assertThat(parcels(ANNA)).hasSize(1);
  }

  @Test
  void a_reminder_that_was_saved_already_is_not_saved_again() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    Conversation before = real.load(ANNA).orElseThrow();
    reminders.step();
    long revision = real.kept(ANNA).revision();
    doReturn(new Store.Kept(Optional.of(before), revision)).when(store).kept(ANNA);

    assertThat(turns.remind(ANNA, clock.instant())).isEqualTo(new Outcome.AlreadySeen());

    assertThat(parcels(ANNA)).hasSize(1);
  }

  @Test
  void a_reminder_is_not_saved_over_what_another_program_saved_meanwhile() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    Store.Kept before = real.kept(ANNA);
    reminders.step();
    Conversation after = real.load(ANNA).orElseThrow();
    doReturn(before).when(store).kept(ANNA);

    assertThat(turns.remind(ANNA, clock.instant())).isEqualTo(new Outcome.KeptSilent());

    assertThat(parcels(ANNA)).hasSize(1);
    assertThat(real.load(ANNA)).contains(after);
  }

  @Test
  void a_reminder_that_fails_is_given_up_without_an_apology() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    talker.willStep(
        turn -> {
          throw new IllegalStateException("no words for: my secret debt");
        });
    try (var log = LogLines.of(TurnHandler.class)) {
      reminders.step();
      assertThat(log.all())
          .singleElement()
          .asString()
          .contains("telegram:1", "IllegalStateException")
          .doesNotContain("secret");
    }
    reminders.step();

    assertThat(talker.inputs).hasSize(1);
    assertThat(parcels(ANNA)).isEmpty();
    assertThat(real.chatsToWake(clock.instant(), 9)).isEmpty();
  }

  @Test
  void a_conversation_that_cannot_be_read_is_let_sleep() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    doThrow(new UnreadableConversation(ANNA, "9", IllegalArgumentException.class))
        .when(store)
        .kept(ANNA);

    reminders.step();

    assertThat(talker.inputs).isEmpty();
    assertThat(real.chatsToWake(clock.instant(), 9)).isEmpty();
  }

  @Test
  void a_chat_that_blocked_the_bot_is_not_woken_again() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    talker.willStep(turn -> then(turn, at(DUE.plus(Duration.ofHours(30)))));
    reminders.step();
    var messenger = new FakeMessenger();
    messenger.willAnswer(ANNA, new Delivery.Gone());

    new Courier(real, messenger, clock, Duration.ofSeconds(1)).deliver(ANNA, () -> false);
    clock.tick(Duration.ofDays(9));
    reminders.step();

    assertThat(talker.inputs).hasSize(1);
  }

  @Test
  void what_came_due_while_nothing_ran_is_sent_at_the_start() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofDays(3));

    reminders.start();

    await().until(() -> real.nextParcel(ANNA, clock.instant()).isPresent());
    assertThatThrownBy(reminders::start).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void lanes_that_are_closed_already_leave_the_reminder_for_the_next_start() {
    waits(ANNA, DUE);
    clock.tick(Duration.ofHours(25));
    lanes.close();

    try (var log = LogLines.of(Reminders.class)) {
      reminders.step();
      assertThat(log.all()).singleElement().asString().contains("telegram:1", "waits");
    }

    assertThat(talker.inputs).isEmpty();
    assertThat(real.chatsToWake(clock.instant(), 9)).containsExactly(ANNA);
  }

  private void waits(ChatKey chat, Instant due) {
    Conversation waiting = Conversation.begin(Language.EN).waking(at(due));
    real.commit(
        new Store.Commit("hello " + chat, chat, clock.instant(), Optional.of(waiting), List.of()));
  }

  private static Wake at(Instant due) {
    return new Wake.Reminding(StateName.parse("late.days"), 0, Optional.of(due));
  }

  private static Turn then(Turn turn, Wake wake) {
    return new Turn(turn.after().waking(wake), turn.replies(), turn.path(), false);
  }

  private List<String> parcels(ChatKey chat) {
    var contents = new ArrayList<String>();
    for (var next = real.nextParcel(chat, clock.instant());
        next.isPresent();
        next = real.nextParcel(chat, clock.instant())) {
      contents.add(next.get().content());
      real.remove(next.get());
    }
    return contents;
  }
}
