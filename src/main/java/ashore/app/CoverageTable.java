package ashore.app;

import ashore.dialog.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints coverage: a table by dialog, then what is not covered. */
final class CoverageTable {
  private static final List<CoverageKind> COLUMNS =
      List.of(CoverageKind.STATES, CoverageKind.ROUTES, CoverageKind.CHOICES, CoverageKind.RETRIES);

  private final Coverage coverage;

  CoverageTable(Coverage coverage) {
    this.coverage = coverage;
  }

  /** The table; languages count the states come by in them. */
  String table() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("dialog"));
    COLUMNS.forEach(kind -> head.add(kind.word()));
    coverage.languages().forEach(language -> head.add(language.tag()));
    rows.add(head);
    for (String dialog : coverage.dialogs()) {
      List<String> row = new ArrayList<>(List.of(dialog));
      COLUMNS.forEach(kind -> row.add(cell(coverage.share(kind, dialog))));
      for (Language language : coverage.languages()) {
        row.add(percent(coverage.share(CoverageKind.STATES, language, dialog)));
      }
      rows.add(row);
    }
    List<String> all = new ArrayList<>(List.of("all"));
    COLUMNS.forEach(kind -> all.add(cell(coverage.share(kind))));
    for (Language language : coverage.languages()) {
      all.add(percent(coverage.share(CoverageKind.STATES, language)));
    }
    rows.add(all);
    List<String> cards =
        new ArrayList<>(List.of("cards", cell(coverage.share(CoverageKind.CARDS)), "", "", ""));
    for (Language language : coverage.languages()) {
      cards.add(percent(coverage.share(CoverageKind.CARDS, language)));
    }
    rows.add(cards);
    rows.add(List.of("commands", cell(coverage.share(CoverageKind.COMMANDS))));
    return aligned(rows);
  }

  /**
   * What is not covered, a line each with its place.
   *
   * @param atMost lines; what is left out is counted
   */
  String gaps(int atMost) {
    List<Coverage.Gap> gaps = coverage.gaps();
    String listed =
        gaps.stream().limit(atMost).map(CoverageTable::line).collect(Collectors.joining("\n"));
    int left = gaps.size() - atMost;
    return left > 0 ? "%s\n… and %s more; --all lists them".formatted(listed, left) : listed;
  }

  private static String line(Coverage.Gap gap) {
    return "%s: no story comes by %s%s"
        .formatted(
            gap.at(),
            CoverageKind.name(gap.landmark()),
            gap.language().map(language -> " in " + language.tag()).orElse(""));
  }

  private static String cell(Coverage.Share share) {
    return share.of() == 0
        ? "–"
        : "%s/%s %3s %%".formatted(share.covered(), share.of(), share.percent());
  }

  private static String percent(Coverage.Share share) {
    return share.of() == 0 ? "–" : share.percent() + " %";
  }

  /** The first column to the left, the others to the right. */
  private static String aligned(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String padding = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? row.get(i) + padding : "   " + padding + row.get(i));
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }
}
