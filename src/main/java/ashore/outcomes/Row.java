package ashore.outcomes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Combinations of answers that come to the same.
 *
 * @param cells the answers; what is not named here does not matter
 * @param items what they bring
 * @param ending where the talk goes on
 */
public record Row(Map<Column, Cell> cells, Set<Item> items, Ending ending) {
  /** Keeps unmodifiable copies in the order given. */
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
  }
}
