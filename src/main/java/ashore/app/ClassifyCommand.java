package ashore.app;

import ashore.conversation.Guess;
import ashore.nlu.IntentClassifier;
import ashore.nlu.MessageReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ashore classify}: what messages want or say, one a line. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what messages want, or what they say: one message a line in, one line out.",
      "Reads UTF-8 from standard input and prints, in the same order, the intent, a tab, and how"
          + " likely it is, from 0 to 1; \"unclear\" where nothing is likely enough.",
      "With --slots, prints what was read instead, as one JSON object a line: \"folded\", the"
          + " message in the form that is read; \"language\", where it can be told; and \"slots\","
          + " each with its kind (money, monthly_money, yearly_rate, percent, days, days_late,"
          + " date, number, lenders, lender), value, unit, the period that a rate was quoted for,"
          + " its place in the folded text (start, end, text), whether it is approximate, and"
          + " whether it is ambiguous: then it has no value, and the bot asks. With --top as well,"
          + " also \"intents\"."
    })
final class ClassifyCommand implements Callable<Integer> {
  private static final String UNCLEAR = "unclear";

  /** Below this the best guess says too little to be printed. */
  private static final double LEAST = 0.15;

  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Prints the N likeliest intents, as pairs on one line. Default: ${DEFAULT-VALUE}")
  private int top;

  @Option(
      names = "--slots",
      description = "Prints the values, lenders and dates read in each message, as JSON lines.")
  private boolean slots;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The day from which \"yesterday\" and \"the 25th\" are counted, as 2026-11-25."
              + " Default: today")
  private Optional<LocalDate> today = Optional.empty();

  ClassifyCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top " + top + " must be at least 1");
    }
    Function<String, String> answer = slots ? slotLines() : intentLines();
    PrintWriter out = spec.commandLine().getOut();
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .forEach(message -> out.println(answer.apply(message)));
    out.flush();
    return 0;
  }

  private LocalDate today() {
    return today.orElseGet(() -> Today.of(clock));
  }

  private IntentClassifier classifier() {
    return Brain.of(Checked.dialogs(dialogs.folder(), today())).classifier();
  }

  private Function<String, String> intentLines() {
    IntentClassifier classifier = classifier();
    return message -> line(classifier.guesses(message));
  }

  /** Without intents no model is needed. */
  private Function<String, String> slotLines() {
    LocalDate day = today();
    var reader = new MessageReader();
    if (!spec.commandLine().getParseResult().hasMatchedOption("--top")) {
      return message -> Json.line(SlotsJson.of(reader.read(message, day)));
    }
    IntentClassifier classifier = classifier();
    return message -> {
      ObjectNode tree = SlotsJson.of(reader.read(message, day));
      SlotsJson.intents(tree, classifier.guesses(message).stream().limit(top).toList());
      return Json.line(tree);
    };
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
