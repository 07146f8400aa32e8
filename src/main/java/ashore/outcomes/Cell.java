package ashore.outcomes;

import java.util.List;

/**
 * The answers of one column that a row holds for.
 *
 * @param regions those answers, in order
 * @param all all answers there are at this place, in order
 */
public record Cell(List<Region> regions, List<Region> all) {
  /** Keeps unmodifiable copies. */
  public Cell {
    regions = List.copyOf(regions);
    all = List.copyOf(all);
  }

  /** Whether every answer is meant. */
  public boolean any() {
    return regions.size() == all.size();
  }
}
