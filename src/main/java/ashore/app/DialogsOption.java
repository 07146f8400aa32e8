package ashore.app;

import java.nio.file.Path;
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
}
