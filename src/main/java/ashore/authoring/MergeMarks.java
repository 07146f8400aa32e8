package ashore.authoring;

import java.util.regex.Pattern;

/** Finds the lines that git writes into a file in which two people changed the same place. */
final class MergeMarks {
  private static final Pattern BEGIN = Pattern.compile("^<{7}( |$)");

  private final Source source;
  private final Report report;

  MergeMarks(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  /** Whether there are none; else the first is reported. */
  boolean areNone() {
    for (int line = 1; line <= source.lines(); line++) {
      if (BEGIN.matcher(source.line(line)).find()) {
        report.add(
            Code.MERGE_MARK,
            source.startOfLine(line),
            "two versions of this place stand below one another, from here to the line that begins"
                + " with >>>>>>>: keep the right one, and remove the lines with <<<<<<<, ======="
                + " and >>>>>>>");
        return false;
      }
    }
    return true;
  }
}
