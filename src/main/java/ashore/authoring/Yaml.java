package ashore.authoring;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file into nodes that know their places. What YAML allows and dialogs do not is reported.
 */
final class Yaml {
  /** More code points than any file of dialogs needs. */
  static final int MAX_LENGTH = 500_000;

  private Yaml() {}

  /** The file's one document; nothing when it cannot be read, which has then been reported. */
  static Optional<Node> read(Source source, Report report) {
    if (source.length() > MAX_LENGTH) {
      report.add(
          Code.TOO_LARGE,
          source.place(0),
          "the file has %s characters; at most %s are read".formatted(source.length(), MAX_LENGTH));
      return Optional.empty();
    }
    if (!new StrayCharacters(source, report).readable()) {
      return Optional.empty();
    }
    if (!new MergeMarks(source, report).areNone()) {
      return Optional.empty();
    }
    boolean tabs = reportTabs(source, report);
    try {
      LoadSettings settings =
          LoadSettings.builder().setUseMarks(true).setCodePointLimit(2 * MAX_LENGTH).build();
      var events = new Parse(settings).parseString(source.text()).iterator();
      return new TreeBuilder(source, report, events).document();
    } catch (MarkedYamlEngineException syntax) {
      if (!tabs) {
        new SyntaxErrors(source, report).explain(syntax);
      }
    } catch (ReaderException character) {
      report.add(
          Code.INVISIBLE_CHARACTER,
          source.place(character.getPosition()),
          String.format(
              "a character that cannot be seen stands here (U+%04X): delete it",
              character.getCodePoint()));
    } catch (YamlEngineException other) {
      report.add(Code.BAD_YAML, source.place(0), "this is no YAML: " + other.getMessage());
    }
    return Optional.empty();
  }

  private static boolean reportTabs(Source source, Report report) {
    if (source.text().indexOf('\t') < 0) {
      return false;
    }
    for (int line = 1; line <= source.lines(); line++) {
      int tab = source.line(line).indexOf('\t');
      if (tab >= 0) {
        Place start = source.startOfLine(line);
        int points = source.line(line).codePointCount(0, tab);
        report.add(Code.TAB, source.place(start.index() + points), "a tab stands here: use spaces");
      }
    }
    return true;
  }
}
