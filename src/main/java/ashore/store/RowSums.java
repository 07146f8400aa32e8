package ashore.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows each table has, and a sum of what is in them that does not ask for their order. Not
 * thread-safe.
 */
final class RowSums {
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final Map<String, List<String>> columns = new HashMap<>();
  private int rows;
  private long sum;

  void add(Row row) {
    counts.merge(row.table(), 1, Integer::sum);
    columns.putIfAbsent(row.table(), row.columns());
    rows++;
    sum += row.digest();
  }

  /** What of a row could be among these: nothing of another table, nothing in other columns. */
  Optional<Row> asThere(Row row) {
    return Optional.ofNullable(columns.get(row.table())).map(row::only);
  }

  /** How many rows there are. */
  int rows() {
    return rows;
  }

  /** The sum, as text. */
  String sum() {
    return Long.toHexString(sum);
  }

  /** How many rows each table has. */
  SortedMap<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  boolean equalTo(RowSums other) {
    return counts.equals(other.counts) && sum == other.sum;
  }
}
