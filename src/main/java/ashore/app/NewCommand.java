package ashore.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ashore new}: a small, valid start of something that authors write. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes a small, valid start of a dialog or a card, with comments.",
    subcommands = {NewDialogCommand.class, NewCardCommand.class})
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "new: say what: dialog NAME or card NAME");
  }
}
