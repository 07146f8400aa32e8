package ashore.store;

import ashore.testing.PostgresServer;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Stores in the PostgreSQL of the tests. */
final class PostgresPlaces {
  private PostgresPlaces() {}

  /** One of its own, without tables. */
  static StorePlace.InPostgres fresh() {
    return new StorePlace.InPostgres(
        PostgresAddress.of(PostgresServer.freshSchema(), PostgresServer.USER, ""));
  }

  /** Runs a statement there. */
  static void sql(StorePlace.InPostgres place, String statement) {
    try (PostgresDatabase database = PostgresDatabase.at(place.address())) {
      database.write(handle -> handle.execute(statement));
    }
  }

  /** Brings every table to its beginning, but the migrations: quicker than another schema. */
  static void clear(StorePlace.InPostgres place) {
    try (PostgresDatabase database = PostgresDatabase.at(place.address())) {
      database.write(
          handle -> {
            handle.execute("truncate " + String.join(", ", tables(handle)));
            return handle.execute("insert into team_case_counter (last_number) values (0)");
          });
    }
  }

  private static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            "select tablename from pg_tables where schemaname = current_schema()"
                + " and tablename <> :history")
        .bind("history", Migrations.HISTORY)
        .mapTo(String.class)
        .list();
  }
}
