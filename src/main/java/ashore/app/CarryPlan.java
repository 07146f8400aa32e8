package ashore.app;

import ashore.conversation.Conversation;
import ashore.dialog.StateName;
import ashore.engine.Engine;
import ashore.engine.Resumption;
import ashore.engine.Resumption.Fate;
import ashore.store.StoredConversations;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where the talks of a store would go on in some dialogs, counted. Nothing is written. Not
 * thread-safe.
 */
final class CarryPlan {
  private static final Comparator<Way> BY_PLACE =
      Comparator.<Way, StateName>comparing(Way::left, Comparator.comparing(StateName::toString))
          .thenComparing(Way::fate)
          .thenComparing(way -> way.now().map(StateName::toString).orElse(""))
          .thenComparing(Way::under);

  private final Map<Way, Integer> ways = new TreeMap<>(BY_PLACE);
  private int conversations;
  private int idle;
  private int unreadable;

  /**
   * One way from a place to another.
   *
   * @param under whether another topic is talked about meanwhile
   */
  record Way(StateName left, Fate fate, Optional<StateName> now, boolean under) {}

  /** Is told how far the playing is. */
  @FunctionalInterface
  interface Progress {
    /** So many of all talks were played. */
    void played(int done, int all);
  }

  /**
   * Plays how every talk of a store would go on.
   *
   * @param at the time at which they would
   * @throws ashore.store.StoreFailed when the file is no store that can be read
   */
  static CarryPlan of(TalkSource store, Engine engine, Instant at, Progress progress) {
    CarryPlan plan = new CarryPlan();
    try (StoredConversations stored = store.open()) {
      int all = stored.count();
      stored.forEach(
          conversation -> {
            plan.add(conversation, engine, at);
            progress.played(plan.conversations, all);
          });
    }
    return plan;
  }

  private void add(Optional<Conversation> stored, Engine engine, Instant at) {
    conversations++;
    if (stored.isEmpty()) {
      unreadable++;
      return;
    }
    List<Resumption> all = engine.resume(stored.get(), at);
    if (all.isEmpty()) {
      idle++;
    }
    for (int i = 0; i < all.size(); i++) {
      Resumption one = all.get(i);
      Way way = new Way(one.left(), one.fate(), one.now(), i < all.size() - 1);
      ways.merge(way, 1, Integer::sum);
    }
  }

  /** How many talks are in the store. */
  int conversations() {
    return conversations;
  }

  /** How many of them wait nowhere. */
  int idle() {
    return idle;
  }

  /** How many of them cannot be read, by these dialogs or any. */
  int unreadable() {
    return unreadable;
  }

  /** How many talks have this fate, by what they are about now. */
  int count(Fate fate) {
    return count(way -> way.fate() == fate && !way.under());
  }

  /** How many topics cannot go on, also those that wait under another one. */
  int stranded() {
    return count(way -> way.fate() == Fate.STRANDED);
  }

  /** How many talks wait in a state that has changed. */
  int changed() {
    return count(way -> way.fate() != Fate.STAYS && !way.under());
  }

  /** How many talks wait. */
  int waiting() {
    return conversations - idle - unreadable;
  }

  /** Every way and how many go it, in the order of the places. */
  Map<Way, Integer> ways() {
    return Collections.unmodifiableMap(ways);
  }

  private int count(Predicate<Way> counted) {
    return ways.entrySet().stream()
        .filter(entry -> counted.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
