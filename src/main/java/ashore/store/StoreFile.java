package ashore.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file of a store. It holds what people told the bot: only its owner may read it. */
public final class StoreFile {
  private static final Set<PosixFilePermission> OWNERS =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private StoreFile() {}

  /** Whether others than its owner may read or write the file that is there; false when none is. */
  public static boolean isOpenToOthers(Path file) {
    if (!Files.exists(file) || !hasPermissions(file)) {
      return false;
    }
    try {
      return !OWNERS.containsAll(Files.getPosixFilePermissions(file));
    } catch (IOException fault) {
      throw new StoreFailed("store " + file + ": its permissions cannot be read", fault);
    }
  }

  private static boolean hasPermissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

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
      if (hasPermissions(place)) {
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
