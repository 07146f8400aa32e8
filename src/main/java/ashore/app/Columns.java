package ashore.app;

import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Rows of cells as columns of a terminal, in which a Chinese character is as wide as two letters.
 */
final class Columns {
  private static final String GAP = "  ";

  private Columns() {}

  /** The rows, a line each, every cell to the left of its column. */
  static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  /** How many columns a text takes. */
  static int width(String text) {
    return text.codePoints().map(WCWidth::wcwidth).map(width -> Math.max(0, width)).sum();
  }
}
