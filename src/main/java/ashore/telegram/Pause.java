package ashore.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits before something is tried again. */
@FunctionalInterface
interface Pause {
  /** Waits so long, or until the latch opens. */
  void of(Duration length, CountDownLatch closing) throws InterruptedException;

  /** Waits in real time. */
  static void untilClosed(Duration length, CountDownLatch closing) throws InterruptedException {
    var unused = closing.await(length.toMillis(), TimeUnit.MILLISECONDS);
  }
}
