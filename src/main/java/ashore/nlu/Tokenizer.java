package ashore.nlu;

import ashore.nlu.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts folded text into tokens. Immutable. */
final class Tokenizer {
  /** Stands for a product name; no message holds it, folding drops private use characters. */
  private static final String PRODUCT = "\uE000";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<word>[\\p{IsLatin}][\\p{IsLatin}']*)|(?<number>\\d+(?:[.,]\\d+)*)|(?<han>\\p{IsHan}+)"
              + "|(?<product>"
              + PRODUCT
              + ")|(?<sign>[?!%$\u00A5\u20AC\u00A3]|\\p{So})");

  private final ProductNames products;

  Tokenizer(ProductNames products) {
    this.products = products;
  }

  List<Token> tokens(String folded) {
    var tokens = new ArrayList<Token>();
    var matcher = TOKEN.matcher(products.replaceIn(folded, PRODUCT));
    while (matcher.find()) {
      String text = matcher.group();
      if (matcher.start("word") >= 0) {
        for (String word : EnglishWords.expand(text)) {
          tokens.add(new Token(Kind.WORD, word));
        }
      } else if (matcher.start("number") >= 0) {
        tokens.add(new Token(Kind.NUMBER, text));
      } else if (matcher.start("han") >= 0) {
        tokens.add(new Token(Kind.HAN, text));
      } else if (matcher.start("product") >= 0) {
        tokens.add(new Token(Kind.PRODUCT, ""));
      } else {
        tokens.add(new Token(Kind.SIGN, text));
      }
    }
    return tokens;
  }
}
