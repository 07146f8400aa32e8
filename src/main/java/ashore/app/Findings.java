package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Severity;
import ashore.authoring.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check of one folder came to.
 *
 * @param folder as it was named
 * @param files all that were read, in order
 * @param result the dialogs, or why they cannot be used
 */
record Findings(Path folder, List<SourceFile> files, ReadResult result) {
  /** Keeps an unmodifiable copy. */
  Findings {
    files = List.copyOf(files);
  }

  /** Errors and warnings, by file and line. */
  List<Problem> problems() {
    return switch (result) {
      case ReadResult.Accepted accepted -> accepted.warnings();
      case ReadResult.Rejected(var problems) -> problems;
    };
  }

  int count(Severity severity) {
    return (int) problems().stream().filter(problem -> problem.severity() == severity).count();
  }
}
