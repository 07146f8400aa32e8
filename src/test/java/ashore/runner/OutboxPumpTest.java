package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.OutboxPump.Pace;
import ashore.store.SqlStore;
import ashore.testing.FakeMessenger;
import ashore.testing.LogLines;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutboxPumpTest {
  private static final ChatKey ANNA = new ChatKey("telegram:1");
  private static final ChatKey BEN = new ChatKey("telegram:2");
  private static final ChatKey CLEO = new ChatKey("telegram:3");
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Delivery SENT = new Delivery.Sent();

  private final TickingClock clock = new TickingClock();
  private final FakeMessenger messenger = new FakeMessenger();
  private final SqlStore real = SqlStore.inMemory();
  private final Store store = mock(Store.class, delegatesTo(real));
  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<OutboxPump> pumps = new ArrayList<>();
  private final OutboxPump pump = pump(4, POLL);
  private int updates;

  private OutboxPump pump(int chatsAtOnce, Duration poll) {
    var made = new OutboxPump(store, messenger, clock, new Pace(chatsAtOnce, poll));
    pumps.add(made);
    return made;
  }

  @AfterEach
  void close() {
    gate.countDown();
    pumps.forEach(OutboxPump::close);
    real.close();
  }

  @Test
  void serves_others_while_one_chat_waits() {
    commit(ANNA, "1");
    commit(BEN, "2");
    messenger.willAnswer(ANNA, new Delivery.WaitFor(Duration.ofHours(1)));

    sendDue();
    commit(BEN, "3");
    sendDue();

    assertThat(messenger.sent()).containsExactly("2", "3");
  }

  @Test
  void sends_to_several_chats_at_once() {
    commit(ANNA, "1");
    commit(BEN, "2");
    var both = new CyclicBarrier(2);
    messenger.willDo(ANNA, () -> met(both));
    messenger.willDo(BEN, () -> met(both));

    sendDue();

    assertThat(messenger.sent()).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void sends_to_no_more_chats_at_once_than_it_may() {
    var narrow = pump(2, POLL);
    messenger.willDo(ANNA, this::sentAtGate);
    messenger.willDo(BEN, this::sentAtGate);
    commit(ANNA, "1");
    commit(BEN, "2");
    commit(CLEO, "3");

    narrow.step();
    await().until(() -> messenger.attempted().size() == 2);
    narrow.step();
    assertThat(messenger.attempted()).doesNotContain("3");

    gate.countDown();
    narrow.awaitIdle();
    narrow.step();
    narrow.awaitIdle();
    assertThat(messenger.sent()).containsExactlyInAnyOrder("1", "2", "3");
  }

  @Test
  void lets_no_chat_wait_for_a_slow_one() {
    messenger.willDo(ANNA, this::sentAtGate);
    commit(ANNA, "slow");
    pump.step();
    await().until(() -> messenger.attempted().contains("slow"));
    commit(BEN, "quick");
    commit(ANNA, "behind the slow one");

    pump.step();

    await().until(() -> messenger.sent().contains("quick"));
    assertThat(messenger.attempted()).doesNotContain("behind the slow one");
    gate.countDown();
    pump.awaitIdle();
    assertThat(messenger.sentTo(ANNA)).containsExactly("slow", "behind the slow one");
  }

  @Test
  void gives_other_chats_their_turn_before_a_chat_with_very_much() {
    var narrow = pump(1, POLL);
    String[] many =
        IntStream.range(0, 2 * Courier.IN_A_ROW).mapToObj(Integer::toString).toArray(String[]::new);
    commit(ANNA, many);

    narrow.step();
    narrow.awaitIdle();
    assertThat(messenger.sent()).hasSize(Courier.IN_A_ROW);

    narrow.step();
    narrow.awaitIdle();
    assertThat(messenger.sent()).containsExactly(many);
  }

  @Test
  void sends_on_its_own_what_an_earlier_run_left_and_what_it_is_woken_for() {
    commit(ANNA, "left over");
    OutboxPump running = pump(2, Duration.ofDays(1));
    running.start();
    await().until(() -> messenger.sent().contains("left over"));

    commit(ANNA, "new");
    running.wake();

    await().until(() -> messenger.sent().contains("new"));
  }

  @Test
  void sees_what_was_committed_just_after_its_last_look_at_a_chat() {
    var lastLook = new CountDownLatch(1);
    doAnswer(
            call -> {
              Optional<Store.Parcel> next = real.nextParcel(ANNA, clock.instant());
              if (next.isEmpty() && lastLook.getCount() > 0) {
                lastLook.countDown();
                gate.await();
              }
              return next;
            })
        .when(store)
        .nextParcel(any(), any());
    commit(ANNA, "1");
    OutboxPump running = pump(2, Duration.ofDays(1));
    running.start();
    pass(lastLook);
    commit(ANNA, "2");
    running.wake();

    gate.countDown();

    await().until(() -> messenger.sentTo(ANNA).equals(List.of("1", "2")));
  }

  @Test
  void finishes_the_running_sends_and_leaves_the_rest_when_it_is_closed() {
    messenger.willDo(ANNA, this::sentAtGate);
    commit(ANNA, "1", "2");
    pump.step();
    await().until(() -> messenger.attempted().contains("1"));
    var closed = CompletableFuture.runAsync(pump::close);
    await().until(pump::isClosed);
    commit(BEN, "too late");
    pump.step();
    assertThat(closed).isNotDone();

    gate.countDown();
    closed.join();

    assertThat(messenger.attempted()).containsExactly("1");
    assertThat(messenger.sent()).containsExactly("1");
    assertThat(due()).containsExactly(ANNA, BEN);
    assertThat(real.nextParcel(ANNA, clock.instant()).map(Store.Parcel::content)).contains("2");
  }

  @Test
  void logs_a_failing_store_and_goes_on_later() {
    commit(ANNA, "1", "2");
    doThrow(new IllegalStateException("disk full"))
        .doAnswer(call -> real.sent(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
        .when(store)
        .sent(any(), any(), any());
    try (var log = LogLines.of(OutboxPump.class)) {
      sendDue();
      assertThat(log.all()).singleElement().asString().contains("telegram:1: the store failed");
    }

    sendDue();

    assertThat(messenger.attempted()).containsExactly("1", "2");
    assertThat(due()).isEmpty();
  }

  @Test
  void refuses_a_pace_at_which_nothing_moves() {
    assertThatThrownBy(() -> new Pace(0, POLL))
        .hasMessage("pace: chatsAtOnce 0 must be at least 1");
    assertThatThrownBy(() -> new Pace(1, Duration.ZERO))
        .hasMessage("pace: poll PT0S must be positive");
  }

  private void sendDue() {
    pump.step();
    pump.awaitIdle();
  }

  private List<ChatKey> due() {
    return real.chatsWithParcels(clock.instant(), 100);
  }

  private void commit(ChatKey chat, String... parcels) {
    updates++;
    real.commit(
        new Store.Commit(
            "u" + updates,
            chat,
            clock.instant(),
            Optional.of(Conversation.begin(Language.EN)),
            List.of(parcels)));
  }

  private Delivery sentAtGate() {
    pass(gate);
    return SENT;
  }

  private static Delivery met(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
      return SENT;
    } catch (Exception alone) {
      throw new AssertionError(alone);
    }
  }

  private static void pass(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
