package ashore.authoring;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Refuses quotes around the whole of a text or line, which would count as part of it. */
final class WholeQuotes {
  private static final Pattern AROUND = Pattern.compile("[\"“”「‘][^\"“”「」‘]*[\"“”」’]|'[^']*'");

  private final Report report;

  WholeQuotes(Report report) {
    this.report = report;
  }

  /** Reports a line of a list that stands in quotes. */
  void refuse(Text.Line line) {
    if (AROUND.matcher(line.value()).matches()) {
      report.add(
          Code.CURLY_QUOTES,
          line.place(),
          "the quotes around this line would count as part of it: write it without them");
    }
  }

  /** Reports a text in one line that stands in printed quotes. */
  void refuse(Text text) {
    if (text.style() == ScalarStyle.PLAIN && AROUND.matcher(text.value()).matches()) {
      report.add(
          Code.CURLY_QUOTES,
          text.place(),
          "these quotes would be shown: leave them out, or, where they are meant, write >- and put"
              + " the text below it, indented");
    }
  }
}
