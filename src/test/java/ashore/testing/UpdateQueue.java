package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
