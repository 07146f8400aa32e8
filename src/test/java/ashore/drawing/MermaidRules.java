package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of Mermaid's grammar that our texts keep to. */
final class MermaidRules {
  private static final String ID = "([a-z][a-z0-9_]*)";
  private static final String WORDS = "\"((?:[^\"<>`\\\\\\p{Cntrl}#&]|#\\d+;|<br/>)*+)\"";
  private static final Pattern BOX =
      Pattern.compile(
          ID
              + "(?:\\(\\(W\\)\\)|\\(W\\)|>W]|\\[W]|\\[\\[W]]|\\{\\{W}}|\\{W}|\\(\\[W]\\)|\\[/W/])"
                  .replace("W", WORDS)
              + ":::[a-z]+Box");
  private static final Pattern ARROW =
      Pattern.compile(ID + " (?:-->|-\\.->|==>)(?:\\|" + WORDS + "\\|)? " + ID);
  private static final Pattern STYLE =
      Pattern.compile("classDef [a-z]+Box [a-z]+:#[0-9a-f]{6}(?:,[a-z]+:#[0-9a-f]{6})*");

  private MermaidRules() {}

  /** Fails at the first line that breaks a rule, and at an arrow from or to nowhere. */
  static void check(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    assertThat(lines.getFirst()).matches("flowchart (TD|LR)");
    Set<String> boxes = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher box = BOX.matcher(line);
      Matcher arrow = ARROW.matcher(line);
      if (box.matches()) {
        assertThat(boxes.add(box.group(1))).as("a second box %s", line).isTrue();
      } else if (arrow.matches()) {
        assertThat(boxes).contains(arrow.group(1), arrow.group(3));
      } else if (!STYLE.matcher(line).matches()) {
        assertThat(line).matches("acc(Title|Descr): [^#;]+");
      }
    }
  }
}
