package ashore.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** All rows of a store, whatever tables it has: a new table needs nothing here. */
final class Rows {
  /** What belongs to one database, and not to what is kept in it. */
  private static final Set<String> LOCAL =
      Set.of(Migrations.HISTORY, FirstHistory.TABLE, "replica", "sending", "leader");

  /** Which of the programs plays a reminder. */
  private static final String LOCAL_COLUMN = "wake_replica";

  /** Ends the names of tables that have one row from their beginning. */
  private static final String COUNTER = "_counter";

  private static final int FETCHED = 500;

  private Rows() {}

  /** The tables that are copied. */
  static SortedSet<String> tables(Handle handle) {
    try (ResultSet found =
        handle
            .getConnection()
            .getMetaData()
            .getTables(null, handle.getConnection().getSchema(), "%", new String[] {"TABLE"})) {
      var tables = new TreeSet<String>();
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
      tables.removeAll(LOCAL);
      tables.removeIf(name -> name.startsWith("sqlite_"));
      return tables;
    } catch (SQLException fault) {
      throw new StoreFailed("store: its tables cannot be listed", fault);
    }
  }

  /** Whether a table has rows from the beginning: its counter, and the names of its keys. */
  static boolean hasBeginning(String table) {
    return table.endsWith(COUNTER) || table.equals(SealedTexts.KEYS);
  }

  /** Whether nobody used the store yet. */
  static boolean isEmpty(Handle handle) {
    return tables(handle).stream()
        .filter(table -> !hasBeginning(table))
        .allMatch(table -> count(handle, table) == 0);
  }

  /** How many there are. */
  static int count(Handle handle) {
    return tables(handle).stream().mapToInt(table -> count(handle, table)).sum();
  }

  static int count(Handle handle, String table) {
    return handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one();
  }

  /** Gives each, table after table. */
  static void forEach(Handle handle, Consumer<Row> each) {
    tables(handle).forEach(table -> forEach(handle, table, each));
  }

  private static void forEach(Handle handle, String table, Consumer<Row> each) {
    Connection connection = handle.getConnection();
    try (PreparedStatement query = connection.prepareStatement("select * from " + table)) {
      query.setFetchSize(FETCHED);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          each.accept(row(table, rows));
        }
      }
    } catch (SQLException fault) {
      throw new StoreFailed("store: the table %s cannot be read".formatted(table), fault);
    }
  }

  private static Row row(String table, ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    var values = new TreeMap<String, JsonNode>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String name = columns.getColumnName(column).toLowerCase(Locale.ROOT);
      if (!name.equals(LOCAL_COLUMN)) {
        values.put(name, value(rows, column, columns.getColumnType(column)));
      }
    }
    return new Row(table, values);
  }

  private static JsonNode value(ResultSet rows, int column, int type) throws SQLException {
    JsonNodeFactory json = JsonNodeFactory.instance;
    JsonNode value =
        switch (type) {
          case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> json.numberNode(rows.getLong(column));
          default -> json.textNode(rows.getString(column));
        };
    return rows.wasNull() ? json.nullNode() : value;
  }
}
