package ashore.nlu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The features of one message, each once, with the weight of its family. Grows; for one thread. */
final class Bag {
  private static final float CONCEPT = 2;
  private static final float CONCEPT_BIGRAM = 1;
  private static final float CONCEPT_PAIR = 0.6f;

  /** A bag that grows no more: the features in the order added, and the weight of each. */
  static final class Packed {
    private final String[] features;
    private final float[] weights;

    private Packed(String[] features, float[] weights) {
      this.features = features;
      this.weights = weights;
    }

    int size() {
      return features.length;
    }

    String feature(int index) {
      return features[index];
    }

    float weight(int index) {
      return weights[index];
    }
  }

  private final Map<String, Float> weights = new LinkedHashMap<>();

  void add(String feature, float weight) {
    weights.put(feature, weight);
  }

  /** The concepts themselves, those that follow one another, and those that meet in a message. */
  void addConcepts(List<String> concepts) {
    for (int i = 0; i + 1 < concepts.size(); i++) {
      if (!concepts.get(i).equals(concepts.get(i + 1))) {
        add("cb=" + concepts.get(i) + ">" + concepts.get(i + 1), CONCEPT_BIGRAM);
      }
    }
    var different = new ArrayList<>(new TreeSet<>(concepts));
    for (int i = 0; i < different.size(); i++) {
      add("c=" + different.get(i), CONCEPT);
      for (int j = i + 1; j < different.size(); j++) {
        add("cp=" + different.get(i) + "&" + different.get(j), CONCEPT_PAIR);
      }
    }
  }

  /** The same in little room, to be kept while models are learned. */
  Packed packed() {
    return packed(UnaryOperator.identity());
  }

  /**
   * The same in little room.
   *
   * @param shared gives the one copy that is kept of each feature
   */
  Packed packed(UnaryOperator<String> shared) {
    var features = new String[weights.size()];
    var values = new float[features.length];
    int next = 0;
    for (Map.Entry<String, Float> each : weights.entrySet()) {
      features[next] = shared.apply(each.getKey());
      values[next] = each.getValue();
      next++;
    }
    return new Packed(features, values);
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }
}
