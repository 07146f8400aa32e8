package ashore.drawing;

import java.util.function.UnaryOperator;

/**
 * Takes the markup out of ICU message patterns. Of several forms of a word the one called {@code
 * other} is shown. Broken patterns are shown as they stand.
 */
final class MessagePatterns {
  private static final String OTHER = "other";

  private final UnaryOperator<String> placeholders;

  /** Shows a placeholder of a name as this function says. */
  MessagePatterns(UnaryOperator<String> placeholders) {
    this.placeholders = placeholders;
  }

  /** The text of this pattern. */
  String plain(String pattern) {
    return plain(pattern, "#");
  }

  private String plain(String pattern, String number) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char sign = pattern.charAt(at);
      int close = sign == '{' ? closing(pattern, at) : -1;
      if (close > 0) {
        plain.append(argument(pattern.substring(at + 1, close)));
        at = close;
      } else if (sign == '#') {
        plain.append(number);
      } else if (sign == '\'') {
        at = quoted(pattern, at, plain);
      } else {
        plain.append(sign);
      }
      at++;
    }
    return plain.toString();
  }

  /** Two apostrophes are one; one before a brace quotes up to the next one. */
  private static int quoted(String pattern, int at, StringBuilder plain) {
    char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
    int end = pattern.indexOf('\'', at + 1);
    if (next == '{' || next == '}') {
      int last = end < 0 ? pattern.length() : end;
      plain.append(pattern, at + 1, last);
      return last;
    }
    plain.append('\'');
    return next == '\'' ? at + 1 : at;
  }

  private String argument(String inside) {
    int comma = inside.indexOf(',');
    String shown = placeholders.apply((comma < 0 ? inside : inside.substring(0, comma)).strip());
    int other = comma < 0 ? -1 : inside.indexOf(OTHER, comma);
    int open = other < 0 ? -1 : inside.indexOf('{', other);
    int close = open < 0 ? -1 : closing(inside, open);
    return close < 0 ? shown : plain(inside.substring(open + 1, close), shown);
  }

  /** Where the brace that opens at this place is closed; -1 if nowhere. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
