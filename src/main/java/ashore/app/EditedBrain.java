package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Settings;
import ashore.authoring.SourceFile;
import ashore.dialog.DialogSet;
import ashore.runner.Mind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * The dialogs of a talk at the terminal, read again before a turn when somebody edited them: an
 * author tries what was just saved. For one thread.
 */
final class EditedBrain implements Supplier<Mind> {
  private final EditedFolder folder;
  private final PrintWriter out;
  private final InstantSource clock;
  private Brain brain;

  private EditedBrain(EditedFolder folder, Brain brain, PrintWriter out, InstantSource clock) {
    this.folder = folder;
    this.brain = brain;
    this.out = out;
    this.clock = clock;
  }

  /**
   * Reads this folder.
   *
   * @param out where changes, and what is wrong with them, are told
   * @param clock which texts are checked and dated by
   * @throws CommandFailed when there is an error in it
   */
  static EditedBrain of(Path path, PrintWriter out, InstantSource clock) {
    DialogFolder folder = new DialogFolder(path);
    List<SourceFile> files = folder.files();
    DialogSet dialogs = Checked.dialogs(path, files, Today.of(clock));
    return new EditedBrain(new EditedFolder(folder, files), Brain.of(dialogs), out, clock);
  }

  /** The dialogs as they were read last. */
  Brain now() {
    return brain;
  }

  @Override
  public Mind get() {
    try {
      folder.changed().ifPresent(this::judge);
    } catch (RuntimeException fault) {
      out.println("(The dialogs cannot be read just now; those before go on.)");
    }
    out.flush();
    return brain.mind();
  }

  private void judge(List<SourceFile> edited) {
    switch (Checked.read(Checked.withoutStories(edited), Today.of(clock))) {
      case ReadResult.Rejected(List<Problem> problems) -> {
        problems.forEach(problem -> out.println(problem.rendered()));
        out.println("(The dialogs were edited and have errors; those before go on.)");
      }
      case ReadResult.Accepted accepted -> {
        brain = brain.edited(accepted.dialogs(), Settings.DEFAULT);
        out.println("(The dialogs were edited; the new ones are used from here on.)");
      }
    }
  }
}
