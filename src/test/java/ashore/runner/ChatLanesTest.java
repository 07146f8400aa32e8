package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChatLanesTest {
  private static final ChatKey ANNA = new ChatKey("telegram:1");
  private static final ChatKey BEN = new ChatKey("telegram:2");

  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<ChatLanes> opened = new ArrayList<>();

  @AfterEach
  void close() {
    gate.countDown();
    opened.forEach(ChatLanes::close);
  }

  @Test
  void keeps_the_order_inside_a_chat() {
    var done = Collections.synchronizedList(new ArrayList<Integer>());
    try (var lanes = new ChatLanes(1_000)) {
      var futures =
          IntStream.range(0, 500)
              .mapToObj(number -> lanes.submit(ANNA, () -> done.add(number)))
              .toList();
      join(futures);
    }

    assertThat(done).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void never_does_two_things_of_a_chat_at_once() {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    try (var lanes = new ChatLanes(1_000)) {
      join(
          IntStream.range(0, 300)
              .mapToObj(
                  number ->
                      lanes.submit(
                          ANNA,
                          () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            CompletableFuture.runAsync(() -> {}).join();
                            running.decrementAndGet();
                          }))
              .toList());
    }

    assertThat(most).hasValue(1);
  }

  @Test
  void serves_chats_in_parallel() {
    var both = new CyclicBarrier(2);
    try (var lanes = new ChatLanes(10)) {
      var first = lanes.submit(ANNA, () -> meet(both));
      var second = lanes.submit(BEN, () -> meet(both));

      join(List.of(first, second));
      assertThat(List.of(first, second)).allMatch(future -> !future.isCompletedExceptionally());
    }
  }

  @Test
  void goes_on_after_work_that_throws() {
    try (var lanes = new ChatLanes(10)) {
      var poisoned =
          lanes.submit(
              ANNA,
              () -> {
                throw new IllegalStateException("poisoned");
              });
      var overflown =
          lanes.submit(
              ANNA,
              () -> {
                throw new StackOverflowError();
              });
      var next = lanes.submit(ANNA, () -> {});

      next.join();
      assertThat(poisoned)
          .failsWithin(5, TimeUnit.SECONDS)
          .withThrowableThat()
          .withMessageContaining("poisoned");
      assertThat(overflown).isCompletedExceptionally();
      assertThat(next).isCompleted();
    }
  }

  @Test
  void lets_an_idle_lane_vanish() {
    try (var lanes = new ChatLanes(1_000)) {
      join(
          IntStream.range(0, 200)
              .mapToObj(number -> lanes.submit(new ChatKey("chat:" + number), () -> {}))
              .toList());

      await().until(() -> lanes.busy() == 0);
      lanes.submit(ANNA, () -> {}).join();
    }
  }

  @Test
  void holds_no_more_work_than_it_may() throws InterruptedException {
    var lanes = lanesFor(2);
    var first = lanes.submit(ANNA, this::waitAtGate);
    var second = lanes.submit(ANNA, () -> {});
    var third = new CompletableFuture<CompletableFuture<Void>>();
    Thread submitter = Thread.ofVirtual().start(() -> third.complete(lanes.submit(BEN, () -> {})));
    await().until(() -> submitter.getState() == Thread.State.WAITING);
    assertThat(third).isNotDone();

    gate.countDown();

    join(List.of(first, second, third.join()));
    submitter.join();
  }

  @Test
  void refuses_an_interrupted_caller_that_waits_for_room() throws InterruptedException {
    var lanes = lanesFor(1);
    var running = lanes.submit(ANNA, this::waitAtGate);
    var refused = new CompletableFuture<CompletableFuture<Void>>();
    Thread submitter =
        Thread.ofVirtual().start(() -> refused.complete(lanes.submit(BEN, () -> {})));
    await().until(() -> submitter.getState() == Thread.State.WAITING);

    submitter.interrupt();

    assertThat(refused.join())
        .failsWithin(5, TimeUnit.SECONDS)
        .withThrowableThat()
        .withCauseInstanceOf(RejectedExecutionException.class);
    submitter.join();
    gate.countDown();
    running.join();
  }

  @Test
  void finishes_what_runs_and_cancels_what_waits_when_it_is_closed() {
    var lanes = lanesFor(10);
    var began = new CountDownLatch(1);
    var running =
        lanes.submit(
            ANNA,
            () -> {
              began.countDown();
              waitAtGate();
            });
    var ran = new AtomicInteger();
    var waiting = lanes.submit(ANNA, ran::incrementAndGet);
    pass(began);
    var closed = CompletableFuture.runAsync(lanes::close);

    assertThatThrownBy(waiting::join).isInstanceOf(CancellationException.class);
    assertThat(closed).isNotDone();
    gate.countDown();
    closed.join();

    assertThat(running).isCompleted();
    assertThat(ran).hasValue(0);
    assertThat(lanes.busy()).isZero();
  }

  @Test
  void takes_nothing_after_it_was_closed() {
    var lanes = new ChatLanes(10);
    lanes.close();
    lanes.close();

    assertThat(lanes.submit(ANNA, () -> {}))
        .failsWithin(5, TimeUnit.SECONDS)
        .withThrowableThat()
        .withCauseInstanceOf(RejectedExecutionException.class)
        .withMessageContaining("the lanes are closed");
  }

  @Test
  void lets_callers_go_that_wait_for_room_when_it_is_closed() {
    var lanes = lanesFor(1);
    var running = lanes.submit(ANNA, this::waitAtGate);
    var refused = new CompletableFuture<CompletableFuture<Void>>();
    Thread submitter =
        Thread.ofVirtual().start(() -> refused.complete(lanes.submit(BEN, () -> {})));
    await().until(() -> submitter.getState() == Thread.State.WAITING);

    var closed = CompletableFuture.runAsync(lanes::close);

    assertThat(refused.join()).isCompletedExceptionally();
    assertThat(running).isNotDone();
    gate.countDown();
    closed.join();
    assertThat(running).isCompleted();
  }

  @Test
  void refuses_to_hold_no_work_at_all() {
    assertThatThrownBy(() -> new ChatLanes(0)).hasMessage("lanes: atMost 0 must be at least 1");
  }

  private ChatLanes lanesFor(int atMost) {
    var lanes = new ChatLanes(atMost);
    opened.add(lanes);
    return lanes;
  }

  private void waitAtGate() {
    pass(gate);
  }

  private static void pass(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception alone) {
      throw new AssertionError(alone);
    }
  }

  private static void join(List<CompletableFuture<Void>> futures) {
    CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
  }
}
