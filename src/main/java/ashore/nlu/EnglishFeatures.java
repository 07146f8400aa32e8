package ashore.nlu;

import java.util.ArrayList;
import java.util.List;

/**
 * Words, stems, pairs of stems, pieces of words (which survive a misspelling) and concepts. Numbers
 * count by their length only, product names not at all.
 */
final class EnglishFeatures implements Features {
  private static final float WORD = 1;
  private static final float STEM = 1;
  private static final float STEM_PAIR = 0.5f;
  private static final float PIECE = 0.3f;
  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 5;

  private final Tokenizer tokenizer;
  private final Concepts concepts;

  EnglishFeatures(Tokenizer tokenizer, Concepts concepts) {
    this.tokenizer = tokenizer;
    this.concepts = concepts;
  }

  @Override
  public Bag of(String folded) {
    var stemmer = new Stems();
    List<Token> tokens = tokenizer.tokens(folded);
    var bag = new Bag();
    var stems = new ArrayList<String>();
    stems.add("^");
    for (Token token : tokens) {
      String word = Masks.of(token);
      String stem = token.kind() == Token.Kind.WORD ? stemmer.of(word) : word;
      bag.add("w=" + word, WORD);
      bag.add("s=" + stem, STEM);
      addPieces(bag, "_" + word + "_");
      stems.add(stem);
    }
    stems.add("$");
    for (int i = 0; i + 1 < stems.size(); i++) {
      bag.add("sb=" + stems.get(i) + "_" + stems.get(i + 1), STEM_PAIR);
    }
    bag.addConcepts(concepts.in(tokens, stemmer));
    return bag;
  }

  private static void addPieces(Bag bag, String word) {
    for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        bag.add("p=" + word.substring(from, from + length), PIECE);
      }
    }
  }

  @Override
  public Bag sharedOf(String folded) {
    var bag = new Bag();
    bag.addConcepts(concepts.in(tokenizer.tokens(folded), new Stems()));
    return bag;
  }
}
