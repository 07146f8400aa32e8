package ashore.outcomes;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Writes a page as Markdown whose tables line up in a terminal too. */
public final class Markdown {
  private static final String BETWEEN = " · ";

  private Markdown() {}

  /** The page, with a line break at its end. */
  public static String of(Page page) {
    List<String> blocks = new ArrayList<>();
    for (Page.Block block : page.blocks()) {
      blocks.add(
          switch (block) {
            case Page.Block.Heading(int level, String text) -> "#".repeat(level) + " " + text;
            case Page.Block.Text(String text) -> text;
            case Page.Block.Points(var lines) -> "- " + String.join("\n- ", lines);
            case Page.Block.Table table -> table(table);
            case Page.Block.Picture(String svg, String alt) -> "*" + alt + "*";
          });
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private static String table(Page.Block.Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.header().stream().map(Markdown::escaped).toList());
    for (List<List<String>> row : table.rows()) {
      lines.add(row.stream().map(cell -> escaped(String.join(BETWEEN, cell))).toList());
    }
    int columns = table.header().size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < lines.size(); row++) {
      text.append(line(lines.get(row), widths));
      if (row == 0) {
        text.append('\n').append(rule(widths));
      }
      text.append(row == lines.size() - 1 ? "" : "\n");
    }
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i == cells.size() - 1;
      int blank = last ? 0 : widths[i] - width(cells.get(i));
      line.append(' ').append(cells.get(i)).repeat(' ', blank).append(" |");
    }
    return line.toString();
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      int dashes = i == widths.length - 1 ? 3 : Math.max(3, widths[i]);
      rule.append(' ').repeat('-', dashes).append(" |");
    }
    return rule.toString();
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  /** Han characters take two columns. */
  private static int width(String text) {
    return text.codePoints()
        .map(
            point ->
                switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
                  case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                  default -> 1;
                })
        .sum();
  }
}
