package ashore.outcomes;

import ashore.outcomes.Tree.Branch;
import ashore.outcomes.Tree.Grown;
import ashore.outcomes.Tree.Leaf;
import ashore.outcomes.Tree.Limb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Grows decision trees that share equal parts, each as small as can be. */
final class Forest {
  private static final Ending NONE = new Ending.Ends();

  private final Map<Shape, Branch> branches = new HashMap<>();
  private final Map<Ending, Leaf> leaves = new HashMap<>();
  private final Map<Tree, Integer> numbers = new HashMap<>();

  private record Shape(Column column, List<Twig> twigs) {}

  private record Twig(Region region, Set<Item> items, int to) {}

  /** What is kept of a tree. */
  record Sieve(Predicate<Item> items, boolean endings, Predicate<Fitting> limbs) {
    static Sieve items(Predicate<Item> items, boolean endings) {
      return new Sieve(items, endings, fitting -> true);
    }

    static Sieve only(Column column, Set<Region> regions) {
      return new Sieve(
          item -> true,
          true,
          fitting -> !fitting.column().equals(column) || regions.contains(fitting.region()));
    }
  }

  /** An answer that a sieve is asked about. */
  record Fitting(Column column, Region region) {}

  /**
   * The tree of what was explored.
   *
   * @param items what is made of the items of a way
   */
  Grown grow(Node.Start start, UnaryOperator<Set<Item>> items) {
    return more(items.apply(start.items()), grow(start.node(), items, new HashMap<>()));
  }

  private Grown grow(Node node, UnaryOperator<Set<Item>> items, Map<Node, Grown> done) {
    Grown before = done.get(node);
    if (before != null) {
      return before;
    }
    Grown grown =
        switch (node) {
          case Node.Exit(var ending) -> new Grown(Set.of(), leaf(ending));
          case Node.Fork fork -> {
            List<Limb> limbs = new ArrayList<>();
            for (Node.Way way : fork.ways()) {
              Grown rest = more(items.apply(way.items()), grow(way.to(), items, done));
              limbs.add(new Limb(way.region(), rest.items(), rest.tree()));
            }
            yield branch(fork.column(), limbs);
          }
        };
    done.put(node, grown);
    return grown;
  }

  private static Grown more(Set<Item> items, Grown rest) {
    Set<Item> all = new LinkedHashSet<>(items);
    all.addAll(rest.items());
    return new Grown(all, rest.tree());
  }

  private static Set<Item> kept(Set<Item> items, Sieve sieve) {
    return items.stream()
        .filter(sieve.items())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is left of a tree. Some answer must be left everywhere. */
  Grown sieve(Grown grown, Sieve sieve) {
    Grown rest = sieve(grown.tree(), sieve, new HashMap<>());
    return more(kept(grown.items(), sieve), rest);
  }

  private Grown sieve(Tree tree, Sieve sieve, Map<Tree, Grown> done) {
    Grown before = done.get(tree);
    if (before != null) {
      return before;
    }
    Grown sieved =
        switch (tree) {
          case Leaf(var ending) -> new Grown(Set.of(), leaf(sieve.endings() ? ending : NONE));
          case Branch branch -> {
            List<Limb> limbs = new ArrayList<>();
            for (Limb limb : branch.limbs()) {
              if (sieve.limbs().test(new Fitting(branch.column(), limb.region()))) {
                Grown rest = sieve(limb.to(), sieve, done);
                Grown all = more(kept(limb.items(), sieve), rest);
                limbs.add(new Limb(limb.region(), all.items(), all.tree()));
              }
            }
            yield branch(branch.column(), limbs);
          }
        };
    done.put(tree, sieved);
    return sieved;
  }

  private Leaf leaf(Ending ending) {
    return leaves.computeIfAbsent(ending, Leaf::new);
  }

  /**
   * What all limbs bring is taken out of them; when nothing is left to decide, so is the branch.
   */
  private Grown branch(Column column, List<Limb> limbs) {
    Set<Item> common = new LinkedHashSet<>(limbs.getFirst().items());
    limbs.forEach(limb -> common.retainAll(limb.items()));
    List<Limb> bare = new ArrayList<>();
    for (Limb limb : limbs) {
      Set<Item> items = new LinkedHashSet<>(limb.items());
      items.removeAll(common);
      bare.add(new Limb(limb.region(), items, limb.to()));
    }
    Limb first = bare.getFirst();
    if (bare.stream().allMatch(limb -> alike(limb, first))) {
      return new Grown(common, first.to());
    }
    List<Twig> twigs = new ArrayList<>();
    bare.forEach(limb -> twigs.add(new Twig(limb.region(), limb.items(), number(limb.to()))));
    Branch branch =
        branches.computeIfAbsent(new Shape(column, twigs), shape -> new Branch(column, bare));
    return new Grown(common, branch);
  }

  /** Whether two answers come to the same. */
  static boolean alike(Limb one, Limb other) {
    return one.to() == other.to() && one.items().equals(other.items());
  }

  private int number(Tree tree) {
    return numbers.computeIfAbsent(tree, any -> numbers.size());
  }

  /** The answers that matter, in the order in which they are first met. */
  static Set<Column> columns(Tree tree) {
    Set<Column> columns = new LinkedHashSet<>();
    branches(tree).forEach(branch -> columns.add(branch.column()));
    return columns;
  }

  /** Everything that some way through the tree brings. */
  static Set<Item> items(Grown grown) {
    Set<Item> items = new LinkedHashSet<>(grown.items());
    branches(grown.tree())
        .forEach(branch -> branch.limbs().forEach(limb -> items.addAll(limb.items())));
    return items;
  }

  /** All branches, each once. */
  static List<Branch> branches(Tree tree) {
    Map<Tree, Boolean> seen = new HashMap<>();
    List<Branch> found = new ArrayList<>();
    collect(tree, seen, found);
    return found;
  }

  private static void collect(Tree tree, Map<Tree, Boolean> seen, List<Branch> found) {
    if (tree instanceof Branch branch && seen.put(tree, true) == null) {
      found.add(branch);
      branch.limbs().forEach(limb -> collect(limb.to(), seen, found));
    }
  }
}
