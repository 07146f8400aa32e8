package ashore.app;

import ashore.dialog.DialogSet;
import ashore.nlu.CrossValidation;
import ashore.nlu.Evaluation;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ashore evaluate}: how well the intents are understood, by cross-validation on our own
 * examples.
 */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well the intents are told apart.",
      "The examples are dealt into five parts; each part is judged by models trained on the other"
          + " four."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int CONFUSIONS = 15;

  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  EvaluateCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    DialogSet read = Checked.dialogs(dialogs.folder(), Today.of(clock));
    List<Evaluation> evaluations;
    try (WaitingBar bar = WaitingBar.training()) {
      evaluations = new CrossValidation().evaluate(read.intents(), bar);
    }
    PrintWriter out = spec.commandLine().getOut();
    evaluations.forEach(evaluation -> print(evaluation, out));
    out.flush();
    return 0;
  }

  private static void print(Evaluation evaluation, PrintWriter out) {
    Evaluation.Shares shares = evaluation.shares();
    out.println(
        evaluation.tongue().name().toLowerCase(Locale.ROOT)
            + ", "
            + evaluation.messages()
            + " examples");
    out.println("  right                        " + percent(shares.right()));
    out.println("  among the first three        " + percent(shares.topThree()));
    out.println("  acted on at once             " + percent(shares.sure()));
    out.println("  … of those, rightly          " + percent(shares.sureAndRight()));
    out.println("  out of scope, found          " + percent(shares.outOfScopeFound()));
    out.println("  ours, turned away wrongly    " + percent(shares.falseAlarms()));
    out.println("  most often confused:");
    evaluation.confusions().stream()
        .limit(CONFUSIONS)
        .forEach(
            confusion ->
                out.println(
                    "    %3d  %s, taken for %s"
                        .formatted(confusion.times(), confusion.wanted(), confusion.guessed())));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%5.1f %%", share * 100);
  }
}
