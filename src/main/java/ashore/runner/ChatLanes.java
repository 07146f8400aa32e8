package ashore.runner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One lane for each chat that has work: in order inside a chat, in parallel across chats. A lane is
 * a virtual thread and ends with its last work. Thread-safe.
 */
public final class ChatLanes implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition empty = lock.newCondition();
  private final Map<ChatKey, Deque<Task>> lanes = new HashMap<>();
  private final int atMost;
  private int held;
  private boolean closed;

  private record Task(Runnable work, CompletableFuture<Void> done) {}

  /**
   * Opens the lanes.
   *
   * @param atMost how much work is held at once, running and waiting, over all chats
   */
  public ChatLanes(int atMost) {
    if (atMost < 1) {
      throw new IllegalArgumentException("lanes: atMost " + atMost + " must be at least 1");
    }
    this.atMost = atMost;
  }

  /**
   * Puts work behind the work of the same chat. Blocks while the lanes hold all they can.
   *
   * @return completed when the work is done; with its exception when it threw; cancelled when the
   *     lanes were closed before it began; with {@link RejectedExecutionException} when they were
   *     closed already or the caller was interrupted while it waited
   */
  public CompletableFuture<Void> submit(ChatKey chat, Runnable work) {
    var task = new Task(work, new CompletableFuture<>());
    lock.lock();
    try {
      while (held >= atMost && !closed) {
        room.await();
      }
      if (closed) {
        return refused("the lanes are closed");
      }
      held++;
      join(chat, task);
      return task.done();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return refused("interrupted while the lanes were full");
    } finally {
      lock.unlock();
    }
  }

  /** How many chats have work. */
  public int busy() {
    lock.lock();
    try {
      return lanes.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes nothing more, cancels what has not begun and waits for what runs. Not to be called by
   * work.
   */
  @Override
  public void close() {
    List<Task> waiting = new ArrayList<>();
    lock.lock();
    try {
      closed = true;
      lanes
          .values()
          .forEach(
              lane -> {
                waiting.addAll(lane);
                lane.clear();
              });
      held -= waiting.size();
      room.signalAll();
    } finally {
      lock.unlock();
    }
    waiting.forEach(task -> task.done().cancel(false));
    awaitEmpty();
  }

  private void awaitEmpty() {
    lock.lock();
    try {
      while (!lanes.isEmpty()) {
        empty.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void join(ChatKey chat, Task task) {
    Deque<Task> lane = lanes.get(chat);
    if (lane != null) {
      lane.add(task);
      return;
    }
    lanes.put(chat, new ArrayDeque<>(List.of(task)));
    Thread.ofVirtual().name("lane " + chat).start(() -> drive(chat));
  }

  private void drive(ChatKey chat) {
    for (var next = next(chat); next.isPresent(); next = next(chat)) {
      run(next.get());
    }
  }

  private Optional<Task> next(ChatKey chat) {
    lock.lock();
    try {
      Optional<Task> next = Optional.ofNullable(lanes.get(chat)).map(Deque::poll);
      if (next.isEmpty()) {
        lanes.remove(chat);
        empty.signalAll();
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  private void run(Task task) {
    try {
      task.work().run();
      leave();
      task.done().complete(null);
    } catch (Throwable fault) {
      leave();
      task.done().completeExceptionally(fault);
    }
  }

  private void leave() {
    lock.lock();
    try {
      held--;
      room.signal();
    } finally {
      lock.unlock();
    }
  }

  private static CompletableFuture<Void> refused(String reason) {
    return CompletableFuture.failedFuture(new RejectedExecutionException(reason));
  }
}
