package ashore.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/**
 * A store that is looked at and never written, also beside the programs that write it. For one
 * thread.
 *
 * @param handle in PostgreSQL shows the store as it was at the first question
 */
record Reading(Handle handle, Runnable closing) implements AutoCloseable {
  /**
   * Opens the store in this place.
   *
   * @throws StoreFailed when it is not there, is no store, one of a newer program, or a key for it
   *     is missing
   */
  static Reading of(StorePlace place, StoreKeys keys) {
    Reading reading = opened(place);
    try {
      int version = Migrations.versionOf(reading.handle());
      if (version == 0) {
        throw new StoreFailed("store " + place + ": this is no store");
      }
      if (version >= Migrations.ENCRYPTED) {
        SealedTexts.check(reading.handle(), keys);
      }
      return reading;
    } catch (RuntimeException fault) {
      reading.close();
      throw fault instanceof StoreFailed
          ? fault
          : new StoreFailed("store " + place + ": this is no store", fault);
    }
  }

  private static Reading opened(StorePlace place) {
    return switch (place) {
      case StorePlace.InFile(Path file) -> {
        if (!Files.isRegularFile(file)) {
          throw new StoreFailed("store " + file + ": there is no such file");
        }
        Handle handle = SqliteDatabase.readOnly(file);
        yield new Reading(handle, () -> SqliteDatabase.close(handle));
      }
      case StorePlace.InPostgres(var address) -> {
        PostgresDatabase database = PostgresDatabase.at(address);
        Handle handle = database.readOnly();
        yield new Reading(
            handle,
            () -> {
              handle.rollback();
              handle.close();
              database.close();
            });
      }
    };
  }

  @Override
  public void close() {
    closing.run();
  }
}
