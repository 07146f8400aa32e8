package ashore.app;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder of dialogs, as the one argument of a command about it. */
final class FolderParameter {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The folder that holds bot.yaml. Default: ${DEFAULT-VALUE}",
      defaultValue = DialogsOption.DEFAULT)
  private Path folder;

  Path folder() {
    return folder;
  }
}
