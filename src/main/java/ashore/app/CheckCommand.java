package ashore.app;

import ashore.authoring.Explanation;
import ashore.authoring.Explanations;
import ashore.authoring.ReadResult;
import ashore.authoring.Severity;
import ashore.authoring.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ashore check}: everything that is wrong with a folder of dialogs, in one run. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the dialogs and prints every problem with its place.",
      "Exit code 0 if there is no error, 1 if there is one, 2 if the command was not understood."
    })
final class CheckCommand implements Callable<Integer> {
  /** Columns of an explanation, easy to read in any terminal. */
  private static final int WIDTH = 80;

  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Mixin private FolderParameter dialogs;
  @Mixin private AgainstOption against;

  @Option(names = "--json", description = "Write a JSON document, for programs.")
  private boolean json;

  @Option(names = "--sarif", description = "Write SARIF 2.1.0, for tools of code review.")
  private boolean sarif;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write into this file, and print only the summary.")
  private @Nullable Path file;

  @Option(names = "--strict", description = "Exit with code 1 for warnings too.")
  private boolean strict;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      description =
          "Say what the problems with this code are, and how it is right. Checks nothing.")
  private @Nullable String explained;

  @Option(names = "--codes", description = "List all codes. Checks nothing.")
  private boolean codes;

  CheckCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (json && sarif) {
      throw new ParameterException(
          spec.commandLine(), "--json and --sarif are two kinds of output: choose one");
    }
    if (against.isGiven() && (json || sarif)) {
      throw new ParameterException(
          spec.commandLine(), "--against prints a table: use it without --json and --sarif");
    }
    if (codes) {
      Explanations.load().all().forEach(this::list);
      return 0;
    }
    if (explained != null) {
      explain(explained);
      return 0;
    }
    return check();
  }

  private int check() {
    List<SourceFile> files = new DialogFolder(dialogs.folder()).files();
    ReadResult result = Checked.read(files, Today.of(clock));
    Findings findings = new Findings(dialogs.folder(), files, result);
    write(findings);
    boolean bad = findings.count(Severity.ERROR) > 0;
    boolean good = !bad && !(strict && findings.count(Severity.WARNING) > 0);
    return goOn(result) && good ? 0 : 1;
  }

  /** Prints where the talks of a store would go on, when that is asked; whether all can. */
  private boolean goOn(ReadResult result) {
    return !against.isGiven()
        || (result instanceof ReadResult.Accepted accepted
            && against.print(accepted.dialogs(), spec.commandLine().getOut()));
  }

  private void write(Findings findings) {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null) {
      out.println(text(findings));
      return;
    }
    try {
      Files.writeString(file, text(findings) + "\n");
    } catch (IOException broken) {
      throw new CommandFailed(
          "%s cannot be written: %s".formatted(file, broken.getClass().getSimpleName()));
    }
    out.println(FindingsText.summary(findings));
  }

  private String text(Findings findings) {
    if (json) {
      return new FindingsJson().of(findings);
    }
    return sarif
        ? new FindingsSarif(Path.of("").toAbsolutePath(), Main.version()).of(findings)
        : FindingsText.of(findings);
  }

  private void list(Explanation explanation) {
    String about = explanation.about();
    int end = about.indexOf(". ");
    spec.commandLine()
        .getOut()
        .printf(
            "%-28s%-9s%s%n",
            explanation.code(),
            explanation.severity().word(),
            end < 0 ? about : about.substring(0, end + 1));
  }

  private void explain(String code) {
    Explanations explanations = Explanations.load();
    Explanation explanation =
        explanations
            .of(code)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), unknown(explanations, code)));
    spec.commandLine()
        .getOut()
        .printf(
            "%s (%s)%n%n%s%n%nWrong:%n%s%n%nRight:%n%s%n",
            explanation.code(),
            explanation.severity().word(),
            new Lines(WIDTH).broken(explanation.about(), 0),
            explanation.wrong().indent(4).stripTrailing(),
            explanation.right().indent(4).stripTrailing());
  }

  private static String unknown(Explanations explanations, String code) {
    return explanations
        .nearest(code)
        .map(nearest -> "no code \"%s\": did you mean \"%s\"?".formatted(code, nearest))
        .orElse("no code \"%s\": ashore check --codes lists all".formatted(code));
  }
}
