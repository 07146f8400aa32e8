package ashore.authoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
final class SyntaxErrors {
  /** A key with a full-width colon behind it; the colon is group 2. */
  private static final Pattern FULL_WIDTH_COLON =
      Pattern.compile("^(\\s*(?:- +)?[A-Za-z_][\\w-]*)(：)");

  /** The sentence about a text that YAML takes for keys in braces. */
  static final String BRACE_FIRST =
      "a text cannot begin with {: write >- behind the key and put the text below it, indented";

  /** Quotes that open behind a key or at a member of a list and do not close in the line. */
  private static final Pattern OPEN_QUOTES =
      Pattern.compile("^\\s*(?:- )?[A-Za-z][\\w-]*: (\"[^\"]*|'[^']*)$");

  private static final Pattern KEY = Pattern.compile("^\\s*(?:- )?[A-Za-z][\\w-]*:(?: |$)");

  private static final String UNCLOSED =
      "the quotes that open here are never closed; write >- instead and put the text below it,"
          + " indented";

  /** How many lines above the parser's complaint its cause may stand. */
  private static final int LINES_ABOVE = 2;

  private static final List<Explanation> EXPLANATIONS =
      List.of(
          new Explanation("quoted scalar .*(unexpected end|document separator)", true, UNCLOSED),
          new Explanation(
              "quoted scalar .*escape",
              false,
              "a backslash in double quotes has a meaning of its own; write >- instead and put the"
                  + " text below it"),
          new Explanation(
              "scanning an alias",
              true,
              "a text cannot begin with *: write >- and put the text below it, indented"),
          new Explanation(
              "scanning an anchor",
              true,
              "a text cannot begin with &: write >- and put the text below it, indented"),
          new Explanation(
              "scanning a (tag|directive)",
              true,
              "a text cannot begin with ! or %: write >- and put the text below it, indented"),
          new Explanation(
              "cannot start any token|found ','|found ']'|found '}'|keys are not allowed|block"
                  + " scalar",
              false,
              "a text cannot begin with this sign: write >- and put the text below it, indented"),
          new Explanation(
              "parsing a flow sequence|parsing a flow node",
              true,
              "the list that opens here with [ is not closed with ], or a comma is missing in it"),
          new Explanation("parsing a flow mapping", true, BRACE_FIRST),
          new Explanation(
              "sequence entries are not allowed",
              false,
              "a list begins in a line of its own: put \"- \" below, indented"),
          new Explanation(
              "could not find expected ':'",
              true,
              "this line has no \"key:\"; if it belongs to the text above it, indent it like that"
                  + " text"),
          new Explanation(
              "expected <block end>",
              false,
              "this does not fit under what stands above it: look at the indentation of this line,"
                  + " and for text behind closed quotes"),
          new Explanation(
              "document start",
              false,
              "one file holds one thing: nothing may follow the line ..."));

  private final Source source;
  private final Report report;

  SyntaxErrors(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  /**
   * Where a full-width colon stands behind a key at the start of this line: how many characters
   * before it.
   */
  static Optional<Integer> fullWidthColon(String line) {
    Matcher matcher = FULL_WIDTH_COLON.matcher(line);
    return matcher.find() ? Optional.of(matcher.start(2)) : Optional.empty();
  }

  /** The sentence about a full-width colon. */
  static String aboutFullWidthColon() {
    return "the colon behind this key is a full-width one (：): write a plain colon and a space";
  }

  /** Reports this complaint of the parser. */
  void explain(MarkedYamlEngineException syntax) {
    Place problem = place(syntax.getProblemMark());
    if (explainColon(problem)) {
      return;
    }
    new LineSlips(source)
        .find(
            problem, syntax.getContextMark().map(mark -> place(Optional.of(mark))).orElse(problem))
        .ifPresentOrElse(
            slip -> report.add(Code.BAD_YAML, slip.place(), slip.sentence()),
            () -> {
              if (!explainQuotes(problem)) {
                explainOther(syntax, problem);
              }
            });
  }

  private boolean explainColon(Place problem) {
    int last = problem.position().line();
    for (int line = last; line >= Math.max(1, last - LINES_ABOVE); line--) {
      Optional<Integer> colon = fullWidthColon(source.line(line));
      if (colon.isPresent()) {
        Place start = source.startOfLine(line);
        report.add(
            Code.FULL_WIDTH_COLON,
            source.place(start.index() + colon.get()),
            aboutFullWidthColon());
        return true;
      }
    }
    return false;
  }

  /** Quotes that are never closed swallow what follows, up to the next ones in the file. */
  private boolean explainQuotes(Place problem) {
    for (int line = 1; line < problem.position().line(); line++) {
      Matcher open = OPEN_QUOTES.matcher(source.line(line));
      if (open.find() && KEY.matcher(source.line(line + 1)).find()) {
        report.add(
            Code.BAD_YAML,
            source.place(source.startOfLine(line).index() + open.start(1)),
            UNCLOSED);
        return true;
      }
    }
    return false;
  }

  private void explainOther(MarkedYamlEngineException syntax, Place problem) {
    String problemText = String.valueOf(syntax.getProblem());
    String complaint = "%s %s".formatted(syntax.getContext(), problemText);
    if (complaint.contains("mapping values are not allowed")) {
      report.add(Code.BAD_YAML, problem, aboutSecondColon(problem));
      return;
    }
    for (Explanation explanation : EXPLANATIONS) {
      if (Pattern.compile(explanation.complaint()).matcher(complaint).find()) {
        Place at = explanation.whereItBegan() ? place(syntax.getContextMark()) : problem;
        report.add(Code.BAD_YAML, at, explanation.sentence());
        return;
      }
    }
    report.add(Code.BAD_YAML, problem, "this cannot be read: " + problemText);
  }

  private String aboutSecondColon(Place problem) {
    Position position = problem.position();
    String line = source.line(position.line());
    String before = line.substring(0, line.offsetByCodePoints(0, position.column() - 1));
    return before.contains(": ")
        ? "a second \": \" in one line: write >- behind the key and put the text below it, indented"
        : "this line is taken for more of the text above it: is a colon missing there, or is the"
            + " indentation wrong?";
  }

  private Place place(Optional<Mark> mark) {
    return source.place(mark.map(Mark::getIndex).orElse(0));
  }

  /**
   * A plain sentence for a complaint of the parser.
   *
   * @param complaint a pattern found in it
   * @param whereItBegan whether to point at the beginning of what could not be read
   * @param sentence what is told instead
   */
  private record Explanation(String complaint, boolean whereItBegan, String sentence) {}
}
