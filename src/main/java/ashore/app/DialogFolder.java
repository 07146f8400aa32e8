package ashore.app;

import ashore.authoring.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of dialogs on disk. */
final class DialogFolder {
  private static final String YAML = ".yaml";

  private final Path folder;

  DialogFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Its YAML files, in the order of their paths. Bytes that are no UTF-8 become a sign that the
   * checker refuses.
   *
   * @throws CommandFailed when there is no such folder
   * @throws UncheckedIOException when a file cannot be read
   */
  List<SourceFile> files() {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailed(
          "there is no folder " + folder + "; name the folder that holds bot.yaml");
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(YAML)).sorted().map(this::read).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private SourceFile read(Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      String name =
          folder.getFileName() + "/" + folder.relativize(path).toString().replace('\\', '/');
      return new SourceFile(name, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
