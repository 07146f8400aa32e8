package ashore.app;

import ashore.files.KeptFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a talk at a terminal puts the files that it is given. Never writes over one. */
final class FileFolder {
  private static final int MOST_OF_ONE_NAME = 1_000;

  private final Path folder;

  FileFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Saves a file, under another name when its own is taken.
   *
   * @return where it lies
   */
  Path save(KeptFile file) {
    try {
      Files.createDirectories(folder);
      for (int copy = 1; copy <= MOST_OF_ONE_NAME; copy++) {
        Path path = folder.resolve(name(file.name(), copy));
        if (isWritten(path, file.content())) {
          return path;
        }
      }
    } catch (IOException e) {
      throw new CommandFailed(
          "cannot save %s in %s: %s; choose another folder with --files"
              .formatted(file.name(), folder, e.getMessage()));
    }
    throw new CommandFailed(
        "%s holds %d files called %s: choose another folder with --files"
            .formatted(folder, MOST_OF_ONE_NAME, file.name()));
  }

  private static boolean isWritten(Path path, byte[] content) throws IOException {
    try {
      Files.write(path, content, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  private static String name(String name, int copy) {
    int ending = name.lastIndexOf('.');
    return copy == 1 ? name : name.substring(0, ending) + "-" + copy + name.substring(ending);
  }
}
