package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.List;

/**
 * Tells how likely each intent is, by one way of looking at a message. Immutable, thread-safe.
 *
 * @param features the way of looking
 * @param weights what was learned
 */
record IntentModel(Features features, Weights weights) {
  /** How likely each intent is, before any temperature. */
  Distribution distribution(String folded) {
    return distribution(features.of(folded));
  }

  Distribution distribution(Weighted bag) {
    List<IntentName> intents = weights.intents();
    return Distribution.of(intents, intents.isEmpty() ? new double[0] : weights.probabilities(bag));
  }
}
