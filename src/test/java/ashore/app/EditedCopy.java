package ashore.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of dialogs, without their stories, to be edited. */
final class EditedCopy {
  private final Path folder;

  private EditedCopy(Path folder) {
    this.folder = folder;
  }

  /** Of those that ship. */
  static EditedCopy in(Path parent) throws IOException {
    Path folder = parent.resolve("dialogs");
    try (Stream<Path> files = Files.walk(Shipped.DIALOGS)) {
      for (Path file : files.filter(file -> !file.startsWith(stories())).toList()) {
        Files.copy(file, folder.resolve(Shipped.DIALOGS.relativize(file).toString()));
      }
    }
    return new EditedCopy(folder);
  }

  /** Of a few. */
  static EditedCopy ofTheSmallBot(Path parent) throws IOException {
    return new EditedCopy(SmallBot.in(parent));
  }

  private static Path stories() {
    return Shipped.DIALOGS.resolve("stories");
  }

  Path folder() {
    return folder;
  }

  /** Puts new words in place of old ones, which must be there. */
  void edit(String file, String old, String now) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(old)) {
      throw new AssertionError(file + " holds no " + old);
    }
    Files.writeString(path, text.replace(old, now));
  }
}
