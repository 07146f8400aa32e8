package ashore.outcomes;

import java.util.List;
import java.util.Set;

/**
 * A decision tree without decisions that change nothing. Made by a {@link Forest}; equal trees of
 * one forest are one object.
 */
sealed interface Tree {
  /** No answer matters any more. */
  record Leaf(Ending ending) implements Tree {}

  /** An answer matters. */
  final class Branch implements Tree {
    private final Column column;
    private final List<Limb> limbs;

    Branch(Column column, List<Limb> limbs) {
      this.column = column;
      this.limbs = List.copyOf(limbs);
    }

    Column column() {
      return column;
    }

    List<Limb> limbs() {
      return limbs;
    }

    List<Region> regions() {
      return limbs.stream().map(Limb::region).toList();
    }
  }

  /**
   * One answer.
   *
   * @param items what this answer brings, besides what comes further on
   */
  record Limb(Region region, Set<Item> items, Tree to) {}

  /**
   * A tree and what it brings whatever is answered.
   *
   * @param items what every way through the tree brings
   */
  record Grown(Set<Item> items, Tree tree) {}
}
