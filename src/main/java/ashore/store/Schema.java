package ashore.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database's tables up to this program's version, one {@code schema-N.sql} after another.
 */
final class Schema {
  static final int VERSION = 5;

  /** From this one on texts may be encrypted. */
  static final int ENCRYPTED = 4;

  private Schema() {}

  /**
   * Runs the scripts that the database has not seen, in the caller's transaction.
   *
   * @throws StoreFailed when a newer program wrote the database
   */
  static void migrate(Handle handle) {
    handle.execute("create table if not exists schema_version (version integer not null)");
    int found = refuseNewer(handle);
    for (int version = found + 1; version <= VERSION; version++) {
      handle.createScript(script(version)).execute();
      handle.execute("insert into schema_version (version) values (?)", version);
    }
  }

  /**
   * The version of the tables.
   *
   * @throws StoreFailed when a newer program wrote the database
   */
  static int refuseNewer(Handle handle) {
    int found = version(handle);
    if (found > VERSION) {
      throw new StoreFailed(
          "store: schema version %d must be at most %d: a newer program wrote it, use that one"
              .formatted(found, VERSION));
    }
    return found;
  }

  private static int version(Handle handle) {
    return handle
        .createQuery("select coalesce(max(version), 0) from schema_version")
        .mapTo(Integer.class)
        .one();
  }

  static String script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream script = Schema.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("schema: " + name + " is missing in the program");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
