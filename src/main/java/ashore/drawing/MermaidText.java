package ashore.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A diagram as Mermaid text, for pages that draw it themselves. */
final class MermaidText {
  /** Characters of one text that are shown. */
  private static final int LONGEST = 90;

  private MermaidText() {}

  static String of(Diagram diagram) {
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (diagram.sort()) {
          case STEPS -> "flowchart TD";
          case MAP -> "flowchart LR";
        });
    lines.add("  accTitle: " + line(diagram.title()));
    lines.add("  accDescr: " + line(diagram.description()));
    diagram.boxes().forEach(box -> lines.add("  " + box(box)));
    diagram.arrows().forEach(arrow -> lines.add("  " + arrow(arrow)));
    lines.addAll(Resource.text("mermaid-classes.txt").lines().map(it -> "  " + it).toList());
    return String.join("\n", lines) + "\n";
  }

  private static String box(Box box) {
    String text = "\"" + words(box) + "\"";
    String shape =
        switch (box.kind()) {
          case START, EXIT -> "((" + text + "))";
          case ASK -> "(" + text + ")";
          case SAY -> ">" + text + "]";
          case ADVISE, UNKNOWN, DIALOG -> "[" + text + "]";
          case CALL -> "[[" + text + "]]";
          case VERIFY -> "{" + text + "}";
          case COMPUTE -> "{{" + text + "}}";
          case END, DOOR -> "([" + text + "])";
          case ELSEWHERE -> "[/" + text + "/]";
        };
    return id(box.id()) + shape + ":::" + Ink.of(box.kind()) + "Box";
  }

  private static String words(Box box) {
    return Stream.of(
            Stream.of(box.heading().name()),
            box.rows().stream().map(Row::text),
            box.marks().stream().map(mark -> "⚠ " + mark.text()))
        .flatMap(texts -> texts)
        .map(MermaidText::shortened)
        .map(MermaidText::escaped)
        .collect(Collectors.joining("<br/>"));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  private static String arrow(Arrow arrow) {
    String line =
        switch (arrow.kind()) {
          case ONWARD, LEAVE -> "-->";
          case STUCK, CALL -> "-.->";
          case DANGER, DOOR -> "==>";
        };
    String words = (arrow.untold() ? "⚠ " : "") + shortened(arrow.label());
    String label = words.isEmpty() ? "" : "|\"" + escaped(words) + "\"|";
    return id(arrow.from()) + " " + line + label + " " + id(arrow.to());
  }

  /** Mermaid takes hyphens in a name for the beginning of an arrow. */
  private static String id(String id) {
    return id.replace('-', '_');
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").replace(";", ",").replace("#", "");
  }

  /** Safe between quotes: signs that mean something to Mermaid are written by their numbers. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(point -> append(point, escaped));
    return escaped.toString();
  }

  private static void append(int point, StringBuilder escaped) {
    switch (point) {
      case '"', '#', '<', '>', '&', '`', '\\' -> escaped.append('#').append(point).append(';');
      default -> {
        if (Character.isISOControl(point)) {
          escaped.append(' ');
        } else {
          escaped.appendCodePoint(point);
        }
      }
    }
  }
}
