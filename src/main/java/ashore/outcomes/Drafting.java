package ashore.outcomes;

import ashore.outcomes.Tree.Branch;
import ashore.outcomes.Tree.Grown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a decision tree out as sheets that a person can check. A small tree is one table. A large
 * one is parted where answers have nothing to do with one another, and where they all have, by the
 * first answer after which other answers matter than before.
 */
final class Drafting {
  /** A table of at most so many rows is left whole. */
  private static final int SHORT = 8;

  /** Of a table longer than this, each answer to the first question becomes a case. */
  private static final int LONG = 60;

  private final Forest forest;

  Drafting(Forest forest) {
    this.forest = forest;
  }

  Sheet sheet(Grown grown) {
    return sheet(grown, true);
  }

  private Sheet sheet(Grown grown, boolean endings) {
    long rows = Rows.count(grown.tree());
    if (rows <= SHORT) {
      return table(grown, endings);
    }
    List<Group> groups = groups(grown, endings);
    Optional<Sheet> parts =
        groups.size() > 1 ? Optional.of(parts(grown, groups, endings)) : Optional.empty();
    if (parts.filter(Drafting::plain).isPresent()) {
      return parts.get();
    }
    Optional<Sheet> cases = cases(grown, endings);
    return cases
        .or(() -> parts)
        .or(() -> byCard(grown, endings, rows))
        .orElseGet(() -> rows <= LONG ? table(grown, endings) : firstAnswer(grown, endings));
  }

  /** Whether every part is one table. */
  private static boolean plain(Sheet sheet) {
    return sheet instanceof Sheet.Parts(var always, var ending, var parts)
        && parts.stream().allMatch(Sheet.Table.class::isInstance);
  }

  private static Sheet.Table table(Grown grown, boolean endings) {
    List<Row> rows = Rows.of(grown);
    Set<Column> columns = new LinkedHashSet<>(Forest.columns(grown.tree()));
    columns.removeIf(column -> rows.stream().noneMatch(row -> row.cells().containsKey(column)));
    return new Sheet.Table(List.copyOf(columns), rows, endings);
  }

  /** Outcomes that depend on the same answers, directly or through one another. */
  private record Group(Set<Column> columns, Set<Item> items, boolean ending) {
    boolean touches(Group other) {
      return other.columns().stream().anyMatch(columns::contains);
    }

    Group with(Group other) {
      Set<Column> allColumns = new LinkedHashSet<>(columns);
      allColumns.addAll(other.columns());
      Set<Item> allItems = new LinkedHashSet<>(items);
      allItems.addAll(other.items());
      return new Group(allColumns, allItems, ending || other.ending());
    }
  }

  private List<Group> groups(Grown grown, boolean endings) {
    List<Group> groups = new ArrayList<>();
    single(grown, endings).forEach(group -> add(groups, group));
    List<Column> order = List.copyOf(Forest.columns(grown.tree()));
    groups.sort(
        java.util.Comparator.comparingInt(
            group -> group.columns().stream().mapToInt(order::indexOf).min().orElse(0)));
    return groups;
  }

  /**
   * A table for each card, or for several that depend on the same answers, where that is shorter.
   */
  private Optional<Sheet> byCard(Grown grown, boolean endings, long rows) {
    Map<Set<Column>, Group> groups = new LinkedHashMap<>();
    for (Group group : single(grown, endings)) {
      groups.merge(group.columns(), group, Group::with);
    }
    if (groups.size() < 2) {
      return Optional.empty();
    }
    Sheet.Parts parts = parts(grown, List.copyOf(groups.values()), endings);
    return plain(parts) && rows(parts) < rows ? Optional.of(parts) : Optional.empty();
  }

  private static long rows(Sheet.Parts parts) {
    return parts.parts().stream()
        .mapToLong(part -> part instanceof Sheet.Table table ? table.rows().size() : 0)
        .sum();
  }

