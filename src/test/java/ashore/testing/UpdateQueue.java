package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The updates that wait for the bot, kept until it confirms them. Thread-safe. */
final class UpdateQueue {
  private final List<JsonNode> waiting = new ArrayList<>();
  private final List<Long> confirmed = new ArrayList<>();
  private long nextId = 900_000;
  private boolean jumped;
  private int polls;
  private boolean closed;

  /** Gives the update its number and adds it. */
  synchronized long add(ObjectNode update) {
    update.put("update_id", nextId);
    addAsIs(update);
    return nextId++;
  }

  /** Adds whatever it is, its number included. */
  synchronized void addAsIs(JsonNode update) {
    waiting.add(update);
    notifyAll();
  }

  /** The numbers go on from here, as after an idle week. */
  synchronized void jumpTo(long id) {
    nextId = id;
    jumped = true;
  }

  synchronized List<Long> confirmed() {
    return List.copyOf(confirmed);
  }

  /**
   * Waits for updates.
   *
   * @return empty when another poll began meanwhile
   */
  synchronized Optional<List<JsonNode>> poll(long offset, int limit, int seconds)
      throws InterruptedException {
    confirmBefore(offset);
    int me = ++polls;
    notifyAll();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (waiting.isEmpty() && me == polls && !closed) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return me == polls
        ? Optional.of(List.copyOf(waiting.subList(0, Math.min(limit, waiting.size()))))
        : Optional.empty();
  }

  /**
   * Waits for an update whose queue is not busy, and makes it so.
   *
   * @return empty when it was told to give up
   */
  synchronized Optional<JsonNode> next(Set<String> busy, BooleanSupplier givingUp)
      throws InterruptedException {
    while (!closed && !givingUp.getAsBoolean()) {
      Optional<JsonNode> next =
          waiting.stream().filter(update -> !busy.contains(queue(update))).findFirst();
      if (next.isPresent()) {
        busy.add(queue(next.get()));
        return next;
      }
      wait();
    }
    return Optional.empty();
  }

  /** The queue of this update is not busy any more. */
  synchronized void free(Set<String> busy, JsonNode update) {
    busy.remove(queue(update));
    notifyAll();
  }

  /** The bot took this update. */
  synchronized void confirm(JsonNode update) {
    if (waiting.remove(update)) {
      confirmed.add(update.path("update_id").asLong());
    }
  }

  synchronized int count() {
    return waiting.size();
  }

  /** Polls that run come back without updates. */
  synchronized void endPolls() {
    polls++;
    notifyAll();
  }

  /** Lets whoever waits look again. */
  synchronized void wake() {
    notifyAll();
  }

  /** Messages of a chat keep their order, and taps of a person keep theirs, beside them. */
  private static String queue(JsonNode update) {
    JsonNode tap = update.path("callback_query");
    return tap.isMissingNode()
        ? "chat " + update.findPath("chat").path("id")
        : "taps of " + tap.path("from").path("id");
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void confirmBefore(long offset) {
    int count = 0;
    for (int i = 0; i < waiting.size(); i++) {
      long id = waiting.get(i).path("update_id").asLong();
      if (id == offset - 1 || (!jumped && id < offset)) {
        count = i + 1;
      }
    }
    List<JsonNode> done = waiting.subList(0, count);
    done.forEach(update -> confirmed.add(update.path("update_id").asLong()));
    done.clear();
  }
}
