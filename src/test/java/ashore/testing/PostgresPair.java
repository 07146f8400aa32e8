package ashore.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Two real servers of PostgreSQL: what the first confirms, the second has on its disk already, and
 * takes over when it is promoted.
 */
public final class PostgresPair implements AutoCloseable {
  private final Path folder;
  private final EmbeddedPostgres first;
  private final EmbeddedPostgres second;

  private PostgresPair(Path folder, EmbeddedPostgres first, EmbeddedPostgres second) {
    this.folder = folder;
    this.first = first;
    this.second = second;
  }

  /** Starts both, and waits until the second follows. */
  public static PostgresPair start() {
    try {
      Path folder = Files.createTempDirectory("ashore-pair");
      Path firstData = folder.resolve("first");
      Path secondData = folder.resolve("second");
      server(firstData, 0).close();
      copy(firstData, secondData);
      EmbeddedPostgres first = server(firstData, 0);
      Files.createFile(secondData.resolve("standby.signal"));
      Files.writeString(
          secondData.resolve("postgresql.auto.conf"),
          "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(first.getPort()));
      PostgresPair pair = new PostgresPair(folder, first, server(secondData, 0));
      pair.waitsForTheSecond();
      return pair;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static EmbeddedPostgres server(Path data, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("wal_level", "replica")
        .setServerConfig("max_connections", "100")
        .setPGStartupWait(Duration.ofMinutes(1))
        .setPort(port)
        .start();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** From now on nothing is confirmed that the second does not have. */
  private void waitsForTheSecond() {
    run(first, "alter system set synchronous_standby_names = '*'");
    run(first, "select pg_reload_conf()");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                count(first, "select count(*) from pg_stat_replication where sync_state = 'sync'")
                    == 1);
  }

  /** The address of whichever of them leads. */
  public String address() {
    return "postgresql://localhost:%d,localhost:%d/postgres?targetServerType=primary"
        .formatted(first.getPort(), second.getPort());
  }

  /** Kills the first at once, as by a power cut. */
  public void killFirst() throws IOException {
    String process = Files.readAllLines(folder.resolve("first/postmaster.pid")).getFirst();
    ProcessHandle.of(Long.parseLong(process.strip())).orElseThrow().destroyForcibly();
  }

  /** Lets the second lead. */
  public void promoteSecond() {
    run(second, "select pg_promote()");
  }

  private static void run(EmbeddedPostgres server, String sql) {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static int count(EmbeddedPostgres server, String sql) {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** Stops what still runs. */
  @Override
  public void close() throws IOException {
    second.close();
    try {
      first.close();
    } catch (IOException | RuntimeException alreadyDead) {
      return;
    }
  }
}
