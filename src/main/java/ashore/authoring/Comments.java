package ashore.authoring;

/** Refuses comments that cut a text short, and lines of a text that were meant as a comment. */
final class Comments {
  private static final String INSIDE =
      "a comment in here counts as words of the text: put it above the key";

  private final Report report;

  Comments(Report report) {
    this.report = report;
  }

  /** Reports every comment in or behind this text. */
  void refuse(Text text) {
    switch (text.style()) {
      case PLAIN -> behind(text);
      case LITERAL, FOLDED -> inside(text);
      case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> {}
    }
  }

  /** Reports a comment at the end of a line of a list. */
  void refuse(Text.Line line) {
    int at = line.value().indexOf(" #");
    if (at >= 0) {
      report.add(Code.COMMENT_IN_TEXT, line.place(), INSIDE);
    }
  }

  private void behind(Text text) {
    Source source = text.place().source();
    int at = text.end();
    while (source.at(at) == ' ') {
      at++;
    }
    if (source.at(at) == '#' && at > text.end()) {
      report.add(
          Code.COMMENT_IN_TEXT,
          source.place(at),
          "what stands behind # is no part of the text: write >- behind the key and put the text"
              + " below it; put a comment into a line of its own, above the key");
    }
  }

  private void inside(Text text) {
    Source source = text.place().source();
    int first = text.place().position().line() + 1;
    int last = source.position(Math.max(text.place().index(), text.end() - 1)).line();
    int open = 0;
    for (int line = first; line <= last; line++) {
      String words = source.line(line).strip();
      if (open == 0 && (words.equals("#") || words.startsWith("# "))) {
        int indent = source.line(line).indexOf('#');
        report.add(
            Code.COMMENT_IN_TEXT, source.place(source.startOfLine(line).index() + indent), INSIDE);
      }
      open += balance(words);
    }
  }

  /** How many braces this line opens and does not close. */
  private static int balance(String line) {
    return (int)
        (line.chars().filter(sign -> sign == '{').count()
            - line.chars().filter(sign -> sign == '}').count());
  }
}
