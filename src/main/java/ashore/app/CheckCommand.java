package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Severity;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ashore check}: everything that is wrong with a folder of dialogs, in one run. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the dialogs and prints every problem with its place.",
      "Exit code 1 if there is an error."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private FolderParameter dialogs;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return switch (Checked.read(dialogs.folder(), Today.of(InstantSource.system()))) {
      case ReadResult.Accepted accepted -> {
        accepted.warnings().forEach(problem -> out.println(problem.rendered()));
        out.println(summary(accepted));
        yield 0;
      }
      case ReadResult.Rejected(List<Problem> problems) -> {
        problems.forEach(problem -> out.println(problem.rendered()));
        out.println(
            count(problems, Severity.ERROR) + ", " + count(problems, Severity.WARNING) + ".");
        yield 1;
      }
    };
  }

  private static String summary(ReadResult.Accepted accepted) {
    var dialogs = accepted.dialogs();
    return "%d dialogs, %d cards, %d facts, %d intents, %d stories: no errors, %s."
        .formatted(
            dialogs.dialogs().size(),
            dialogs.cards().size(),
            dialogs.facts().size(),
            dialogs.intents().size(),
            accepted.stories().size(),
            count(accepted.warnings(), Severity.WARNING));
  }

  private static String count(List<Problem> problems, Severity severity) {
    long count = problems.stream().filter(problem -> problem.severity() == severity).count();
    return count + " " + severity.word() + (count == 1 ? "" : "s");
  }
}
