package ashore.app;

import ashore.conversation.Guess;
import ashore.nlu.IntentClassifier;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ashore classify}: what messages want, one a line. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what messages want: one message a line in, one line out.",
      "Reads UTF-8 from standard input and prints, in the same order, the intent, a tab, and how"
          + " likely it is, from 0 to 1; \"unclear\" where nothing is likely enough."
    })
final class ClassifyCommand implements Callable<Integer> {
  private static final String UNCLEAR = "unclear";

  private final InstantSource clock;

  /** Below this the best guess says too little to be printed. */
  private static final double LEAST = 0.15;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Prints the N likeliest intents, as pairs on one line. Default: ${DEFAULT-VALUE}")
  private int top;

  ClassifyCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top " + top + " must be at least 1");
    }
    IntentClassifier classifier =
        Brain.of(Checked.dialogs(dialogs.folder(), Today.of(clock))).classifier();
    PrintWriter out = spec.commandLine().getOut();
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .forEach(message -> out.println(line(classifier.guesses(message))));
    out.flush();
    return 0;
  }

  private String line(List<Guess> guesses) {
    if (guesses.isEmpty() || (top == 1 && guesses.getFirst().confidence() < LEAST)) {
      double best = guesses.isEmpty() ? 0 : guesses.getFirst().confidence();
      return UNCLEAR + "\t" + confidence(best);
    }
    return guesses.stream()
        .limit(top)
        .map(guess -> guess.intent() + "\t" + confidence(guess.confidence()))
        .collect(Collectors.joining("\t"));
  }

  private static String confidence(double confidence) {
    return String.format(Locale.ROOT, "%.4f", confidence);
  }
}
