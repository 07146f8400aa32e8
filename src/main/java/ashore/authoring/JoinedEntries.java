package ashore.authoring;

import java.util.regex.Pattern;

/** Finds lines that hold several entries, where every line is one. */
final class JoinedEntries {
  /** Signs that part words and never stand within what people write; "，" may. */
  private static final Pattern JOINED = Pattern.compile("\\S(, ?|; ?|；|、| ?\\| ?| / )\\S");

  private final Report report;

  JoinedEntries(Report report) {
    this.report = report;
  }

  /** Tells of a line with a sign in it that parts words. */
  void refuse(Text.Line line) {
    if (JOINED.matcher(line.value()).find()) {
      report.add(
          Code.JOINED_ENTRIES,
          line.place(),
          "every line is one entry, and people would have to write all of \"%s\": put each in a line"
                  .formatted(line.value())
              + " of its own");
    }
  }
}
