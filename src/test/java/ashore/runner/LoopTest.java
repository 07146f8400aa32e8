package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ashore.testing.LogLines;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LoopTest {
  private static final Duration NEVER = Duration.ofDays(365);

  private final AtomicInteger steps = new AtomicInteger();

  @Test
  void steps_at_once_and_then_only_when_woken() throws InterruptedException {
    var stepped = new Semaphore(0);
    try (var loop = new Loop("test", NEVER, stepped::release)) {
      loop.start();
      stepped.acquire();
      assertThat(stepped.availablePermits()).isZero();

      loop.wake();
      stepped.acquire();
    }
    assertThat(stepped.availablePermits()).isZero();
  }

  @Test
  void steps_again_after_each_interval() {
    try (var loop = new Loop("test", Duration.ofMillis(1), steps::incrementAndGet)) {
      loop.start();

      await().until(() -> steps.get() > 3);
    }
  }

  @Test
  void steps_again_for_a_wake_during_a_step() {
    var inStep = new CountDownLatch(1);
    var woken = new CountDownLatch(1);
    try (var loop =
        new Loop(
            "test",
            NEVER,
            () -> {
              steps.incrementAndGet();
              inStep.countDown();
              pass(woken);
            })) {
      loop.start();
      pass(inStep);
      loop.wake();
      woken.countDown();

      await().until(() -> steps.get() == 2);
    }
  }

  @Test
  void goes_on_after_a_step_that_throws() {
    try (var log = LogLines.of(Loop.class);
        var loop =
            new Loop(
                "test",
                NEVER,
                () -> {
                  steps.incrementAndGet();
                  throw new IllegalStateException("disk away");
                })) {
      loop.start();
      await().until(() -> log.all().size() == 1);

      loop.wake();

      await().until(() -> log.all().size() == 2);
      assertThat(log.all().getFirst()).startsWith("ERROR test: a step failed");
    }
  }

  @Test
  void waits_for_the_running_step_when_it_is_closed() {
    var inStep = new CountDownLatch(1);
    var gate = new CountDownLatch(1);
    var loop =
        new Loop(
            "test",
            Duration.ofMillis(1),
            () -> {
              inStep.countDown();
              pass(gate);
              steps.incrementAndGet();
            });
    loop.start();
    pass(inStep);

    var closed = CompletableFuture.runAsync(loop::close);
    assertThat(steps).hasValue(0);
    gate.countDown();
    closed.join();

    assertThat(steps.get()).isPositive();
    int after = steps.get();
    loop.wake();
    assertThat(steps).hasValue(after);
  }

  @Test
  void starts_once_and_not_after_it_was_closed() {
    var loop = new Loop("test", NEVER, steps::incrementAndGet);
    loop.start();
    assertThatThrownBy(loop::start).hasMessage("test: start is allowed once, before close");
    loop.close();
    loop.close();
    assertThatThrownBy(loop::start).isInstanceOf(IllegalStateException.class);

    var never = new Loop("test", NEVER, steps::incrementAndGet);
    never.close();
    assertThatThrownBy(never::start).isInstanceOf(IllegalStateException.class);
  }

  private static void pass(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
