package ashore.outcomes;

import ashore.dialog.DialogName;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to say of the outcomes of one dialog before and after the table. */
final class Remarks {
  private static final List<String> OVERLAPS =
      List.of("State", "Taken", "Holds too", "Would bring", "For example");

  private final DialogOutcomes outcomes;
  private final Naming naming;

  Remarks(DialogOutcomes outcomes, Naming naming) {
    this.outcomes = outcomes;
    this.naming = naming;
  }

  /** How much there is. */
  String opening() {
    long asked = outcomes.questions().size();
    String rows =
        outcomes
            .different()
            .map(count -> count(count, "different outcome"))
            .orElse("too many outcomes to list");
    return count(outcomes.atlas().combinations(), "combination")
        + " of answers to "
        + count(asked, "question")
        + ", "
        + rows
        + ".";
  }

  static String count(long count, String what) {
    return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
  }

  /** What an adviser should look at. */
  List<Page.Block> closing() {
    List<String> points = new ArrayList<>();
    idle().ifPresent(points::add);
    if (!outcomes.callers().isEmpty()) {
      points.add(
          "Has no talk of its own: what is answered here is used by "
              + String.join(
                  ", ", outcomes.callers().stream().map(DialogName::value).sorted().toList())
              + ".");
    }
    lookedAt().ifPresent(points::add);
    outcomes
        .gaps()
        .forEach(gap -> points.add("GAP: nothing comes out and nothing is said: " + row(gap)));
    List<Page.Block> blocks = new ArrayList<>();
    if (!points.isEmpty()) {
      blocks.add(new Page.Block.Points(points));
    }
    overlaps(blocks);
    return blocks;
  }

  /** Those that cost a card one by one, the rest by their number. */
  private void overlaps(List<Page.Block> blocks) {
    List<Overlap> overlaps = outcomes.seen().overlaps();
    List<Overlap> costly = overlaps.stream().filter(each -> !each.hidden().isEmpty()).toList();
    if (overlaps.isEmpty()) {
      return;
    }
    blocks.add(
        new Page.Block.Text(
            "Ways out whose conditions hold at once: %d. The first is always taken; %s."
                .formatted(
                    overlaps.size(),
                    costly.isEmpty()
                        ? "no card is lost by it"
                        : "these would have brought another card, all others the same")));
    if (!costly.isEmpty()) {
      List<List<List<String>>> rows = new ArrayList<>();
      costly.forEach(overlap -> rows.add(row(overlap)));
      blocks.add(new Page.Block.Table(OVERLAPS, rows));
    }
  }

  private List<List<String>> row(Overlap overlap) {
    return List.of(
        List.of(overlap.state().toString()),
        List.of(naming.route(overlap.state(), overlap.taken())),
        List.of(naming.route(overlap.state(), overlap.other())),
        naming.ordered(overlap.hidden()).stream().map(naming::card).toList(),
        List.of(naming.example(overlap.example())));
  }

  /** The questions whose answers change nothing here. */
  private Optional<String> idle() {
    Set<Column> idle = new LinkedHashSet<>(outcomes.questions().keySet());
    columns(outcomes.sheet(), idle);
    List<String> names = new ArrayList<>();
    outcomes
        .questions()
        .forEach(
            (column, question) -> {
              if (idle.contains(column)) {
                names.add(naming.column(column, question));
              }
            });
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("Asked too, but nothing above depends on it: " + String.join(" · ", names));
  }

  private static void columns(Sheet sheet, Set<Column> idle) {
    switch (sheet) {
      case Sheet.Table table -> table.columns().forEach(idle::remove);
      case Sheet.Parts(var always, var ending, var parts) ->
          parts.forEach(part -> columns(part, idle));
      case Sheet.Cases(var column, var cases) -> {
        idle.remove(column);
        cases.forEach(each -> columns(each.sheet(), idle));
      }
    }
  }

  private Optional<String> lookedAt() {
    Set<SlotName> slots = outcomes.seen().lookedAt();
    return slots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Conditions also look at what may have been said before ("
                + String.join(", ", slots.stream().map(SlotName::value).toList())
                + "); here nothing was. --said-before shows it.");
  }

  private String row(Row row) {
    if (row.cells().isEmpty()) {
      return "whatever is answered";
    }
    List<String> cells = new ArrayList<>();
    for (Map.Entry<Column, Cell> cell : row.cells().entrySet()) {
      Question question = outcomes.questions().get(cell.getKey());
      if (question != null) {
        cells.add(
            naming.column(cell.getKey(), question) + " " + naming.cell(question, cell.getValue()));
      }
    }
    return String.join(" · ", cells);
  }
}
