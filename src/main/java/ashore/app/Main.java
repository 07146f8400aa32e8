package ashore.app;

import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code ashore}. Without a subcommand it prints its help. */
@Command(
    name = "ashore",
    description = "A Telegram bot that guides people who cannot repay a loan to a plan.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ChatCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      TestCommand.class,
      ClassifyCommand.class,
      EvaluateCommand.class,
      NewCommand.class,
      ListCommand.class,
      DrawCommand.class,
      OutcomesCommand.class,
      KeyCommand.class,
      StoreCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command that the arguments name and ends the program with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine(InstantSource.system()).execute(args));
  }

  /**
   * The command with all its subcommands. What a command cannot do is one sentence, and exit code
   * 1.
   *
   * @param clock what time it is for all of them
   */
  static CommandLine commandLine(InstantSource clock) {
    return new CommandLine(new Main(), new Commands(clock))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, commandLine, arguments) -> {
              if (failure instanceof CommandFailed) {
                commandLine.getErr().println(failure.getMessage());
                return 1;
              }
              throw failure;
            });
  }

  @Override
  public void run() {
    var commandLine = spec.commandLine();
    commandLine.usage(commandLine.getOut());
  }

  /** The version in the jar's manifest; classes that run outside a jar have none. */
  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"ashore " + version()};
    }
  }
}
