package ashore.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/**
 * Brings the tables of a database up to this program, one script after another, by Flyway. A store
 * that has seen them all is only asked for the number of the last.
 */
final class Migrations {
  /** Whose SQL is spoken. */
  enum Dialect {
    SQLITE,
    POSTGRESQL
  }

  /** Those of every store. A new table is a new script, named here. */
  private static final List<String> SCRIPTS =
      List.of(
          "V1__conversations.sql",
          "V2__reminders.sql",
          "V3__screens.sql",
          "V4__retention_and_keys.sql",
          "V5__cases.sql",
          "V6__replicas.sql");

  /** The newest of them. */
  static final int VERSION = 6;

  /** From this one on texts may be encrypted. */
  static final int ENCRYPTED = 4;

  /** What is told of scripts that were run, in the form of Flyway. */
  static final String HISTORY = "migration";

  private final DataSource source;
  private final Dialect dialect;

  Migrations(DataSource source, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
  }

  /**
   * Runs the scripts that the database has not seen.
   *
   * @throws StoreFailed when a newer program wrote the database, or it holds something else
   */
  void run() {
    int baseline;
    try (Connection connection = source.getConnection()) {
      if (refuseNewer(connection) == VERSION && exists(connection, HISTORY)) {
        return;
      }
      baseline = FirstHistory.takeOver(connection);
    } catch (SQLException fault) {
      throw new StoreFailed("store: it cannot be read", fault);
    }
    migrate(baseline);
  }

  private void migrate(int baseline) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(source)
          .table(HISTORY)
          .resourceProvider(new MigrationScripts(scripts(dialect)))
          .baselineOnMigrate(baseline > 0)
          .baselineVersion(Integer.toString(baseline))
          .load()
          .migrate();
    } catch (FlywayException fault) {
      throw new StoreFailed(
          String.valueOf(fault.getMessage()).contains("non-empty schema")
              ? "store: the database holds other tables: give the bot one of its own"
              : "store: its tables cannot be brought up to this program",
          fault);
    }
  }

  /** Makes all tables at once, for a store that no later program will open. */
  static void runAll(Handle handle, Dialect dialect) {
    scripts(dialect).forEach(name -> handle.createScript(MigrationScripts.text(name)).execute());
  }

  /** Those that only one of the databases needs. */
  private static List<String> own(Dialect dialect) {
    return switch (dialect) {
      case SQLITE -> List.of();
      case POSTGRESQL -> List.of("V4_1__outbox_sequence.sql");
    };
  }

  private static List<String> scripts(Dialect dialect) {
    return Stream.concat(SCRIPTS.stream(), own(dialect).stream())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static int refuseNewer(Connection connection) throws SQLException {
    int found = version(connection);
    if (found > VERSION) {
      throw new StoreFailed(
          "store: schema version %d must be at most %d: a newer program wrote it, use that one"
              .formatted(found, VERSION));
    }
    return found;
  }

  /**
   * The version of the tables; 0 when there are none.
   *
   * @throws StoreFailed when a newer program wrote the database
   */
  static int versionOf(Handle handle) {
    try {
      return refuseNewer(handle.getConnection());
    } catch (SQLException fault) {
      throw new IllegalStateException("the version of the tables cannot be read", fault);
    }
  }

  private static int version(Connection connection) throws SQLException {
    if (!exists(connection, HISTORY)) {
      return FirstHistory.version(connection);
    }
    int newest = 0;
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select version from " + HISTORY + " where success")) {
      while (rows.next()) {
        newest = Math.max(newest, major(rows.getString("version")));
      }
    }
    return newest;
  }

  private static int major(String version) {
    return Integer.parseInt(version.split("\\.", 2)[0]);
  }

  static boolean exists(Connection connection, String table) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), table, new String[] {"TABLE"})) {
      return tables.next();
    }
  }
}
