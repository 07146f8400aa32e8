package ashore.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the folder of dialogs. */
final class DialogsOption {
  /** The dialogs that came with the program. */
  static final String DEFAULT = "${sys:ashore.home:-.}/dialogs";

  @Option(
      names = "--dialogs",
      paramLabel = "FOLDER",
      description = "The folder that holds bot.yaml. Default: ${DEFAULT-VALUE}",
      defaultValue = DEFAULT)
  private Path folder;

  Path folder() {
    return folder;
  }

  /** The folder, when it must be named for another command to find it. */
  Optional<Path> argument() {
    Path usual = Path.of(System.getProperty("ashore.home", "."), "dialogs");
    return folder.equals(usual) ? Optional.empty() : Optional.of(folder);
  }
}
