package ashore.nlu;

/** Hides what decides nothing: which product it is, and which number. */
final class Masks {
  private static final int LONGEST = 6;

  private Masks() {}

  /**
   * The token's text; for a number only how many digits it has, for a product only that it is one.
   */
  static String of(Token token) {
    return switch (token.kind()) {
      case WORD, HAN, SIGN -> token.text();
      case PRODUCT -> "#product";
      case NUMBER -> "#n" + Math.min(LONGEST, token.text().chars().filter(c -> c >= '0').count());
    };
  }
}
