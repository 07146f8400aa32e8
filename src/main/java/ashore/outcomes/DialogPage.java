package ashore.outcomes;

import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the outcomes of one dialog as a page. */
public final class DialogPage {
  static final String NOT_ASKED = "not asked";
  static final String ANY = "any";
  private static final int DEEPEST = 4;

  private final DialogOutcomes outcomes;
  private final Sheet sheet;
  private final Naming naming;
  private final ItemNames items;
  private final List<Page.Block> blocks = new ArrayList<>();

  private DialogPage(DialogOutcomes outcomes, Sheet sheet, DialogSet dialogs, Language language) {
    this.outcomes = outcomes;
    this.sheet = sheet;
    this.naming = new Naming(dialogs, language);
    this.items = new ItemNames(dialogs, naming);
  }

  /**
   * The page.
   *
   * @param sheet its sheet, or another one of the same outcomes
   */
  public static Page of(
      DialogOutcomes outcomes, Sheet sheet, DialogSet dialogs, Language language) {
    DialogPage page = new DialogPage(outcomes, sheet, dialogs, language);
    page.write();
    return new Page(page.blocks);
  }

  private void write() {
    Remarks remarks = new Remarks(outcomes, naming);
    heading(1, naming.dialog(outcomes.dialog()) + " (" + outcomes.dialog() + ")");
    text(remarks.opening());
    sheet(sheet, new Spot(List.of(Map.of()), "", 1));
    blocks.addAll(remarks.closing());
    steps();
  }

  /**
   * Where on the page a sheet stands.
   *
   * @param where the answers it is about; any of these
   * @param name of the case or part it belongs to
   * @param level of the heading above it
   */
  private record Spot(List<Map<Column, Cell>> where, String name, int level) {
    Spot deeper(String below) {
      return new Spot(where, name + below, Math.min(level + 1, DEEPEST));
    }

    Spot with(List<Map<Column, Cell>> ways) {
      List<Map<Column, Cell>> all = new ArrayList<>();
      for (Map<Column, Cell> before : where) {
        for (Map<Column, Cell> way : ways) {
          Map<Column, Cell> more = new LinkedHashMap<>(before);
          more.putAll(way);
          all.add(more);
        }
      }
      return new Spot(all, name, level);
    }
  }

  private void heading(int level, String text) {
    blocks.add(new Page.Block.Heading(level, text));
  }

  private void text(String text) {
    blocks.add(new Page.Block.Text(text));
  }

  private void sheet(Sheet sheet, Spot spot) {
    switch (sheet) {
      case Sheet.Table table -> table(table, spot);
      case Sheet.Parts parts -> parts(parts, spot);
      case Sheet.Cases cases -> cases(cases, spot);
    }
  }

  private void cases(Sheet.Cases sheet, Spot spot) {
    Map<Sheet, List<Map<Column, Cell>>> all = new LinkedHashMap<>();
    flatten(sheet, Map.of(), all);
    int number = 1;
    for (Map.Entry<Sheet, List<Map<Column, Cell>>> each : all.entrySet()) {
      List<Map<Column, Cell>> ways = Rows.merged(each.getValue());
      Spot below = spot.with(ways).deeper(String.valueOf(number));
      number++;
      heading(below.level(), "Case " + below.name());
      conditions(ways);
      sheet(each.getKey(), below);
    }
  }

  /** All the ways to each sheet. */
  private static void flatten(
      Sheet.Cases sheet, Map<Column, Cell> said, Map<Sheet, List<Map<Column, Cell>>> all) {
    for (Sheet.Case each : sheet.cases()) {
      Map<Column, Cell> more = new LinkedHashMap<>(said);
      more.put(sheet.column(), each.cell());
      if (each.sheet() instanceof Sheet.Cases deeper) {
        flatten(deeper, more, all);
      } else {
        all.computeIfAbsent(each.sheet(), any -> new ArrayList<>()).add(more);
      }
    }
  }

  private void conditions(List<Map<Column, Cell>> ways) {
    if (ways.size() == 1) {
      blocks.add(new Page.Block.Points(conditions(ways.getFirst())));
      return;
    }
    text("Any of these:");
    blocks.add(
        new Page.Block.Points(
            ways.stream().map(way -> String.join(" · ", conditions(way))).toList()));
  }

