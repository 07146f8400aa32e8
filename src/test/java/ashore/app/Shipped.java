package ashore.app;

import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.dialog.Hosting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What ships with the program: read and trained once for all tests. */
final class Shipped {
  static final Path DIALOGS = Path.of("dialogs");
  static final Path MODELS = Path.of("target", "cache", "ashore");

  /** A day on which nothing shipped is past its review. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final ReadResult.Accepted ACCEPTED = Checked.accepted(DIALOGS, TODAY);
  private static final Brain BRAIN = Brain.of(ACCEPTED.dialogs(), MODELS.toString(), Hosting.USUAL);

  private Shipped() {}

  static List<SourceFile> files() {
    return new DialogFolder(DIALOGS).files();
  }

  static ReadResult.Accepted accepted() {
    return ACCEPTED;
  }

  static Brain brain() {
    return BRAIN;
  }
}
