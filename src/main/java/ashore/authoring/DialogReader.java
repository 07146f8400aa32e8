package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.DialogSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Turns the files of a dialogs folder into checked dialogs, or into the problems of all files at
 * once. Thread-safe.
 */
public final class DialogReader {
  /**
   * Reads and checks these files.
   *
   * @param files all files of the folder; problems are listed in their order
   * @param functions what {@code compute} may call
   * @param today the day against which reviews are held
   */
  public ReadResult read(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    Draft draft = Draft.blank();
    Functions known = new Functions(functions);
    new FilesReader(draft, known).read(files);
    Check.all(known, today).forEach(check -> check.check(draft));
    List<Problem> problems = draft.report().problems();
    Optional<Bot> bot = draft.parts().bot();
    boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return broken || bot.isEmpty()
        ? new ReadResult.Rejected(problems)
        : new ReadResult.Accepted(
            dialogs(bot.get(), draft.parts()), draft.parts().stories(), problems);
  }

  private static DialogSet dialogs(Bot bot, Parts parts) {
    return new DialogSet(bot, parts.dialogs(), parts.cards(), parts.facts(), parts.intents());
  }
}
