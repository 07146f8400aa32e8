package ashore.app;

import ashore.authoring.DialogReader;
import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Sketch;
import ashore.authoring.SourceFile;
import ashore.dialog.DialogSet;
import ashore.guidance.Calculators;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and checks a folder of dialogs. */
final class Checked {
  private Checked() {}

  /** What is in the folder, or what is wrong with it. */
  static ReadResult read(Path folder, LocalDate today) {
    return read(new DialogFolder(folder).files(), today);
  }

  /** What is in these files, or what is wrong with them. */
  static ReadResult read(List<SourceFile> files, LocalDate today) {
    return new DialogReader().read(files, Calculators.all(), today);
  }

  /** What can be shown of the folder, its stories left out, and what is wrong with it. */
  static Sketch sketch(Path folder, LocalDate today) {
    return new DialogReader()
        .sketch(withoutStories(new DialogFolder(folder).files()), Calculators.all(), today);
  }

  /** These files but the stories: what is wrong with a story must not keep the bot from talking. */
  static List<SourceFile> withoutStories(List<SourceFile> files) {
    return files.stream().filter(file -> !file.path().contains("/stories/")).toList();
  }

  /**
   * The dialogs in the folder, whatever is wrong with its stories.
   *
   * @throws CommandFailed when anything else in it is wrong; the message holds every problem
   */
  static DialogSet dialogs(Path folder, LocalDate today) {
    return dialogs(folder, new DialogFolder(folder).files(), today);
  }

  /** The dialogs in these files of that folder, whatever is wrong with its stories. */
  static DialogSet dialogs(Path folder, List<SourceFile> files, LocalDate today) {
    return accepted(folder, withoutStories(files), today).dialogs();
  }

  /**
   * What is in the folder, its stories too.
   *
   * @throws CommandFailed when anything in it is wrong; the message holds every problem
   */
  static ReadResult.Accepted accepted(Path folder, LocalDate today) {
    return accepted(folder, new DialogFolder(folder).files(), today);
  }

  /** What is in these files of that folder. */
  static ReadResult.Accepted accepted(Path folder, List<SourceFile> files, LocalDate today) {
    return switch (new DialogReader().usable(files, Calculators.all(), today)) {
      case ReadResult.Accepted accepted -> accepted;
      case ReadResult.Rejected(List<Problem> problems) ->
          throw new CommandFailed(
              problems.stream().map(Problem::rendered).collect(Collectors.joining("\n"))
                  + "\nThe dialogs in "
                  + folder
                  + " cannot be used: mend what is above, then run check.");
    };
  }
}
