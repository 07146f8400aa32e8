package ashore.store;

import java.util.SortedMap;

/**
 * What was copied out of a store or into one.
 *
 * @param rows how many, by table
 */
public record StoreContents(SortedMap<String, Integer> rows) {
  static StoreContents of(RowSums sums) {
    return new StoreContents(sums.counts());
  }

  /** How many talks. */
  public int talks() {
    return rows.getOrDefault(SqlStore.TABLE, 0);
  }

  /** How many rows, over all tables. */
  public int all() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }
}
