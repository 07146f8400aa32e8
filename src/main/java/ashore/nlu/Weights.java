package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/**
 * What a model has learned, laid out to be asked quickly: for each feature its rarity and its
 * weight for some of the intents. Answers what {@link QNModel} answers to the vectors of {@link
 * Vectorizer}. Immutable, thread-safe.
 */
final class Weights {
  private final List<IntentName> intents;
  private final String[] names;
  private final float[] rarity;
  private final float rarityOfUnknown;
  private final int[] starts;
  private final short[] outcomes;
  private final float[] weights;
  private final FeatureIndex index;

  /**
   * Adopts all of these.
   *
   * @param intents the outcomes
   * @param names the features, in their order
   * @param rarity of each feature
   * @param rarityOfUnknown of a feature that is not among them
   * @param starts where the weights of each feature begin, and after the last where they end
   * @param outcomes the place among the intents of each weight
   * @param weights all of them, feature by feature
   */
  Weights(
      List<IntentName> intents,
      String[] names,
      float[] rarity,
      float rarityOfUnknown,
      int[] starts,
      short[] outcomes,
      float[] weights) {
    this.intents = List.copyOf(intents);
    this.names = names;
    this.rarity = rarity;
    this.rarityOfUnknown = rarityOfUnknown;
    this.starts = starts;
    this.outcomes = outcomes;
    this.weights = weights;
    this.index = new FeatureIndex(names);
  }

  List<IntentName> intents() {
    return intents;
  }

  float rarityOfUnknown() {
    return rarityOfUnknown;
  }

  /** How many features there are. */
  int size() {
    return names.length;
  }

  String name(int feature) {
    return names[feature];
  }

  float rarity(int feature) {
    return rarity[feature];
  }

  /** Where the weights of this feature begin; those of the last end where another would begin. */
  int start(int feature) {
    return starts[feature];
  }

  /** The place among the intents of this weight. */
  int outcome(int weight) {
    return outcomes[weight];
  }

  float weight(int weight) {
    return weights[weight];
  }

  /** Lays out what OpenNLP's trainers give. */
  static Weights of(Vectorizer vectorizer, QNModel maxent) {
    Map<String, Context> contexts = contexts(maxent);
    Map<String, Float> rarity = vectorizer.rarity();
    var builder = new WeightsBuilder(intents(maxent), rarity.size(), vectorizer.rarityOfUnknown());
    rarity.forEach(
        (name, rare) -> {
          builder.feature(name, rare);
          Context context = contexts.get(name);
          if (context != null) {
            for (int i = 0; i < context.getOutcomes().length; i++) {
              builder.weight(context.getOutcomes()[i], (float) context.getParameters()[i]);
            }
          }
        });
    return builder.build();
  }

  private static List<IntentName> intents(QNModel maxent) {
    return IntStream.range(0, maxent.getNumOutcomes())
        .mapToObj(maxent::getOutcome)
        .map(IntentName::new)
        .toList();
  }

  @SuppressWarnings("unchecked") // OpenNLP gives its parts as objects; the second is this map.
  private static Map<String, Context> contexts(QNModel maxent) {
    return (Map<String, Context>) maxent.getDataStructures()[1];
  }

  /** How likely each intent is for these features, in the order of the intents. */
  double[] probabilities(Weighted features) {
    int[] known = new int[features.size()];
    float[] values = new float[known.length];
    int count = 0;
    double squares = 0;
    for (int i = 0; i < known.length; i++) {
      int row = index.row(features.hash(i));
      float value = features.weight(i) * (row < 0 ? rarityOfUnknown : rarity[row]);
      squares += (double) value * value;
      if (row >= 0) {
        known[count] = row;
        values[count++] = value;
      }
    }
    double factor = Vectorizer.factor(squares);
    var scores = new double[intents.size()];
    for (int i = 0; i < count; i++) {
      add(known[i], (float) (values[i] * factor), scores);
    }
    return softmax(scores);
  }

  private void add(int row, double value, double[] scores) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      scores[outcomes[i]] += value * weights[i];
    }
  }

  private static double[] softmax(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
