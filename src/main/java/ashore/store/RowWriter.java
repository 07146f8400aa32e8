package ashore.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Puts rows into a store, many at a time, in the caller's transaction. For one thread. */
final class RowWriter implements AutoCloseable {
  private static final int AT_ONCE = 500;

  private final Handle handle;
  private final Set<String> tables;
  private final Set<String> begun = new HashSet<>();
  private Optional<Batch> batch = Optional.empty();

  private record Batch(String table, List<String> columns, PreparedStatement statement) {
    boolean takes(Row row) {
      return row.table().equals(table) && row.columns().equals(columns);
    }

    void write() throws SQLException {
      statement.executeBatch();
    }
  }

  private int waiting;

  RowWriter(Handle handle) {
    this.handle = handle;
    this.tables = Rows.tables(handle);
  }

  /**
   * Adds a row.
   *
   * @throws StoreFailed when there is no place for it
   */
  void add(Row row) {
    try {
      if (batch.filter(open -> open.takes(row)).isEmpty()) {
        close();
        waiting = 0;
        batch = Optional.of(batchFor(row));
      }
      Batch open = batch.get();
      PreparedStatement statement = open.statement();
      int place = 0;
      for (JsonNode value : row.values().values()) {
        place++;
        set(statement, place, value);
      }
      statement.addBatch();
      waiting++;
      if (waiting == AT_ONCE) {
        open.write();
        waiting = 0;
      }
    } catch (SQLException fault) {
      throw failed(row.table(), fault);
    }
  }

  private Batch batchFor(Row row) throws SQLException {
    if (!tables.contains(row.table()) || !row.columns().stream().allMatch(RowWriter::isName)) {
      throw new StoreFailed("store: there is no table for a row: a newer program wrote it");
    }
    if (Rows.hasBeginning(row.table()) && begun.add(row.table())) {
      handle.execute("delete from " + row.table());
    }
    String sql =
        "insert into %s (%s) values (%s)"
            .formatted(
                row.table(),
                String.join(", ", row.columns()),
                Collections.nCopies(row.columns().size(), "?").stream()
                    .collect(Collectors.joining(", ")));
    return new Batch(row.table(), row.columns(), handle.getConnection().prepareStatement(sql));
  }

  /** What comes from a file must not become a statement. */
  private static boolean isName(String column) {
    return column.matches("[a-z_]+");
  }

  private static void set(PreparedStatement statement, int place, JsonNode value)
      throws SQLException {
    if (value.isNull()) {
      statement.setNull(place, Types.NULL);
    } else if (value.isTextual()) {
      statement.setString(place, value.textValue());
    } else {
      statement.setLong(place, value.longValue());
    }
  }

  /** The exceptions of batches quote rows. */
  private static StoreFailed failed(String table, SQLException fault) {
    String kind = fault instanceof BatchUpdateException ? "does not fit" : "cannot be written";
    return new StoreFailed(
        "store: a row of the table %s %s (%s)".formatted(table, kind, fault.getSQLState()));
  }

  /** Writes what waits. */
  @Override
  public void close() {
    if (batch.isEmpty()) {
      return;
    }
    try {
      batch.get().write();
      batch.get().statement().close();
      batch = Optional.empty();
    } catch (SQLException fault) {
      throw failed(batch.get().table(), fault);
    }
  }
}
