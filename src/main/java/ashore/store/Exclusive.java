package ashore.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Whether a store is used by nobody else. */
final class Exclusive {
  private Exclusive() {}

  /**
   * Looks at a store that is to be moved away: what a bot wrote into it afterwards would be lost.
   *
   * @throws StoreFailed when another program has it open
   */
  static void check(StorePlace place) {
    switch (place) {
      case StorePlace.InFile(Path file) -> {
        if (Files.isRegularFile(file) && !isAlone(file)) {
          throw new StoreFailed(
              "store %s: another program has it open: stop the bot first".formatted(file));
        }
      }
      case StorePlace.InPostgres postgres -> {}
    }
  }

  /** SQLite gives its journal up only when nobody else has the file open. */
  private static boolean isAlone(Path file) {
    var settings = new SQLiteConfig();
    settings.setBusyTimeout(0);
    try (var connection = settings.createConnection(SqliteDatabase.PREFIX + file);
        var statement = connection.createStatement();
        var mode = statement.executeQuery("pragma journal_mode = delete")) {
      return mode.next() && mode.getString(1).equals("delete");
    } catch (SQLException busy) {
      return false;
    }
  }
}
