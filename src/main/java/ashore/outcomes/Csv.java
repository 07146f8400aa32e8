package ashore.outcomes;

import ashore.dialog.CardName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the outcomes of one dialog as comma-separated values (RFC 4180), for a spreadsheet: one
 * list with a row for each outcome, every row complete in itself.
 */
public final class Csv {
  private static final String END = "\r\n";

  private final DialogOutcomes outcomes;
  private final Naming naming;
  private final ItemNames items;
  private final List<Column> columns;

  private Csv(DialogOutcomes outcomes, DialogSet dialogs, Language language) {
    this.outcomes = outcomes;
    this.naming = new Naming(dialogs, language);
    this.items = new ItemNames(dialogs, naming);
    this.columns = List.copyOf(outcomes.questions().keySet());
  }

  /** The list, one header line first. */
  public static String of(
      DialogOutcomes outcomes, List<Row> rows, DialogSet dialogs, Language language) {
    Csv csv = new Csv(outcomes, dialogs, language);
    StringBuilder text = new StringBuilder(line(csv.header()));
    rows.forEach(row -> text.append(line(csv.cells(row))));
    return text.toString();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("dialog"));
    outcomes.questions().forEach((column, question) -> header.add(naming.column(column, question)));
    header.addAll(List.of("cards", "card titles", "goes on with"));
    return header;
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(List.of(outcomes.dialog().value()));
    columns.forEach(column -> cells.add(cell(row, column)));
    cells.add(
        naming.ordered(cards(row)).stream().map(CardName::value).collect(Collectors.joining(" ")));
    cells.add(String.join("\n", items.lines(row.items())));
    cells.add(
        switch (row.ending()) {
          case Ending.Ends() -> "end";
          case Ending.GoesOn(var dialog) -> dialog.value();
          case Ending.AsksAgain(var state) -> state.toString();
        });
    return cells;
  }

  private static List<CardName> cards(Row row) {
    return row.items().stream()
        .filter(Item.OfCard.class::isInstance)
        .map(item -> ((Item.OfCard) item).card())
        .toList();
  }

  private String cell(Row row, Column column) {
    Optional<Question> question = Optional.ofNullable(outcomes.questions().get(column));
    Cell cell = row.cells().get(column);
    if (cell != null && question.isPresent()) {
      return naming.cell(question.get(), cell);
    }
    return outcomes.atlas().asked(row.cells(), column) ? DialogPage.ANY : DialogPage.NOT_ASKED;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + END;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
