package ashore.nlu;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How likely each intent is: probabilities from 0 to 1. Immutable. */
final class Distribution {
  static final IntentName OUT_OF_SCOPE = new IntentName("out_of_scope");
  private static final double LEAST = 1e-9;
  private static final double SENTENCE_SHARE = 0.5;
  private static final double NEARLY_ALL = 0.98;
  private static final Comparator<Guess> BEST_FIRST =
      (one, other) -> {
        int likelier = Double.compare(other.confidence(), one.confidence());
        return likelier != 0 ? likelier : one.intent().compareTo(other.intent());
      };

  private final List<IntentName> intents;
  private final double[] probabilities;

  /** Adopts the probabilities, which nobody else holds; one for each of the intents. */
  private Distribution(List<IntentName> intents, double[] probabilities) {
    this.intents = intents;
    this.probabilities = probabilities;
  }

  /** Of these probabilities, one for each of the intents. */
  static Distribution of(List<IntentName> intents, double[] probabilities) {
    return new Distribution(List.copyOf(intents), probabilities.clone());
  }

  /** Of these probabilities. */
  static Distribution of(Map<IntentName, Double> probabilities) {
    return new Distribution(
        List.copyOf(probabilities.keySet()),
        probabilities.values().stream().mapToDouble(p -> p).toArray());
  }

  /** What guesses say of their intents. */
  static Distribution of(List<Guess> guesses) {
    return new Distribution(
        guesses.stream().map(Guess::intent).toList(),
        guesses.stream().mapToDouble(Guess::confidence).toArray());
  }

  /** The probability of each intent. */
  Map<IntentName, Double> probabilities() {
    var byIntent = new LinkedHashMap<IntentName, Double>();
    for (int i = 0; i < probabilities.length; i++) {
      byIntent.put(intents.get(i), probabilities[i]);
    }
    return byIntent;
  }

  /** Whether anything is said of this intent. */
  boolean knows(IntentName intent) {
    return intents.contains(intent);
  }

  /**
   * What several models say together: the geometric mean of their probabilities.
   *
   * @param answers of the same intents; at least one
   */
  static Distribution together(List<Distribution> answers) {
    Distribution first = answers.getFirst();
    if (answers.size() == 1) {
      return first;
    }
    var mean = new double[first.probabilities.length];
    for (Distribution answer : answers) {
      double[] likely = answer.inOrderOf(first.intents);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += Math.log(Math.max(LEAST, likely[i]));
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] = Math.exp(mean[i] / answers.size());
    }
    return new Distribution(first.intents, toOne(mean));
  }

  private static double[] toOne(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Of these intents, which mostly are the very ones that this is about. */
  private double[] inOrderOf(List<IntentName> order) {
    return order.equals(intents) ? probabilities : order.stream().mapToDouble(this::of).toArray();
  }

  /** Of this intent; an intent never seen has next to none. */
  double of(IntentName intent) {
    int place = intents.indexOf(intent);
    return place < 0 ? LEAST : Math.max(LEAST, probabilities[place]);
  }

  /** Flatter for a temperature over 1, sharper below. */
  Distribution tempered(double temperature) {
    var tempered = new double[probabilities.length];
    for (int i = 0; i < tempered.length; i++) {
      tempered[i] = Math.pow(Math.max(probabilities[i], LEAST), 1 / temperature);
    }
    return new Distribution(intents, toOne(tempered));
  }

  /**
   * No intent less likely than half of what one of these makes it: a sentence of despair in a long
   * story must be heard. A sentence that is none of ours says nothing of the rest. The sum may then
   * be over 1.
   *
   * @param sentences of the same intents
   */
  Distribution raisedBy(Collection<Distribution> sentences) {
    if (sentences.isEmpty()) {
      return this;
    }
    double[] raised = probabilities.clone();
    for (Distribution sentence : sentences) {
      double[] likely = sentence.inOrderOf(intents);
      for (int i = 0; i < raised.length; i++) {
        if (!intents.get(i).equals(OUT_OF_SCOPE)) {
          raised[i] = Math.max(raised[i], SENTENCE_SHARE * likely[i]);
        }
      }
    }
    return new Distribution(intents, raised);
  }

  /** Nearly certain of this intent; the others keep their order. */
  Distribution favouring(IntentName intent) {
    Map<IntentName, Double> favouring = probabilities();
    favouring.replaceAll((each, p) -> (1 - NEARLY_ALL) * p);
    favouring.merge(intent, NEARLY_ALL, Double::sum);
    return of(favouring);
  }

  /** Every intent, the likeliest first. */
  List<Guess> ranked() {
    List<Guess> ranked = new ArrayList<>(probabilities.length);
    for (int i = 0; i < probabilities.length; i++) {
      ranked.add(new Guess(intents.get(i), probabilities[i]));
    }
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  /** The first of {@link #ranked}; when there is none, that it is none of ours. */
  Guess likeliest() {
    return ranked().stream().findFirst().orElseGet(() -> new Guess(OUT_OF_SCOPE, 0));
  }

  /** Every intent but {@code out_of_scope}, the likeliest first. */
  List<Guess> rankedInScope() {
    List<Guess> ranked = ranked();
    ranked.removeIf(guess -> guess.intent().equals(OUT_OF_SCOPE));
    return ranked;
  }

  /** How likely the likeliest intent is, {@code out_of_scope} aside. */
  double best() {
    double best = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] > best && !intents.get(i).equals(OUT_OF_SCOPE)) {
        best = probabilities[i];
      }
    }
    return best;
  }
}
