package ashore.runner;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a step on a virtual thread of its own: at once, whenever it is woken, and after each
 * interval. A step that throws is logged and repeated like any other. Thread-safe.
 */
final class Loop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final String name;
  private final Duration interval;
  private final Runnable step;
  private Optional<Thread> thread = Optional.empty();
  private boolean woken;
  private boolean closed;

  Loop(String name, Duration interval, Runnable step) {
    this.name = name;
    this.interval = interval;
    this.step = step;
  }

  void start() {
    lock.lock();
    try {
      if (thread.isPresent() || closed) {
        throw new IllegalStateException(name + ": start is allowed once, before close");
      }
      thread = Optional.of(Thread.ofVirtual().name(name).start(this::repeat));
    } finally {
      lock.unlock();
    }
  }

  void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Lets the running step finish; none follows. */
  @Override
  public void close() {
    Optional<Thread> running;
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
      running = thread;
    } finally {
      lock.unlock();
    }
    running.ifPresent(Loop::awaitEnd);
  }

  private void repeat() {
    do {
      try {
        step.run();
      } catch (RuntimeException fault) {
        LOG.error("{}: a step failed", name, WordlessFault.of(fault));
      }
    } while (awaitNext());
  }

  private boolean awaitNext() {
    lock.lock();
    try {
      long left = interval.toNanos();
      while (!woken && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      woken = false;
      return !closed;
    } catch (InterruptedException interrupted) {
      // Nobody else holds this thread: whoever interrupts it wants it to end.
      return false;
    } finally {
      lock.unlock();
    }
  }

  private static void awaitEnd(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
