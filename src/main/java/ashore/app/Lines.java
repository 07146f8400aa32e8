package ashore.app;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks text where a reader would: between words, between Han characters, never before a full
 * stop.
 *
 * @param width columns of the terminal; 0 leaves lines as they are
 */
record Lines(int width) {
  /** As they come. */
  static final Lines UNBROKEN = new Lines(0);

  /** The text broken, its further lines indented by so many columns. */
  String broken(String text, int indent) {
    if (width <= indent) {
      return text;
    }
    String[] paragraphs = text.split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = paragraph(paragraphs[i], indent);
    }
    return String.join("\n", paragraphs);
  }

  private String paragraph(String text, int indent) {
    StringBuilder lines = new StringBuilder();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int column = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      if (column > indent && column + Columns.width(piece.stripTrailing()) > width) {
        stripEnd(lines);
        lines.append('\n').append(" ".repeat(indent));
        column = indent;
      }
      lines.append(piece);
      column += Columns.width(piece);
      from = to;
    }
    return lines.toString();
  }

  private static void stripEnd(StringBuilder lines) {
    while (!lines.isEmpty() && lines.charAt(lines.length() - 1) == ' ') {
      lines.setLength(lines.length() - 1);
    }
  }
}
