package ashore.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The file of a store. It holds what people told the bot: only its owner may read it. */
final class StoreFile {
  private StoreFile() {}

  /**
   * Makes an empty file, and its folder, where there is none; SQLite takes an empty file as new.
   */
  static void prepare(Path file) {
    Path place = file.toAbsolutePath();
    if (Files.exists(place)) {
      return;
    }
    try {
      Path folder = place.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        // SQLite gives the files it puts beside this one the same permissions.
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(place, PosixFilePermissions.asFileAttribute(ownerOnly));
      } else {
        Files.createFile(place);
      }
    } catch (IOException fault) {
      throw new StoreFailed("store " + file + ": cannot be made", fault);
    }
  }
}
