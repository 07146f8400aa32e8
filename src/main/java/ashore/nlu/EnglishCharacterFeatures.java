package ashore.nlu;

/**
 * Runs of characters, also across the gaps between words: most of them survive a misspelling.
 * Numbers count by their length only, product names not at all.
 */
final class EnglishCharacterFeatures implements Features {
  private static final float RUN = 1;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private final Tokenizer tokenizer;

  EnglishCharacterFeatures(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  @Override
  public Bag of(String folded) {
    var text = new StringBuilder(" ");
    for (Token token : tokenizer.tokens(folded)) {
      text.append(Masks.of(token)).append(' ');
    }
    var bag = new Bag();
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= text.length(); from++) {
        bag.add(text.substring(from, from + length), RUN);
      }
    }
    return bag;
  }

  /** None: no other language has these words. */
  @Override
  public Bag sharedOf(String folded) {
    return new Bag();
  }
}
