package ashore.app;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore new card}: a card. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    description = "Writes a card. A file that is there already stays as it is.")
final class NewCardCommand implements Runnable {
  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Lower case letters, digits and _, such as car_loan.")
  private List<String> words;

  NewCardCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void run() {
    String name = NewName.card(String.join(" ", words));
    NewFiles files = new NewFiles(dialogs.folder(), Today.of(clock));
    files.add("cards/" + name + ".yaml", files.template(name).text("card"));
    files.write();
    PrintWriter out = spec.commandLine().getOut();
    files.shown().forEach(path -> out.println("Wrote " + path));
    out.println();
    out.println("Next: put your own words in. It is in a plan when a state of a dialog says so:");
    out.println("  advise: [" + name + "]");
    out.flush();
  }
}
