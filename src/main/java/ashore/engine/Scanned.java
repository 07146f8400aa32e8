package ashore.engine;

/**
 * A folded text, and roughly which pairs of neighbouring characters it holds: enough to pass over
 * most phrases that do not stand in it without looking for them.
 *
 * @param text the text
 * @param low the pairs, each hashed to one of 128 bits: the first 64
 * @param high the other 64
 */
record Scanned(String text, long low, long high) {
  /** Spreads a pair over the bits of an int (the golden ratio); the topmost bits are kept. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int KEPT_BITS = 7;

  /** Notes the pairs of a text. */
  static Scanned of(String text) {
    long low = 0;
    long high = 0;
    for (int i = 1; i < text.length(); i++) {
      int pair = (text.charAt(i - 1) << Character.SIZE) | text.charAt(i);
      int bit = (pair * SPREAD) >>> (Integer.SIZE - KEPT_BITS);
      if (bit < Long.SIZE) {
        low |= 1L << bit;
      } else {
        high |= 1L << (bit - Long.SIZE);
      }
    }
    return new Scanned(text, low, high);
  }
}
