package ashore.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table in which the first programs counted their scripts, before {@link Migrations}. */
final class FirstHistory {
  static final String TABLE = "schema_version";

  /** What those programs refuse as a newer one's. */
  private static final int REFUSED_BY_THEM = 1_000;

  private FirstHistory() {}

  /** The last script that such a program ran; 0 when none did. */
  static int version(Connection connection) throws SQLException {
    if (!Migrations.exists(connection, TABLE)) {
      return 0;
    }
    try (var statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select coalesce(max(version), 0) from %s where version < %d"
                    .formatted(TABLE, REFUSED_BY_THEM))) {
      found.next();
      return found.getInt(1);
    }
  }

  /** Keeps those programs from the database from now on, and says what they did to it. */
  static int takeOver(Connection connection) throws SQLException {
    int version = version(connection);
    if (version > 0) {
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(
            "insert into %1$s (version) select %2$d where not exists (select 1 from %1$s where version = %2$d)"
                .formatted(TABLE, REFUSED_BY_THEM));
      }
    }
    return version;
  }
}
