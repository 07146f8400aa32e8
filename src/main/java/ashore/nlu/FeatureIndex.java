package ashore.nlu;

import java.util.Arrays;

/**
 * Finds the row of a feature by a 64-bit hash of its name, in one look at memory for most: a table
 * with open addressing. Immutable.
 */
final class FeatureIndex {
  /** The row of a feature that is not there. */
  static final int NONE = -1;

  private static final long FREE = 0;
  private static final long START = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;
  private static final int ROOM = 2;

  private final long[] hashes;
  private final int[] rows;

  /**
   * Numbers the features from 0.
   *
   * @param names each once
   * @throws IllegalArgumentException when two names have one hash
   */
  FeatureIndex(String[] names) {
    int size = Math.max(ROOM, Integer.highestOneBit(Math.max(1, names.length)) * ROOM * ROOM);
    hashes = new long[size];
    rows = new int[size];
    Arrays.fill(rows, NONE);
    for (int row = 0; row < names.length; row++) {
      long hash = hash(names[row]);
      int place = place(hash);
      if (hashes[place] == hash) {
        throw new IllegalArgumentException(
            "features \"%s\" and \"%s\" must have different hashes"
                .formatted(names[rows[place]], names[row]));
      }
      hashes[place] = hash;
      rows[place] = row;
    }
  }

  /** The hash by which a feature is found; never 0. */
  static long hash(String name) {
    long hash = START;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return hash == FREE ? START : hash;
  }

  /** The row of the feature with this hash, or {@link #NONE}. */
  int row(long hash) {
    return rows[place(hash)];
  }

  /** Where the hash stands, or would. */
  private int place(long hash) {
    int last = hashes.length - 1;
    int place = (int) (hash >>> 16) & last;
    while (hashes[place] != FREE && hashes[place] != hash) {
      place = (place + 1) & last;
    }
    return place;
  }
}
