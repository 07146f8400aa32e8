package ashore.store;

import java.nio.file.Path;

/** Where a store lies. */
public sealed interface StorePlace {
  /** A file of SQLite, on a local disk. */
  record InFile(Path file) implements StorePlace {
    @Override
    public String toString() {
      return file.toString();
    }
  }

  /** A database of PostgreSQL, or of what speaks like it. */
  record InPostgres(PostgresAddress address) implements StorePlace {
    @Override
    public String toString() {
      return address.toString();
    }
  }
}
