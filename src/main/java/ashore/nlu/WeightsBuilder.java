package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.Arrays;
import java.util.List;

/** Lays out the weights of a model, feature by feature. */
final class WeightsBuilder {
  private static final int FEW = 1024;

  private final List<IntentName> intents;
  private final float rarityOfUnknown;
  private final String[] names;
  private final float[] rarity;
  private final int[] starts;
  private short[] outcomes = new short[FEW];
  private float[] weights = new float[FEW];
  private int features;
  private int count;

  /**
   * @param size how many features there will be
   */
  WeightsBuilder(List<IntentName> intents, int size, float rarityOfUnknown) {
    this.intents = List.copyOf(intents);
    this.rarityOfUnknown = rarityOfUnknown;
    names = new String[size];
    rarity = new float[size];
    starts = new int[size + 1];
  }

  /** Begins the next feature. */
  void feature(String name, float rare) {
    names[features] = name;
    rarity[features] = rare;
    features++;
    starts[features] = count;
  }

  /**
   * Gives the feature begun last its weight for an intent.
   *
   * @param outcome the place of the intent
   */
  void weight(int outcome, float weight) {
    if (count == weights.length) {
      outcomes = Arrays.copyOf(outcomes, 2 * count);
      weights = Arrays.copyOf(weights, 2 * count);
    }
    outcomes[count] = (short) outcome;
    weights[count] = weight;
    count++;
    starts[features] = count;
  }

  Weights build() {
    return new Weights(
        intents,
        names,
        rarity,
        rarityOfUnknown,
        starts,
        Arrays.copyOf(outcomes, count),
        Arrays.copyOf(weights, count));
  }
}
