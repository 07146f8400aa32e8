package ashore.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** A copy of a store as it is at one moment, made while the bot runs. */
public final class StoreBackup {
  private final StoreKeys keys;
  private final Progress progress;

  /**
   * One that tells how far it is.
   *
   * @param keys must open what is encrypted
   */
  public StoreBackup(StoreKeys keys, Progress progress) {
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Writes a new file, readable by its owner only: of a file of SQLite another such file, which is
   * a store at once; of PostgreSQL an export.
   *
   * @throws StoreFailed when it is there already, or the store cannot be read; then there is none
   */
  public StoreContents write(StorePlace from, Path file) {
    return switch (from) {
      case StorePlace.InFile(Path store) -> NewFile.write(file, part -> vacuum(store, part));
      case StorePlace.InPostgres postgres -> new StoreExport(keys, progress).write(postgres, file);
    };
  }

  private StoreContents vacuum(Path store, Path part) {
    try (Reading reading = Reading.of(new StorePlace.InFile(store), keys)) {
      reading.handle().execute("vacuum into ?", part.toString());
    }
    try (Reading copy = Reading.of(new StorePlace.InFile(part), keys)) {
      checkWhole(copy.handle());
      var sums = new RowSums();
      int all = Rows.count(copy.handle());
      Rows.forEach(
          copy.handle(),
          row -> {
            sums.add(row);
            progress.done(sums.rows(), all);
          });
      return StoreContents.of(sums);
    }
  }

  /** Asks SQLite whether the file is sound. */
  static void checkWhole(Handle handle) {
    String answer =
        handle.createQuery("pragma integrity_check").mapTo(String.class).findFirst().orElse("");
    if (!answer.equals("ok")) {
      throw new StoreFailed("store: SQLite finds the file damaged; restore a backup");
    }
  }

  /** Whether a place is a file of SQLite that is there. */
  static boolean isFile(StorePlace place) {
    return place instanceof StorePlace.InFile(Path file) && Files.isRegularFile(file);
  }
}
