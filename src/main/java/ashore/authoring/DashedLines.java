package ashore.authoring;

/** Refuses a dash before a line of a block, where every line is an entry already. */
final class DashedLines {
  private static final String DASH = "- ";

  private final Report report;

  DashedLines(Report report) {
    this.report = report;
  }

  /** Reports a line that begins with a dash: the dash would count as part of it. */
  void refuse(Text.Line line) {
    if (line.value().startsWith(DASH)) {
      report.add(
          Code.DASHED_LINE,
          line.place(),
          "below | every line is an entry, and this dash would count as part of it: leave it out");
    }
  }
}
