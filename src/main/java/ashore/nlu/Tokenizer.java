package ashore.nlu;

import ashore.nlu.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into tokens. Immutable. */
final class Tokenizer {
  /** Stands for a product name; no message holds it, folding drops private use characters. */
  private static final char PRODUCT = '\uE000';

  private static final String SIGNS = "?!%$\u00A5\u20AC\u00A3";

  private final ProductNames products;

  Tokenizer(ProductNames products) {
    this.products = products;
  }

  /** The words, numbers, runs of Han characters, products and signs, in their order. */
  List<Token> tokens(String folded) {
    String text = products.replaceIn(folded, String.valueOf(PRODUCT));
    var tokens = new ArrayList<Token>();
    int place = 0;
    while (place < text.length()) {
      int point = text.codePointAt(place);
      int end = place + Character.charCount(point);
      if (Scripts.isLatin(point)) {
        end = endOfWord(text, end);
        for (String word : EnglishWords.expand(text.substring(place, end))) {
          tokens.add(new Token(Kind.WORD, word));
        }
      } else if (isDigit(point)) {
        end = endOfNumber(text, end);
        tokens.add(new Token(Kind.NUMBER, text.substring(place, end)));
      } else if (Scripts.isHan(point)) {
        end = endOfHan(text, end);
        tokens.add(new Token(Kind.HAN, text.substring(place, end)));
      } else if (point == PRODUCT) {
        tokens.add(new Token(Kind.PRODUCT, ""));
      } else if (isSign(point)) {
        tokens.add(new Token(Kind.SIGN, text.substring(place, end)));
      }
      place = end;
    }
    return tokens;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (point != '\'' && !Scripts.isLatin(point)) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static int endOfHan(String text, int from) {
    int end = from;
    while (end < text.length() && Scripts.isHan(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A point or comma belongs to a number when a digit follows. */
  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char sign = text.charAt(end);
      boolean divides =
          (sign == '.' || sign == ',') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
      if (!divides && !isDigit(sign)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private static boolean isSign(int point) {
    return SIGNS.indexOf(point) >= 0 || Character.getType(point) == Character.OTHER_SYMBOL;
  }
}
