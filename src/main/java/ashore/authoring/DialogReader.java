package ashore.authoring;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.DialogSet;
import ashore.dialog.Glossary;
import ashore.dialog.Landmark;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the files of a dialogs folder into checked dialogs, or into the problems of all files at
 * once. Thread-safe.
 */
public final class DialogReader {
  private static final Remembered<ReadResult> READ = new Remembered<>();
  private static final Remembered<ReadResult> USABLE = new Remembered<>();
  private static final Remembered<Sketch> SKETCHED = new Remembered<>();

  /**
   * Reads and checks these files.
   *
   * @param files all files of the folder; problems are listed in their order
   * @param functions what {@code compute} may call
   * @param today the day against which reviews are held
   */
  public ReadResult read(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    return READ.of(
        Remembered.Asked.of(files, functions, today),
        () -> result(advised(files, functions, today)));
  }

  /**
   * The same without what only warns authors of how something reads, in about two thirds of the
   * time: for whoever only uses the dialogs.
   */
  public ReadResult usable(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    return USABLE.of(
        Remembered.Asked.of(files, functions, today),
        () -> result(checked(files, functions, today)));
  }

  private static ReadResult result(Draft draft) {
    List<Problem> problems = draft.report().problems();
    Optional<DialogSet> dialogs = dialogs(draft.parts());
    boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return broken || dialogs.isEmpty()
        ? new ReadResult.Rejected(problems)
        : new ReadResult.Accepted(
            dialogs.get(), draft.parts().stories(), problems, landmarks(draft.parts()));
  }

  /** The same files with their faults, so that these can be shown where they are. */
  public Sketch sketch(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    return SKETCHED.of(
        Remembered.Asked.of(files, functions, today), () -> sketched(files, functions, today));
  }

  private static Sketch sketched(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    Draft draft = advised(files, functions, today);
    List<Problem> problems = draft.report().problems();
    Map<String, List<String>> choiceSets = new TreeMap<>();
    draft.parts().choiceSets().forEach((name, set) -> choiceSets.put(name, set.ids()));
    return new Sketch(
        dialogs(draft.parts()).filter(dialogs -> Sketch.isWhole(problems)), choiceSets, problems);
  }

  private static Draft advised(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    Draft draft = checked(files, functions, today);
    Check.advice().forEach(check -> check.check(draft));
    return draft;
  }

  private static Draft checked(
      List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
    Draft draft = Draft.blank();
    Functions known = new Functions(functions);
    new FilesReader(draft, known).read(files);
    Check.needed(known, today).forEach(check -> check.check(draft));
    return draft;
  }

  /** All that was read; absent without bot.yaml. */
  private static Optional<DialogSet> dialogs(Parts parts) {
    return parts
        .bot()
        .map(
            bot ->
                new DialogSet(
                    bot,
                    parts.dialogs(),
                    parts.cards(),
                    parts.facts(),
                    parts.intents(),
                    glossary(parts)));
  }

  private static Glossary glossary(Parts parts) {
    return new Glossary(
        parts.glossary().stream().flatMap(entry -> entry.explained().stream()).toList(),
        parts.wordQuestions());
  }

  private static Map<Landmark, FilePosition> landmarks(Parts parts) {
    Map<Landmark, FilePosition> positions = new LinkedHashMap<>();
    parts.landmarks().forEach((landmark, place) -> positions.put(landmark, FilePosition.of(place)));
    return positions;
  }
}
