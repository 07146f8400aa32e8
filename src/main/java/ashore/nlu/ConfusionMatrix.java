package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often messages of each intent were taken for which.
 *
 * @param counts by what was wanted, then by what it was taken for
 */
public record ConfusionMatrix(Map<IntentName, Map<IntentName, Long>> counts) {
  static ConfusionMatrix of(List<Judged> judged) {
    Map<IntentName, Map<IntentName, Long>> counts = new TreeMap<>();
    for (Judged each : judged) {
      counts
          .computeIfAbsent(each.message().intent(), wanted -> new TreeMap<>())
          .merge(each.answer().intent(), 1L, Long::sum);
    }
    return new ConfusionMatrix(counts);
  }

  /** Every intent that was wanted or answered, by name. */
  public List<IntentName> intents() {
    var intents = new TreeSet<>(counts.keySet());
    counts.values().forEach(row -> intents.addAll(row.keySet()));
    return List.copyOf(intents);
  }

  /** How often messages of one intent were taken for the other. */
  public long of(IntentName wanted, IntentName answered) {
    return counts.getOrDefault(wanted, Map.of()).getOrDefault(answered, 0L);
  }

  /** Of the messages that want this: taken for it. */
  public Share recall(IntentName intent) {
    return new Share(of(intent, intent), wanted(intent));
  }

  /** Of the messages taken for this: wanting it. */
  public Share precision(IntentName intent) {
    long answered = counts.keySet().stream().mapToLong(wanted -> of(wanted, intent)).sum();
    return new Share(of(intent, intent), answered);
  }

  /** The harmonic mean of precision and recall, from 0 to 1. */
  public double f1(IntentName intent) {
    long hits = of(intent, intent);
    return 2.0 * hits / (recall(intent).whole() + precision(intent).whole());
  }

  /**
   * The mean of all intents' F1, each counting the same; an intent answered but never wanted counts
   * too. Absent without messages.
   */
  public OptionalDouble macroF1() {
    return intents().stream().mapToDouble(this::f1).average();
  }

  private long wanted(IntentName intent) {
    return counts.getOrDefault(intent, Map.of()).values().stream().mapToLong(n -> n).sum();
  }
}
