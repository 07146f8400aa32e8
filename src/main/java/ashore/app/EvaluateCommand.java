package ashore.app;

import ashore.app.EvaluateSource.Source;
import ashore.app.EvaluationPage.Quoted;
import ashore.app.EvaluationPage.Subject;
import ashore.dialog.DialogSet;
import ashore.dialog.IntentName;
import ashore.nlu.Examination;
import ashore.nlu.LabelledMessage;
import ashore.nlu.LearningCurve;
import ashore.outcomes.Html;
import ashore.outcomes.Markdown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ashore evaluate}: how well the intents are understood. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well messages are understood, in each script.",
      "Without --data or --train our own examples are dealt into five parts; each part is judged by"
          + " a classifier trained on the other four.",
      "Messages of a file are shown only with --mistakes."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String ENDING = ".html";

  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;
  @Mixin private EvaluateSource source;

  @Option(
      names = "--curve",
      description =
          "Also trains on an eighth, a quarter and half of the examples, to see what more would"
              + " bring. Always part of a report.")
  private boolean curve;

  @Option(
      names = "--mistakes",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Shows the N surest mistakes in each script, and a message with each confusion. Default:"
              + " ${DEFAULT-VALUE}")
  private int mistakes;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "Also writes everything, with pictures, into one HTML page.")
  private Optional<Path> report;

  EvaluateCommand(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What is to be shown of an examination.
   *
   * @param subject what was judged, in a few words
   * @param notes what else must be known of it
   * @param names what an intent is called
   * @param ours whether all messages are our own
   */
  private record Plan(
      String subject,
      List<String> notes,
      Examination examination,
      Function<IntentName, String> names,
      boolean ours) {}

  @Override
  public Integer call() {
    checkOptions();
    Plan plan = plan(source.source(spec));
    EvaluationPage page =
        new EvaluationPage(
            new Subject(plan.subject, plan.notes),
            plan.examination.evaluations(),
            curve || report.isPresent() ? curves(plan.examination) : List.of(),
            plan.names,
            new Quoted(plan.ours || mistakes > 0, mistakes));
    PrintWriter out = spec.commandLine().getOut();
    out.print(Markdown.of(page.brief()));
    report.ifPresent(file -> write(page, file, out));
    out.flush();
    return 0;
  }

  /** Before anything is trained, which takes long. */
  private void checkOptions() {
    if (mistakes < 0) {
      throw new ParameterException(
          spec.commandLine(), "--mistakes " + mistakes + " must be at least 0");
    }
    report.ifPresent(
        file -> {
          if (!file.toString().endsWith(ENDING)) {
            throw new ParameterException(
                spec.commandLine(), "--report \"" + file + "\" must end in " + ENDING);
          }
          if (Optional.ofNullable(file.toAbsolutePath().getParent())
              .filter(Files::isDirectory)
              .isEmpty()) {
            throw new CommandFailed("there is no folder for " + file + "; make it first");
          }
        });
  }

  private Plan plan(Source asked) {
    return switch (asked) {
      case Source.OwnExamples() -> ownExamples();
      case Source.OneFile(Path data) -> oneFile(data);
      case Source.TwoFiles(Path train, Path test) -> twoFiles(train, test);
    };
  }

  private Plan ownExamples() {
    DialogSet read = read();
    try (WaitingBar bar = WaitingBar.training()) {
      return new Plan(
          "Our own examples, cross-validated",
          List.of("Dealt into five parts, each judged by a classifier of the other four."),
          Examination.crossValidation(read.intents(), bar),
          IntentName::value,
          true);
    }
  }

  private Plan oneFile(Path data) {
    DialogSet read = read();
    List<LabelledMessage> messages =
        LabelledFile.read(data, new OwnLabels(read.intents().keySet()));
    return new Plan(
        data.getFileName() + ", judged by what our own examples teach",
        List.of(),
        Examination.of(Brain.of(read).classifier(), read.intents(), messages),
        IntentName::value,
        false);
  }

  private Plan twoFiles(Path train, Path test) {
    ForeignLabels labels = new ForeignLabels();
    List<LabelledMessage> taught = LabelledFile.read(train, labels);
    List<LabelledMessage> asked = LabelledFile.read(test, labels);
    try (WaitingBar bar = WaitingBar.training()) {
      return new Plan(
          test.getFileName() + ", judged by what " + train.getFileName() + " teaches",
          untaught(taught, asked, labels),
          Examination.benchmark(taught, asked, bar),
          labels::label,
          false);
    }
  }

  /** Says which labels cannot be right, because nothing teaches them. */
  private static List<String> untaught(
      List<LabelledMessage> taught, List<LabelledMessage> asked, ForeignLabels labels) {
    Set<IntentName> known =
        taught.stream().map(LabelledMessage::intent).collect(Collectors.toSet());
    List<String> unknown =
        asked.stream()
            .filter(LabelledMessage::inScope)
            .map(LabelledMessage::intent)
            .filter(intent -> !known.contains(intent))
            .distinct()
            .map(labels::label)
            .toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(
            "No message to learn from, and so never right: " + String.join(", ", unknown) + ".");
  }

  private DialogSet read() {
    return Checked.dialogs(dialogs.folder(), Today.of(clock));
  }

  private static List<LearningCurve> curves(Examination examination) {
    try (WaitingBar bar = new WaitingBar("Learning from fewer examples")) {
      return examination.curves(bar);
    }
  }

  private static void write(EvaluationPage page, Path file, PrintWriter out) {
    try {
      Files.writeString(file, Html.of(page.subject().title(), "en", List.of(page.full())));
    } catch (IOException broken) {
      throw new CommandFailed("cannot write " + file + ": " + broken.getMessage());
    }
    out.println("\nWritten to " + file + ".");
  }
}
