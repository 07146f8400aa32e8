package ashore.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears when it is whole and on the disk, or not at all. */
final class NewFile {
  private NewFile() {}

  /** Writes a file. */
  @FunctionalInterface
  interface Writing<T> {
    /** Writes this file, which is there and empty. */
    T into(Path part) throws IOException;
  }

  /**
   * Writes under another name first.
   *
   * @throws StoreFailed when the file is there already, or cannot be written
   */
  static <T> T write(Path file, Writing<T> writing) {
    if (Files.exists(file)) {
      throw new StoreFailed(file + ": it is there already and stays as it is: choose another name");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      StoreFile.prepare(part);
      T written = writing.into(part);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return written;
    } catch (IOException fault) {
      throw new StoreFailed(file + ": it cannot be written: " + fault.getMessage(), fault);
    } catch (UncheckedIOException fault) {
      throw new StoreFailed(file + ": it cannot be written: " + fault.getMessage(), fault);
    } finally {
      remove(part);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
