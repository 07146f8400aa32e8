package ashore.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Gives each feature a value: the weight of its family times its rarity among the training
 * messages, the whole brought to one length. Immutable.
 */
final class Vectorizer {
  private static final double LENGTH = 6;

  private final Map<String, Float> rarity;
  private final float rarityOfUnknown;

  /** A message as the model takes it: the features it knows, and one value for each. */
  static final class Vector {
    private final String[] features;
    private final float[] values;

    private Vector(String[] features, float[] values) {
      this.features = features;
      this.values = values;
    }

    /** Asks a model for the probability of each of its outcomes. */
    double[] eval(MaxentModel model) {
      return model.eval(features, values);
    }
  }

  /**
   * Restores what was learned.
   *
   * @param rarity of each feature the model knows
   */
  Vectorizer(Map<String, Float> rarity, float rarityOfUnknown) {
    this.rarity = new HashMap<>(rarity);
    this.rarityOfUnknown = rarityOfUnknown;
  }

  /**
   * Learns the rarities.
   *
   * @param atLeast in how many bags a feature must stand to be known
   */
  static Vectorizer learn(List<Bag.Packed> bags, int atLeast) {
    var counts = new HashMap<String, Integer>();
    for (Bag.Packed bag : bags) {
      for (int i = 0; i < bag.size(); i++) {
        counts.merge(bag.feature(i), 1, Integer::sum);
      }
    }
    var rarity = new HashMap<String, Float>();
    counts.forEach(
        (feature, count) -> {
          if (count >= atLeast) {
            rarity.put(feature, rarity(bags.size(), count));
          }
        });
    return new Vectorizer(rarity, rarity(bags.size(), 0));
  }

  private static float rarity(int messages, int holding) {
    return (float) (1 + Math.log((1.0 + messages) / (1.0 + holding)));
  }

  /** What the model sees of this bag. Unknown features are not in it, but make the rest smaller. */
  Vector vector(Bag.Packed bag) {
    var features = new ArrayList<String>(bag.size());
    var values = new float[bag.size()];
    double squares = 0;
    for (int i = 0; i < bag.size(); i++) {
      Float known = rarity.get(bag.feature(i));
      float value = bag.weight(i) * (known == null ? rarityOfUnknown : known);
      squares += (double) value * value;
      if (known != null) {
        values[features.size()] = value;
        features.add(bag.feature(i));
      }
    }
    return scaled(features, values, factor(squares));
  }

  /** What brings values with this sum of squares to the one length of all messages. */
  static double factor(double squares) {
    return LENGTH / Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
  }

  private static Vector scaled(List<String> features, float[] values, double factor) {
    var scaled = new float[features.size()];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (values[i] * factor);
    }
    return new Vector(features.toArray(String[]::new), scaled);
  }

  /** A bag of this outcome, as OpenNLP's trainers take it. */
  Event event(String outcome, Bag.Packed bag) {
    Vector vector = vector(bag);
    return new Event(outcome, vector.features, vector.values);
  }

  /** The rarity of each feature known, in the order of their names. */
  Map<String, Float> rarity() {
    return new TreeMap<>(rarity);
  }

  float rarityOfUnknown() {
    return rarityOfUnknown;
  }
}