  private List<String> conditions(Map<Column, Cell> where) {
    List<String> conditions = new ArrayList<>();
    where.forEach(
        (column, cell) -> {
          Question question = question(column);
          conditions.add(naming.column(column, question) + " — " + naming.cell(question, cell));
        });
    return conditions;
  }

  private void parts(Sheet.Parts sheet, Spot spot) {
    List<String> always = items.lines(sheet.always());
    if (!always.isEmpty()) {
      text("In any case: " + String.join(" · ", always) + ".");
    }
    sheet.ending().flatMap(this::onward).ifPresent(this::text);
    text(
        "From each of the "
            + sheet.parts().size()
            + " tables take the row that fits; the cards of all of them come out together.");
    char letter = 'a';
    for (Sheet part : sheet.parts()) {
      Spot below = spot.deeper(String.valueOf(letter));
      heading(below.level(), "Table " + below.name());
      sheet(part, below);
      letter++;
    }
  }

  private Optional<String> onward(Ending ending) {
    return ending instanceof Ending.Ends
        ? Optional.empty()
        : Optional.of("Goes on with: " + naming.ending(ending) + ".");
  }

  private void table(Sheet.Table table, Spot spot) {
    if (table.columns().isEmpty()) {
      Row only = table.rows().getFirst();
      List<String> lines = items.lines(only.items());
      text(lines.isEmpty() ? "No card." : String.join(" · ", lines) + ".");
      onward(only.ending()).ifPresent(this::text);
      return;
    }
    Set<Item> common = commonWords(table);
    if (!common.isEmpty()) {
      text("In any case: " + String.join(" · ", items.lines(common)) + ".");
    }
    boolean endings = table.rows().stream().anyMatch(row -> !(row.ending() instanceof Ending.Ends));
    boolean items = table.rows().stream().anyMatch(row -> !row.items().isEmpty()) || !endings;
    List<String> header = new ArrayList<>();
    table.columns().forEach(column -> header.add(naming.column(column, question(column))));
    if (items) {
      header.add(ItemNames.heading(table));
    }
    if (endings) {
      header.add("Goes on with");
    }
    List<List<List<String>>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<List<String>> cells = new ArrayList<>();
      table.columns().forEach(column -> cells.add(List.of(cell(row, column, spot.where()))));
      Set<Item> shown = new LinkedHashSet<>(row.items());
      shown.removeAll(common);
      if (items) {
        cells.add(this.items.cell(shown));
      }
      if (endings) {
        cells.add(List.of(naming.ending(row.ending())));
      }
      rows.add(cells);
    }
    blocks.add(new Page.Block.Table(header, rows));
  }

  /** Words that are said whatever is answered. */
  private static Set<Item> commonWords(Sheet.Table table) {
    Set<Item> common = new LinkedHashSet<>(table.rows().getFirst().items());
    common.removeIf(item -> !(item instanceof Item.OfWords));
    table.rows().forEach(row -> common.retainAll(row.items()));
    return common;
  }

  private String cell(Row row, Column column, List<Map<Column, Cell>> where) {
    Cell cell = row.cells().get(column);
    if (cell != null) {
      return naming.cell(question(column), cell);
    }
    boolean asked =
        where.stream()
            .anyMatch(
                before -> {
                  Map<Column, Cell> all = new LinkedHashMap<>(before);
                  all.putAll(row.cells());
                  return outcomes.atlas().asked(all, column);
                });
    return asked ? ANY : NOT_ASKED;
  }

  /** What the numbers of steps stand for. */
  private void steps() {
    List<String> lines = items.legend(shown(sheet));
    if (!lines.isEmpty()) {
      heading(2, "The steps named above");
      text("All other steps of a card are in every plan that has the card.");
      blocks.add(new Page.Block.Points(lines));
    }
  }

  private static Set<Item> shown(Sheet sheet) {
    Set<Item> items = new LinkedHashSet<>();
    switch (sheet) {
      case Sheet.Table table -> table.rows().forEach(row -> items.addAll(row.items()));
      case Sheet.Parts(var always, var ending, var parts) -> {
        items.addAll(always);
        parts.forEach(part -> items.addAll(shown(part)));
      }
      case Sheet.Cases(var column, var cases) ->
          cases.forEach(each -> items.addAll(shown(each.sheet())));
    }
    return items;
  }

  private Question question(Column column) {
    Question question = outcomes.questions().get(column);
    if (question == null) {
      throw new IllegalStateException("questions holds no " + column);
    }
    return question;
  }
}
