package ashore.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Breaks text into lines: between words, between Chinese characters, in a word that is too long.
 */
final class LineBreaker {
  private static final String MORE = "…";
  private static final Pattern CLOSING = Pattern.compile("[\\s.,:;。，：；、]*$");

  private final Locale locale;

  LineBreaker(Locale locale) {
    this.locale = locale;
  }

  /**
   * The lines of this text, none wider than {@code width}; what does not fit into {@code most}
   * lines is left out, and an ellipsis says so.
   */
  List<String> lines(String text, Lettering lettering, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text, lettering, width)) {
      if (!line.isEmpty() && TextWidth.of((line + piece).stripTrailing(), lettering) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
    }
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    return lines.size() <= most ? lines : shortened(lines.subList(0, most), lettering, width);
  }

  private List<String> shortened(List<String> lines, Lettering lettering, double width) {
    List<String> pieces = pieces(lines.getLast(), lettering, width);
    String last = lines.getLast();
    while (TextWidth.of(ended(last), lettering) > width && pieces.size() > 1) {
      pieces.removeLast();
      last = String.join("", pieces);
    }
    List<String> shortened = new ArrayList<>(lines.subList(0, lines.size() - 1));
    shortened.add(ended(last));
    return shortened;
  }

  /** With the ellipsis in place of what ended it. */
  private static String ended(String line) {
    return CLOSING.matcher(line).replaceFirst("") + MORE;
  }

  /** Parts between which a line may end, none wider than a line. */
  private List<String> pieces(String text, Lettering lettering, double width) {
    BreakIterator places = BreakIterator.getLineInstance(locale);
    places.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = places.first();
    for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
      cut(text.substring(from, to), lettering, width, pieces);
      from = to;
    }
    return pieces;
  }

  private static void cut(String piece, Lettering lettering, double width, List<String> pieces) {
    StringBuilder part = new StringBuilder();
    for (int point : piece.codePoints().toArray()) {
      String next = Character.toString(point);
      if (!part.isEmpty() && TextWidth.of(part + next.strip(), lettering) > width) {
        pieces.add(part.toString());
        part.setLength(0);
      }
      part.append(next);
    }
    if (!part.isEmpty()) {
      pieces.add(part.toString());
    }
  }
}
