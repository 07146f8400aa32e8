package ashore.telegram;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text too long for one message is cut. */
final class Cut {
  private static final List<Pattern> GOOD_PLACES =
      List.of(
          Pattern.compile("\\n\\s*\\n"),
          Pattern.compile("\\n"),
          Pattern.compile("[。！？…]|[.!?;](?=\\s)"),
          Pattern.compile("\\s|[，、；]"));

  private Cut() {}

  /**
   * Where the first piece ends: behind a paragraph, else a line, a sentence, a word. Never inside a
   * surrogate pair.
   *
   * @param most the longest first piece, in UTF-16 units; at least 2, and less than the text has
   */
  static int end(String text, int most) {
    for (Pattern place : GOOD_PLACES) {
      int end = lastEnd(place, text, most);
      if (end > most / 2) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(most))
            && Character.isHighSurrogate(text.charAt(most - 1))
        ? most - 1
        : most;
  }

  private static int lastEnd(Pattern place, String text, int most) {
    Matcher matcher = place.matcher(text).region(most / 2, most);
    matcher.useTransparentBounds(true);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }
}
