package ashore.nlu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The features of one message, each once, with the weight of its family. Grows; for one thread. */
final class Bag implements Weighted {
  private static final float CONCEPT = 2;
  private static final float CONCEPT_BIGRAM = 1;
  private static final float CONCEPT_PAIR = 0.6f;

  /** A bag that grows no more: the features in the order added, and the weight of each. */
  static final class Packed implements Weighted {
    private final String[] features;
    private final float[] weights;

    private Packed(String[] features, float[] weights) {
      this.features = features;
      this.weights = weights;
    }

    @Override
    public int size() {
      return features.length;
    }

    String feature(int index) {
      return features[index];
    }

    @Override
    public long hash(int place) {
      return FeatureIndex.hash(features[place]);
    }

    @Override
    public float weight(int place) {
      return weights[place];
    }
  }

  private static final int FEW = 64;
  private static final int FREE = 0;

  private String[] features = new String[FEW];
  private long[] hashes = new long[FEW];
  private float[] weights = new float[FEW];
  private int size;

  /**
   * For each feature one more than its place; open addressing by hash, never more than half full.
   */
  private int[] places = new int[2 * FEW];

  /** Adds a feature; one that is there already gets this weight. */
  void add(String feature, float weight) {
    long hash = FeatureIndex.hash(feature);
    int slot = slot(hash);
    if (places[slot] != FREE) {
      weights[places[slot] - 1] = weight;
      return;
    }
    if (size == features.length) {
      grow();
      slot = slot(hash);
    }
    features[size] = feature;
    hashes[size] = hash;
    weights[size] = weight;
    size++;
    places[slot] = size;
  }

  private int slot(long hash) {
    int last = places.length - 1;
    int slot = (int) hash & last;
    while (places[slot] != FREE && hashes[places[slot] - 1] != hash) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private void grow() {
    features = Arrays.copyOf(features, 2 * size);
    hashes = Arrays.copyOf(hashes, 2 * size);
    weights = Arrays.copyOf(weights, 2 * size);
    places = new int[4 * size];
    for (int place = 0; place < size; place++) {
      places[slot(hashes[place])] = place + 1;
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public long hash(int place) {
    return hashes[place];
  }

  @Override
  public float weight(int place) {
    return weights[place];
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
    var shares = new String[size];
    for (int place = 0; place < size; place++) {
      shares[place] = shared.apply(features[place]);
    }
    return new Packed(shares, Arrays.copyOf(weights, size));
  }

  boolean isEmpty() {
    return size == 0;
  }
}