  /** Each card with its steps, each text, and where the talk goes on, with what it depends on. */
  private List<Group> single(Grown grown, boolean endings) {
    Map<Object, Set<Item>> items = new LinkedHashMap<>();
    for (Item item : changing(grown)) {
      Object whole =
          switch (item) {
            case Item.OfCard(var card) -> card;
            case Item.OfStep step -> step.card();
            case Item.OfWords(var state) -> state;
          };
      items.computeIfAbsent(whole, any -> new LinkedHashSet<>()).add(item);
    }
    List<Group> groups = new ArrayList<>();
    if (endings) {
      Grown alone = forest.sieve(grown, Forest.Sieve.items(item -> false, true));
      groups.add(new Group(Forest.columns(alone.tree()), Set.of(), true));
    }
    for (Set<Item> whole : items.values()) {
      Grown alone = forest.sieve(grown, Forest.Sieve.items(whole::contains, false));
      groups.add(new Group(Forest.columns(alone.tree()), whole, false));
    }
    groups.removeIf(group -> group.columns().isEmpty());
    return groups;
  }

  private static Set<Item> changing(Grown grown) {
    Set<Item> changing = new LinkedHashSet<>(Forest.items(grown));
    changing.removeAll(grown.items());
    return changing;
  }

  private static void add(List<Group> groups, Group found) {
    Group all = found;
    for (Group group : List.copyOf(groups)) {
      if (group.touches(all)) {
        groups.remove(group);
        all = group.with(all);
      }
    }
    groups.add(all);
  }

  private Sheet.Parts parts(Grown grown, List<Group> groups, boolean endings) {
    List<Sheet> parts = new ArrayList<>();
    for (Group group : groups) {
      Grown part = forest.sieve(grown, Forest.Sieve.items(group.items()::contains, group.ending()));
      // What is parted again is parted at once.
      switch (sheet(part, group.ending())) {
        case Sheet.Parts(var always, var ending, var smaller) -> parts.addAll(smaller);
        case Sheet.Table table -> parts.add(table);
        case Sheet.Cases cases -> parts.add(cases);
      }
    }
    boolean told = groups.stream().anyMatch(Group::ending);
    Optional<Ending> ending =
        endings && !told ? Optional.of(anyEnding(grown.tree())) : Optional.empty();
    return new Sheet.Parts(grown.items(), ending, parts);
  }

  private static Ending anyEnding(Tree tree) {
    return switch (tree) {
      case Tree.Leaf(var ending) -> ending;
      case Branch branch -> anyEnding(branch.limbs().getFirst().to());
    };
  }

  /** The first answer by which it is decided what else matters. */
  private Optional<Sheet> cases(Grown grown, boolean endings) {
    for (Column column : Forest.columns(grown.tree())) {
      Optional<List<Region>> regions = regions(grown.tree(), column);
      if (regions.isPresent()) {
        Map<Set<Column>, List<Region>> byRest = new LinkedHashMap<>();
        for (Region region : regions.get()) {
          Grown rest = forest.sieve(grown, Forest.Sieve.only(column, Set.of(region)));
          byRest
              .computeIfAbsent(Set.copyOf(Forest.columns(rest.tree())), any -> new ArrayList<>())
              .add(region);
        }
        if (byRest.size() > 1) {
          return Optional.of(
              cases(grown, column, regions.get(), List.copyOf(byRest.values()), endings));
        }
      }
    }
    return Optional.empty();
  }

  private Sheet.Cases cases(
      Grown grown, Column column, List<Region> all, List<List<Region>> parted, boolean endings) {
    List<Sheet.Case> cases = new ArrayList<>();
    for (List<Region> regions : parted) {
      Grown rest = forest.sieve(grown, Forest.Sieve.only(column, Set.copyOf(regions)));
      cases.add(new Sheet.Case(new Cell(regions, all), sheet(rest, endings)));
    }
    return new Sheet.Cases(column, cases);
  }

  /** The regions of a column; empty where they are not the same everywhere. */
  private static Optional<List<Region>> regions(Tree tree, Column column) {
    List<List<Region>> found =
        Forest.branches(tree).stream()
            .filter(branch -> branch.column().equals(column))
            .map(Branch::regions)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Sheet firstAnswer(Grown grown, boolean endings) {
    if (!(grown.tree() instanceof Branch branch)) {
      return table(grown, endings);
    }
    Optional<List<Region>> regions = regions(grown.tree(), branch.column());
    if (regions.isEmpty()) {
      return table(grown, endings);
    }
    List<List<Region>> each = regions.get().stream().map(List::of).toList();
    return cases(grown, branch.column(), regions.get(), each, endings);
  }
}
