package ashore.nlu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The features of one message, each once, with the weight of its family. Grows; for one thread. */
final class Bag {
  private static final float CONCEPT = 2;
  private static final float CONCEPT_BIGRAM = 1;
  private static final float CONCEPT_PAIR = 0.6f;

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

  /** The weight of each feature, in the order added. */
  Map<String, Float> weights() {
    return weights;
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }
}
