package ashore.app;

import ashore.authoring.DialogReader;
import ashore.authoring.EditResult;
import ashore.authoring.EditedFiles;
import ashore.authoring.FileEdit;
import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Severity;
import ashore.authoring.SourceFile;
import ashore.guidance.Calculators;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The dialogs as a story edits them, in memory, edit after edit. */
final class Rewriting {
  private final LocalDate today;
  private Brain brain;
  private List<SourceFile> files;

  /**
   * Begins with the dialogs as they are.
   *
   * @param files what they were read from
   * @param today the day of the story, against which reviews are held
   */
  Rewriting(Brain brain, List<SourceFile> files, LocalDate today) {
    this.brain = brain;
    this.files = files.stream().filter(file -> !isStory(file)).toList();
    this.today = today;
  }

  /** What became of an edit. */
  sealed interface Result {
    /** The dialogs can be used. */
    record Changed(Brain brain) implements Result {}

    /** They cannot. */
    record Refused(Difference difference) implements Result {}
  }

  /** Makes these edits at once and reads and checks all files again. */
  Result make(List<FileEdit> edits) {
    return switch (EditedFiles.after(files, edits)) {
      case EditResult.Impossible(var reason, var nearest) ->
          new Result.Refused(new Difference("a file that can be edited so", reason, nearest));
      case EditResult.Edited(var after) -> read(after);
    };
  }

  private Result read(List<SourceFile> after) {
    return switch (new DialogReader().read(after, Calculators.all(), today)) {
      case ReadResult.Rejected(var problems) ->
          new Result.Refused(new Difference("edited dialogs without errors", told(problems)));
      case ReadResult.Accepted accepted -> {
        files = after;
        brain = brain.with(accepted.dialogs());
        yield new Result.Changed(brain);
      }
    };
  }

  private static String told(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::rendered)
        .collect(Collectors.joining("\n"));
  }

  /** Stories tell of the dialogs as they were; none of them is part of the bot. */
  private static boolean isStory(SourceFile file) {
    return file.path().contains("/stories/");
  }
}
