package ashore.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore new dialog}: a dialog with its card, its intent and a first story. */
@Command(
    name = "dialog",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a dialog with its card, what people write to come there, and a first story.",
      "Files that are there already stay as they are."
    })
final class NewDialogCommand implements Runnable {
  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Option(
      names = "--no-intent",
      description =
          "For a dialog to which other dialogs lead: writes neither an intent nor a story.")
  private boolean noIntent;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Lower case letters, digits and _, such as car_loan.")
  private List<String> words;

  NewDialogCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void run() {
    String name = NewName.dialog(String.join(" ", words));
    LocalDate today = Today.of(clock);
    NewFiles files = new NewFiles(dialogs.folder(), today);
    Template template = files.template(name).with("starts_on", startsOn(name));
    files.add(name + ".yaml", template.text("dialog"));
    files.add("cards/" + name + ".yaml", template.text("card"));
    if (!noIntent) {
      files.add("intents/" + name + ".yaml", template.text("intent"));
      files.add("stories/" + name + ".yaml", template.text("story"));
    }
    files.write();
    files.shown().forEach(path -> spec.commandLine().getOut().println("Wrote " + path));
    spec.commandLine().getOut().print(next(name, files));
    spec.commandLine().getOut().flush();
  }

  private String startsOn(String name) {
    return noIntent
        ? """
        # Other dialogs lead here. Intents that lead here would be named so:
        # starts_on: [some_intent]\
        """
        : """
        # The intents that lead here. What people write then stands in intents/%s.yaml.
        starts_on: [%s]\
        """
            .formatted(name, name);
  }

  private String next(String name, NewFiles files) {
    String folder = dialogs.argument().map(path -> " " + path).orElse("");
    String option = dialogs.argument().map(path -> " --dialogs " + path).orElse("");
    return """

    Next:
    %s
      2. Put your own words into %s; its comments say what each part is for.
         Then into the card%s
      3. ./ashore check%s
         after each change: what is wrong, and where
      4. ./ashore test%s
         plays the stories; in chat, /save NAME makes the talk a new one
      5. ./ashore draw %s%s
         draws it
    """
        .formatted(
            (noIntent ? leadThere(name) : tryIt(name, option)).indent(2).stripTrailing(),
            files.shown().getFirst(),
            noIntent ? "." : ", and into the intent: check warns until it has 40 messages.",
            folder,
            folder,
            name,
            option);
  }

  private static String tryIt(String name, String option) {
    return """
    1. ./ashore chat%s
       Write "hello", then "%s", and tap yes: the dialog begins.\
    """
        .formatted(option, Template.topic(name));
  }

  private static String leadThere(String name) {
    return """
    1. Nothing leads to it yet, and check says so. Where another dialog shall go there, write
       "next: %1$s" under its state; to come back afterwards, "call: %1$s".\
    """
        .formatted(name);
  }
}
