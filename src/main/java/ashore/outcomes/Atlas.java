package ashore.outcomes;

import ashore.dialog.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that was explored of a dialog, before anything was merged. */
public final class Atlas {
  private final Node.Start start;
  private final Map<Column, Question> questions = new LinkedHashMap<>();
  private final Map<Column, List<Region>> regions = new HashMap<>();

  Atlas(Node.Start start) {
    this.start = start;
    collect(start.node(), new HashSet<>());
  }

  /** Whether this is ever asked of somebody whose answers fit. */
  public boolean asked(Map<Column, Cell> answers, Column column) {
    return asked(start.node(), answers, column, new HashMap<>());
  }

  private static boolean asked(
      Node node, Map<Column, Cell> answers, Column column, Map<Node, Boolean> seen) {
    if (!(node instanceof Node.Fork fork) || seen.put(node, true) != null) {
      return false;
    }
    if (fork.column().equals(column)) {
      return true;
    }
    Cell cell = answers.get(fork.column());
    return fork.ways().stream()
        .filter(way -> cell == null || cell.regions().contains(way.region()))
        .anyMatch(way -> asked(way.to(), answers, column, seen));
  }

  /** The answers told apart in this column, where it is first asked. */
  public List<Region> regions(Column column) {
    return regions.getOrDefault(column, List.of());
  }

  /** How many combinations of answers there are. */
  public long combinations() {
    return combinations(start.node(), new HashMap<>());
  }

  private static long combinations(Node node, Map<Node, Long> done) {
    Long before = done.get(node);
    if (before != null) {
      return before;
    }
    long sum =
        switch (node) {
          case Node.Exit exit -> 1;
          case Node.Fork fork -> {
            long all = 0;
            for (Node.Way way : fork.ways()) {
              all += size(way.region()) * combinations(way.to(), done);
            }
            yield all;
          }
        };
    done.put(node, sum);
    return sum;
  }

  private static long size(Region region) {
    return region.extent() instanceof Extent.OneOf(var choices) ? choices.size() : 1;
  }

  /** What can be asked, in the order in which it is first asked. */
  public Map<Column, Question> questions() {
    return Collections.unmodifiableMap(questions);
  }

  private void collect(Node node, Set<Node> seen) {
    if (node instanceof Node.Fork fork && seen.add(node)) {
      questions.putIfAbsent(fork.column(), fork.question());
      regions.putIfAbsent(fork.column(), fork.ways().stream().map(Node.Way::region).toList());
      fork.ways().forEach(way -> collect(way.to(), seen));
    }
  }

  /**
   * Every combination as a row of its own, each with all that was asked.
   *
   * @param most rows
   * @param words whether what is said counts as brought
   * @throws TooMany when there are more than this
   */
  public List<Row> every(long most, boolean words) {
    if (combinations() > most) {
      throw new TooMany(combinations() + " combinations are more than " + most);
    }
    List<Row> rows = new ArrayList<>();
    list(start.node(), Map.of(), start.items(), rows);
    return words ? rows : rows.stream().map(Atlas::withoutWords).toList();
  }

  private static Row withoutWords(Row row) {
    Set<Item> items = new LinkedHashSet<>(row.items());
    items.removeIf(Item.OfWords.class::isInstance);
    return new Row(row.cells(), items, row.ending());
  }

  private static void list(Node node, Map<Column, Cell> cells, Set<Item> items, List<Row> rows) {
    switch (node) {
      case Node.Exit(var ending) -> rows.add(new Row(cells, items, ending));
      case Node.Fork fork -> {
        List<Region> all = fork.ways().stream().map(Node.Way::region).toList();
        for (Node.Way way : fork.ways()) {
          Map<Column, Cell> more = new LinkedHashMap<>(cells);
          more.put(fork.column(), new Cell(List.of(way.region()), all));
          Set<Item> brought = new LinkedHashSet<>(items);
          brought.addAll(way.items());
          list(way.to(), more, brought, rows);
        }
      }
    }
  }
}
