package ashore.authoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts as vectors of length 1, in which each unit counts by its rarity. For one thread: what it
 * gives is good until it is asked again.
 */
final class RarityVectors {
  /** What stands in more texts is not rare. */
  private static final int RARE = 40;

  /** Shorter texts differ by single words. */
  private static final int FEWEST_UNITS = 4;

  private static final int[] NONE = {};

  /** The units of each text, in their order. */
  private final int[][] units;

  /** The weight of each of them. */
  private final float[][] weights;

  /** The texts in which a rare unit stands; of others nothing. */
  private final int[][] holding;

  /** How much of what is rare each text shares with the one asked for. */
  private final float[] shared;

  private final int[] met;

  /**
   * @param texts the units of each, none twice
   */
  RarityVectors(List<List<String>> texts) {
    Map<String, Integer> numbers = new HashMap<>();
    units = new int[texts.size()][];
    weights = new float[texts.size()][];
    shared = new float[texts.size()];
    met = new int[texts.size()];
    for (int text = 0; text < units.length; text++) {
      List<String> names = texts.get(text);
      units[text] = new int[names.size() < FEWEST_UNITS ? 0 : names.size()];
      for (int i = 0; i < units[text].length; i++) {
        units[text][i] = numbers.computeIfAbsent(names.get(i), any -> numbers.size());
      }
      Arrays.sort(units[text]);
    }
    int[] counts = new int[numbers.size()];
    for (int[] text : units) {
      for (int unit : text) {
        counts[unit]++;
      }
    }
    for (int text = 0; text < units.length; text++) {
      weights[text] = weights(units[text], counts);
    }
    holding = holding(counts);
  }

  private float[] weights(int[] text, int[] counts) {
    var all = new float[text.length];
    double squares = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = (float) Math.log((double) units.length / counts[text[i]]);
      squares += (double) all[i] * all[i];
    }
    double length = Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
    for (int i = 0; i < all.length; i++) {
      all[i] /= (float) length;
    }
    return all;
  }

  private int[][] holding(int[] counts) {
    var all = new int[counts.length][];
    var next = new int[counts.length];
    for (int unit = 0; unit < all.length; unit++) {
      all[unit] = new int[counts[unit] > RARE ? 0 : counts[unit]];
    }
    for (int text = 0; text < units.length; text++) {
      for (int unit : units[text]) {
        if (all[unit].length > 0) {
          all[unit][next[unit]++] = text;
        }
      }
    }
    return all;
  }

  /** The other texts that share at least so much of what is rare in this one, in their order. */
  int[] sharing(int text, double least) {
    int count = 0;
    for (int i = 0; i < units[text].length; i++) {
      float weight = weights[text][i];
      // What stands in every text weighs nothing.
      for (int other : weight > 0 ? holding[units[text][i]] : NONE) {
        if (shared[other] == 0) {
          met[count++] = other;
        }
        shared[other] += weight * weight;
      }
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int other = met[i];
      if (shared[other] >= least && other != text) {
        met[kept++] = other;
      }
      shared[other] = 0;
    }
    int[] sharing = Arrays.copyOf(met, kept);
    Arrays.sort(sharing);
    return sharing;
  }

  /** How near two texts are, from 0 to 1. */
  double cosine(int one, int other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < units[one].length && j < units[other].length) {
      int difference = Integer.compare(units[one][i], units[other][j]);
      if (difference == 0) {
        sum += (double) weights[one][i] * weights[other][j];
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return sum;
  }
}
