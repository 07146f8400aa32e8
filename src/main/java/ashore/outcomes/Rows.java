package ashore.outcomes;

import ashore.outcomes.Tree.Branch;
import ashore.outcomes.Tree.Grown;
import ashore.outcomes.Tree.Leaf;
import ashore.outcomes.Tree.Limb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the ways through a tree, those together that differ in one answer only. */
final class Rows {
  /** More rows than this are not compared with one another again. */
  private static final int FEW = 400;

  private final List<Row> rows = new ArrayList<>();

  private Rows() {}

  /** The rows, in the order of the answers. */
  static List<Row> of(Grown grown) {
    Rows rows = new Rows();
    rows.list(grown.tree(), Map.of(), grown.items());
    return rows.rows.size() > FEW ? rows.rows : rows.merged();
  }

  /** How many ways there are through the tree, as {@link #of} lists them before it merges. */
  static long count(Tree tree) {
    return count(tree, new HashMap<>());
  }

  private static long count(Tree tree, Map<Tree, Long> done) {
    Long before = done.get(tree);
    if (before != null) {
      return before;
    }
    long count =
        switch (tree) {
          case Leaf leaf -> 1;
          case Branch branch -> {
            long sum = 0;
            for (List<Limb> limbs : alike(branch)) {
              sum = Math.addExact(sum, count(limbs.getFirst().to(), done));
            }
            yield sum;
          }
        };
    done.put(tree, count);
    return count;
  }

  private void list(Tree tree, Map<Column, Cell> cells, Set<Item> items) {
    switch (tree) {
      case Leaf(var ending) -> rows.add(new Row(cells, items, ending));
      case Branch branch -> {
        for (List<Limb> limbs : alike(branch)) {
          Map<Column, Cell> more = new LinkedHashMap<>(cells);
          List<Region> regions = limbs.stream().map(Limb::region).toList();
          more.put(branch.column(), new Cell(regions, branch.regions()));
          Set<Item> all = new LinkedHashSet<>(items);
          all.addAll(limbs.getFirst().items());
          list(limbs.getFirst().to(), more, all);
        }
      }
    }
  }

  /** The limbs that come to the same, together. */
  private static List<List<Limb>> alike(Branch branch) {
    List<List<Limb>> groups = new ArrayList<>();
    for (Limb limb : branch.limbs()) {
      Optional<List<Limb>> group =
          groups.stream().filter(known -> Forest.alike(known.getFirst(), limb)).findFirst();
      if (group.isPresent()) {
        group.get().add(limb);
      } else {
        groups.add(new ArrayList<>(List.of(limb)));
      }
    }
    return groups;
  }

  /** Two rows that come to the same and differ in one cell are one row. */
  private List<Row> merged() {
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < rows.size(); i++) {
        for (int j = i + 1; j < rows.size(); j++) {
          Optional<Row> joined = joined(rows.get(i), rows.get(j));
          if (joined.isPresent()) {
            rows.set(i, joined.get());
            rows.remove(j);
            again = true;
            j--;
          }
        }
      }
    }
    return rows;
  }

  /** Sets of answers, those together that differ in one answer only. */
  static List<Map<Column, Cell>> merged(List<Map<Column, Cell>> sets) {
    Rows rows = new Rows();
    sets.forEach(cells -> rows.rows.add(new Row(cells, Set.of(), new Ending.Ends())));
    return rows.merged().stream().map(Row::cells).toList();
  }

  private static Optional<Row> joined(Row one, Row other) {
    if (!one.items().equals(other.items())
        || !one.ending().equals(other.ending())
        || !one.cells().keySet().equals(other.cells().keySet())) {
      return Optional.empty();
    }
    Optional<Column> different = Optional.empty();
    for (Map.Entry<Column, Cell> cell : one.cells().entrySet()) {
      if (!cell.getValue().equals(other.cells().get(cell.getKey()))) {
        if (different.isPresent()) {
          return Optional.empty();
        }
        different = Optional.of(cell.getKey());
      }
    }
    return different.flatMap(column -> joined(one, other, column));
  }

  private static Optional<Row> joined(Row one, Row other, Column column) {
    Cell left = one.cells().get(column);
    Cell right = other.cells().get(column);
    if (left == null || right == null || !left.all().equals(right.all())) {
      return Optional.empty();
    }
    List<Region> both = new ArrayList<>(left.all());
    both.removeIf(region -> !left.regions().contains(region) && !right.regions().contains(region));
    Map<Column, Cell> cells = new LinkedHashMap<>(one.cells());
    if (both.size() == left.all().size()) {
      cells.remove(column);
    } else {
      cells.put(column, new Cell(both, left.all()));
    }
    return Optional.of(new Row(cells, one.items(), one.ending()));
  }
}
