package ashore.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a class logs while this is open, as it would stand in the log: stack traces in one line with
 * their entry. Takes all of stderr, so only one can be open at a time.
 */
public final class LogLines implements AutoCloseable {
  private static final Pattern LINE =
      Pattern.compile("\\S+ (?<level>\\w+) +(?<type>\\w+): (?<text>.*)");

  private final String type;
  private final PrintStream usual = System.err;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private LogLines(String type) {
    this.type = type;
  }

  /** Begins to keep what this class logs. */
  public static LogLines of(Class<?> type) {
    var lines = new LogLines(type.getSimpleName());
    System.setErr(new PrintStream(lines.bytes, true, StandardCharsets.UTF_8));
    return lines;
  }

  /** One line an event: its level, a space and its text. */
  public List<String> all() {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .filter(line -> line.group("type").equals(type))
        .map(line -> line.group("level") + " " + line.group("text").strip())
        .toList();
  }

  @Override
  public void close() {
    System.setErr(usual);
  }
}
