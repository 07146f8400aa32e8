package ashore.nlu;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each intent is.
 *
 * @param probabilities each from 0 to 1
 */
record Distribution(Map<IntentName, Double> probabilities) {
  static final IntentName OUT_OF_SCOPE = new IntentName("out_of_scope");
  private static final double LEAST = 1e-9;
  private static final double SENTENCE_SHARE = 0.5;
  private static final double NEARLY_ALL = 0.98;
  private static final Comparator<Guess> BEST_FIRST =
      Comparator.comparingDouble(Guess::confidence).reversed().thenComparing(Guess::intent);

  /** Keeps an unmodifiable copy in the order given. */
  Distribution {
    probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
  }

  /** What guesses say of their intents. */
  static Distribution of(List<Guess> guesses) {
    var probabilities = new LinkedHashMap<IntentName, Double>();
    guesses.forEach(guess -> probabilities.put(guess.intent(), guess.confidence()));
    return new Distribution(probabilities);
  }

  /**
   * What several models say together: the geometric mean of their probabilities.
   *
   * @param answers of the same intents; at least one
   */
  static Distribution together(List<Distribution> answers) {
    if (answers.size() == 1) {
      return answers.getFirst();
    }
    var mean = new LinkedHashMap<>(answers.getFirst().probabilities);
    mean.replaceAll(
        (intent, first) ->
            Math.exp(
                answers.stream().mapToDouble(answer -> Math.log(answer.of(intent))).sum()
                    / answers.size()));
    double sum = mean.values().stream().mapToDouble(p -> p).sum();
    mean.replaceAll((intent, p) -> p / sum);
    return new Distribution(mean);
  }

  /** Of this intent; an intent never seen has next to none. */
  double of(IntentName intent) {
    return Math.max(LEAST, probabilities.getOrDefault(intent, LEAST));
  }

  /** Flatter for a temperature over 1, sharper below. */
  Distribution tempered(double temperature) {
    var tempered = new LinkedHashMap<>(probabilities);
    tempered.replaceAll((intent, p) -> Math.pow(Math.max(p, LEAST), 1 / temperature));
    double sum = tempered.values().stream().mapToDouble(p -> p).sum();
    tempered.replaceAll((intent, p) -> p / sum);
    return new Distribution(tempered);
  }

  /**
   * No intent less likely than half of what one of these makes it: a sentence of despair in a long
   * story must be heard. A sentence that is none of ours says nothing of the rest. The sum may then
   * be over 1.
   */
  Distribution raisedBy(Collection<Distribution> sentences) {
    var raised = new LinkedHashMap<>(probabilities);
    for (Distribution sentence : sentences) {
      sentence.probabilities.forEach(
          (intent, p) -> raised.merge(intent, SENTENCE_SHARE * p, Math::max));
    }
    raised.replace(OUT_OF_SCOPE, of(OUT_OF_SCOPE));
    return new Distribution(raised);
  }

  /** Nearly certain of this intent; the others keep their order. */
  Distribution favouring(IntentName intent) {
    var favouring = new LinkedHashMap<IntentName, Double>();
    probabilities.forEach((each, p) -> favouring.put(each, (1 - NEARLY_ALL) * p));
    favouring.merge(intent, NEARLY_ALL, Double::sum);
    return new Distribution(favouring);
  }

  /** Every intent, the likeliest first. */
  List<Guess> ranked() {
    return probabilities.entrySet().stream()
        .map(entry -> new Guess(entry.getKey(), entry.getValue()))
        .sorted(BEST_FIRST)
        .toList();
  }

  /** The first of {@link #ranked}; when there is none, that it is none of ours. */
  Guess likeliest() {
    return ranked().stream().findFirst().orElseGet(() -> new Guess(OUT_OF_SCOPE, 0));
  }

  /** Every intent but {@code out_of_scope}, the likeliest first. */
  List<Guess> rankedInScope() {
    return ranked().stream().filter(guess -> !guess.intent().equals(OUT_OF_SCOPE)).toList();
  }

  /** How likely the likeliest intent is, {@code out_of_scope} aside. */
  double best() {
    return probabilities.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(OUT_OF_SCOPE))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
