package ashore.nlu;

import java.util.ArrayList;
import java.util.List;

/**
 * Stems, pairs of stems, stems that stand near one another, and concepts. Numbers count by their
 * length only, product names not at all.
 */
final class EnglishWordFeatures implements Features {
  private static final float STEM = 1;
  private static final float STEM_PAIR = 0.7f;
  private static final float STEMS_APART = 0.3f;
  private static final int FARTHEST = 3;

  private final Tokenizer tokenizer;
  private final Concepts concepts;

  EnglishWordFeatures(Tokenizer tokenizer, Concepts concepts) {
    this.tokenizer = tokenizer;
    this.concepts = concepts;
  }

  @Override
  public Bag of(String folded) {
    var stemmer = new Stems();
    List<Token> tokens = tokenizer.tokens(folded);
    var bag = new Bag();
    List<String> stems = stems(tokens, stemmer);
    for (int i = 1; i + 1 < stems.size(); i++) {
      bag.add("s=" + stems.get(i), STEM);
    }
    for (int i = 0; i + 1 < stems.size(); i++) {
      bag.add("sb=" + stems.get(i) + "_" + stems.get(i + 1), STEM_PAIR);
      for (int apart = 2; apart <= FARTHEST && i + apart < stems.size(); apart++) {
        bag.add("k=" + stems.get(i) + "_" + stems.get(i + apart), STEMS_APART);
      }
    }
    bag.addConcepts(concepts.in(tokens, stemmer));
    return bag;
  }

  /** With a mark at the beginning and one at the end. */
  private static List<String> stems(List<Token> tokens, Stems stemmer) {
    var stems = new ArrayList<String>(tokens.size() + 2);
    stems.add("^");
    for (Token token : tokens) {
      String word = Masks.of(token);
      stems.add(token.kind() == Token.Kind.WORD ? stemmer.of(word) : word);
    }
    stems.add("$");
    return stems;
  }

  @Override
  public Bag sharedOf(String folded) {
    var bag = new Bag();
    bag.addConcepts(concepts.in(tokenizer.tokens(folded), new Stems()));
    return bag;
  }
}
