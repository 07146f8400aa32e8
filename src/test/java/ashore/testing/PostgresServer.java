package ashore.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, started when the first test asks for it and stopped with the tests. Each test
 * class has a schema of its own.
 */
public final class PostgresServer {
  /** Who owns everything there. */
  public static final String USER = "postgres";

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private PostgresServer() {}

  private static final class Started {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            // Nothing here has to outlive the machine.
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("max_connections", "200")
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  /** The address of an empty schema, as it is written in the settings. */
  public static String freshSchema() {
    String name = "test_" + SCHEMAS.incrementAndGet();
    run("create schema " + name);
    return "postgresql://localhost:%d/postgres?currentSchema=%s"
        .formatted(Started.SERVER.getPort(), name);
  }

  /** Runs a statement as the owner. */
  public static void run(String sql) {
    try (var connection = Started.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
