package ashore.app;

import ashore.authoring.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of dialogs on disk. */
final class DialogFolder {
  /** Also endings that are wrong, so that the checker can tell of them. */
  private static final Pattern YAML = Pattern.compile("\\.ya?ml(\\.txt|\\.ya?ml)?$");

  private static final Pattern HIDDEN = Pattern.compile("(^|[/\\\\])\\.");

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
      return paths
          .filter(path -> isYaml(folder.relativize(path).toString()))
          .filter(Files::isRegularFile)
          .sorted()
          .map(this::read)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isYaml(String path) {
    return YAML.matcher(path.toLowerCase(Locale.ROOT)).find() && !HIDDEN.matcher(path).find();
  }

  private SourceFile read(Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      String name =
          folder.toAbsolutePath().normalize().getFileName()
              + "/"
              + folder.relativize(path).toString().replace('\\', '/');
      return new SourceFile(name, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
