package ashore.nlu;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Han characters, pairs of them, the words that ICU finds, Latin words, signs and concepts. Numbers
 * and product names count as one character each, whichever they are.
 */
final class ChineseFeatures implements Features {
  private static final float CHARACTER = 1;
  private static final float WORD = 1;
  private static final char PRODUCT = '\uE000';
  private static final char NUMBER = '\uE001';

  /** Numerals, where they count something; a lone 一 mostly does not. */
  private static final Pattern NUMERAL =
      Pattern.compile("[一二两三四五六七八九十百千万零〇半几]{2,}|[两三四五六七八九十百千万几](?=[个天年月块期家笔号日元周])");

  /** Never moved; each message gets a copy, because an iterator keeps its place. */
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.CHINESE);

  private final Tokenizer tokenizer;
  private final Concepts concepts;

  ChineseFeatures(Tokenizer tokenizer, Concepts concepts) {
    this.tokenizer = tokenizer;
    this.concepts = concepts;
  }

  @Override
  public Bag of(String folded) {
    List<Token> tokens = tokenizer.tokens(folded);
    var bag = new Bag();
    var run = new StringBuilder();
    for (Token token : tokens) {
      switch (token.kind()) {
        case HAN -> run.append(NUMERAL.matcher(token.text()).replaceAll(String.valueOf(NUMBER)));
        case NUMBER -> run.append(NUMBER);
        case PRODUCT -> run.append(PRODUCT);
        case WORD, SIGN -> {
          addRun(bag, run);
          bag.add("w=" + token.text(), WORD);
        }
      }
    }
    addRun(bag, run);
    bag.addConcepts(concepts.in(tokens, new Stems()));
    return bag;
  }

  private void addRun(Bag bag, StringBuilder run) {
    if (run.isEmpty()) {
      return;
    }
    String bounded = "^" + run + "$";
    for (int i = 0; i + 1 < bounded.length(); i++) {
      if (i > 0) {
        bag.add("z=" + bounded.charAt(i), CHARACTER);
      }
      bag.add("z=" + bounded.substring(i, i + 2), CHARACTER);
    }
    addWords(bag, run.toString());
    run.setLength(0);
  }

  private void addWords(Bag bag, String run) {
    BreakIterator breaks = words.clone();
    breaks.setText(run);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      bag.add("g=" + run.substring(from, to), WORD);
      from = to;
    }
  }

  @Override
  public Bag sharedOf(String folded) {
    var bag = new Bag();
    bag.addConcepts(concepts.in(tokenizer.tokens(folded), new Stems()));
    return bag;
  }
}
