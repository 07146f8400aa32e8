package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/** Tells how likely each intent is, by one way of looking at a message. Immutable, thread-safe. */
final class IntentModel {
  private final Features features;
  private final Vectorizer vectorizer;
  private final QNModel maxent;
  private final List<IntentName> intents;

  /**
   * Puts the parts together.
   *
   * @param vectorizer what was learned of the features
   * @param maxent what was learned of the intents; its outcomes are their names
   */
  IntentModel(Features features, Vectorizer vectorizer, QNModel maxent) {
    this.features = features;
    this.vectorizer = vectorizer;
    this.maxent = maxent;
    intents =
        IntStream.range(0, maxent.getNumOutcomes())
            .mapToObj(maxent::getOutcome)
            .map(IntentName::new)
            .toList();
  }

  /** How likely each intent is, before any temperature. */
  Distribution distribution(String folded) {
    return distribution(features.of(folded).packed());
  }

  Distribution distribution(Bag.Packed bag) {
    if (intents.isEmpty()) {
      return new Distribution(Map.of());
    }
    double[] probabilities = vectorizer.vector(bag).eval(maxent);
    var byIntent = new LinkedHashMap<IntentName, Double>();
    for (int outcome = 0; outcome < probabilities.length; outcome++) {
      byIntent.put(intents.get(outcome), probabilities[outcome]);
    }
    return new Distribution(byIntent);
  }

  Vectorizer vectorizer() {
    return vectorizer;
  }

  QNModel maxent() {
    return maxent;
  }

  /** What was learned of each feature, by its name. */
  @SuppressWarnings("unchecked") // OpenNLP gives its parts as objects; the second is this map.
  Map<String, Context> contexts() {
    return (Map<String, Context>) maxent.getDataStructures()[1];
  }
}
