package ashore.app;

import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.guidance.Calculators;
import ashore.nlu.TextFolding;
import ashore.outcomes.DialogOutcomes;
import ashore.outcomes.Outcomes;
import ashore.outcomes.Scope;
import ashore.outcomes.Survey;
import ashore.outcomes.TooMany;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore outcomes}: what comes of every combination of answers. */
@Command(
    name = "outcomes",
    mixinStandardHelpOptions = true,
    description = {
      "Plays every combination of answers to a dialog, the dialogs it calls included, and prints"
          + " which cards come out and where the talk goes on.",
      "Answers that make no difference are put together, so that the tables can be checked by eye."
          + " Figures count by the borders at which something changes.",
      "After them a summary: gaps, ways out that hold at once, cards that nothing reaches."
    })
final class OutcomesCommand implements Callable<Integer> {
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIALOG",
      description = "The dialogs to look at, by name. Default: all.")
  private List<String> names = new ArrayList<>();

  @Mixin private DialogsOption dialogs;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of questions, answers and titles: en, zh-Hans or zh-Hant. Default: the"
              + " first of bot.yaml.")
  private Optional<String> language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "markdown, html, or csv (one list a dialog, every row complete, for a spreadsheet)."
              + " Default: markdown, or what the ending of --out says.")
  private Optional<OutcomesFormat> format;

  @Option(
      names = "--out",
      paramLabel = "FILE|FOLDER",
      description =
          "Writes to this file (ending in .md, .html or .csv), or a file for each dialog into this"
              + " folder. Default: prints.")
  private Optional<Path> out;

  @ArgGroup(exclusive = false, validate = false, heading = "%nWhat the tables hold:%n")
  private OutcomesDetail detail = new OutcomesDetail();

  @Option(
      names = "--strict",
      description = "Exit code 1 when there is a gap or a card that nothing reaches.")
  private boolean strict;

  OutcomesCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LocalDate today = detail.today().orElseGet(() -> Today.of(clock));
    DialogSet set = Checked.dialogs(dialogs.folder(), today);
    Survey survey = Survey.of(set, played(set, chosen(set), detail.scope(today)));
    OutcomesPrinter printer =
        new OutcomesPrinter(set, language(set), detail.every(), detail.most());
    PrintWriter terminal = spec.commandLine().getOut();
    try {
      if (out.isPresent()) {
        printer.save(survey, out.get(), format, terminal);
      } else {
        printer.print(
            survey, format.orElse(OutcomesFormat.MARKDOWN), terminal, spec.commandLine().getErr());
      }
    } catch (TooMany tooMany) {
      throw tooMany(tooMany);
    }
    terminal.flush();
    return strict && !survey.complete() ? 1 : 0;
  }

  private List<DialogOutcomes> played(DialogSet set, List<DialogName> chosen, Scope scope) {
    Outcomes outcomes = new Outcomes(set, Calculators.all(), new TextFolding(), scope);
    List<DialogOutcomes> played = new ArrayList<>();
    try (WaitingBar bar = new WaitingBar("Playing every combination")) {
      for (DialogName name : chosen) {
        played.add(outcomes.of(name));
        bar.report(played.size(), chosen.size());
      }
    } catch (TooMany tooMany) {
      throw tooMany(tooMany);
    }
    return played;
  }

  private static CommandFailed tooMany(TooMany tooMany) {
    return new CommandFailed(
        tooMany.getMessage() + "; name fewer dialogs, or allow more with --limit");
  }

  private List<DialogName> chosen(DialogSet set) {
    if (names.isEmpty()) {
      return List.copyOf(set.dialogs().keySet());
    }
    List<DialogName> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(
          set.dialogs().keySet().stream()
              .filter(known -> known.value().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name, set)));
    }
    return chosen.stream().distinct().toList();
  }

  private static CommandFailed unknown(String name, DialogSet set) {
    List<String> known = set.dialogs().keySet().stream().map(DialogName::value).toList();
    return new CommandFailed(
        "there is no dialog \"" + name + "\"; there are: " + String.join(", ", known));
  }

  private Language language(DialogSet set) {
    return language
        .map(
            tag ->
                Language.ofTag(tag)
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                spec.commandLine(),
                                "--lang \"" + tag + "\" must be one of en, zh-Hans, zh-Hant")))
        .orElse(set.bot().languages().getFirst());
  }
}
