package ashore.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * What many threads write at the same time goes into one transaction, so that all of them wait for
 * the disk once (group commit: D. J. DeWitt et al., Implementation Techniques for Main Memory
 * Database Systems, SIGMOD 1984). Each of them is undone alone when it throws. Thread-safe.
 */
final class GroupCommit {
  /** So many at most, that nobody waits long for those of others. */
  private static final int MOST = 64;

  private static final String BEFORE = "before_one";

  private final Handle writer;
  private final Queue<Write<?>> waiting = new ConcurrentLinkedQueue<>();

  /** Of the one thread that writes for all now. */
  private final ReentrantLock leading = new ReentrantLock();

  private boolean closed;

  /** Writes by this connection, which nothing else uses. */
  GroupCommit(Handle writer) {
    this.writer = writer;
  }

  /** Does this work, and returns when it is on the disk; work inside of work is part of it. */
  <T> T write(Function<Handle, T> work) {
    if (leading.isHeldByCurrentThread()) {
      return work.apply(writer);
    }
    var own = new Write<>(work, Thread.currentThread());
    waiting.add(own);
    boolean interrupted = false;
    while (!own.isDone()) {
      if (leading.tryLock()) {
        try {
          while (!own.isDone()) {
            commitWaiting();
          }
        } finally {
          handOver();
        }
      } else {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return own.result();
  }

  /**
   * Lets the one lead who waits longest: it was put into the queue before it looked for a leader.
   */
  private void handOver() {
    leading.unlock();
    Write<?> next = waiting.peek();
    if (next != null) {
      next.wake();
    }
  }

  private void commitWaiting() {
    List<Write<?>> together = new ArrayList<>();
    for (Write<?> next = waiting.poll(); next != null; next = waiting.poll()) {
      together.add(next);
      if (together.size() == MOST) {
        break;
      }
    }
    try {
      checkOpen();
      Unavailable.named(
          () ->
              writer.inTransaction(
                  handle -> {
                    together.forEach(write -> write.in(handle, together.size() > 1));
                    return true;
                  }));
      together.forEach(Write::finish);
    } catch (RuntimeException fault) {
      together.forEach(write -> write.fail(fault));
    } catch (Error fault) {
      together.forEach(write -> write.fail(new StoreFailed("the store cannot be written", fault)));
      throw fault;
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new StoreFailed("the store is closed");
    }
  }

  /** Closes when what is written now is on the disk; later work fails. */
  void close(Consumer<Handle> closing) {
    leading.lock();
    try {
      if (!closed) {
        closed = true;
        closing.accept(writer);
      }
    } finally {
      handOver();
    }
  }

  /** One work among those of a transaction: the leader does it, its own thread takes the result. */
  private static final class Write<T> {
    private final Function<Handle, T> work;
    private final Thread thread;
    private Optional<T> result = Optional.empty();
    private Optional<RuntimeException> fault = Optional.empty();
    private volatile boolean done;

    Write(Function<Handle, T> work, Thread thread) {
      this.work = work;
      this.thread = thread;
    }

    boolean isDone() {
      return done;
    }

    /**
     * Does it in the transaction of this connection.
     *
     * @param apart whether only this one is undone when it throws; else all
     */
    void in(Handle handle, boolean apart) {
      if (!apart) {
        result = Optional.of(work.apply(handle));
        return;
      }
      handle.savepoint(BEFORE);
      try {
        result = Optional.of(work.apply(handle));
        handle.releaseSavepoint(BEFORE);
      } catch (RuntimeException thrown) {
        fault = Optional.of(thrown);
        handle.rollbackToSavepoint(BEFORE);
      }
    }

    void finish() {
      done = true;
      wake();
    }

    void wake() {
      LockSupport.unpark(thread);
    }

    /** The transaction failed. What this one threw itself says more. */
    void fail(RuntimeException thrown) {
      fault = Optional.of(fault.orElse(thrown));
      finish();
    }

    T result() {
      if (fault.isPresent()) {
        RuntimeException thrown = fault.get();
        return Unavailable.named(
            () -> {
              throw thrown;
            });
      }
      return result.orElseThrow();
    }
  }
}
