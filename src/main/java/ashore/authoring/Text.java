package ashore.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * A single value, as text.
 *
 * @param place where it begins, its quotes or its block mark included
 * @param end the index of the source behind it
 * @param value what it says
 * @param style how it is written: plain, quoted, a block
 */
record Text(Place place, int end, String value, ScalarStyle style) implements Node {
  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  /** One line of a block, trimmed. */
  record Line(String value, Place place) {}

  @Override
  public String kind() {
    return "text";
  }

  boolean isEmpty() {
    return value.isBlank();
  }

  /** Whether it is one of the words with which YAML says "nothing". */
  boolean isNull() {
    return style == ScalarStyle.PLAIN && NULLS.contains(value);
  }

  /**
   * Where the character at this offset of the value stands in the source. Behind an escape, which
   * takes more room there than here, the beginning of the text has to do.
   */
  Place placeAt(int offset) {
    Source source = place.source();
    int at = firstOfValue();
    for (int i = 0; i < value.length() && at < end; ) {
      int point = value.codePointAt(i);
      if (!Character.isWhitespace(point)) {
        at = skipBlank(at);
        if (source.at(at) != point) {
          return place;
        }
      }
      if (i >= offset) {
        return source.place(at);
      }
      if (!Character.isWhitespace(point)) {
        boolean doubled = style == ScalarStyle.SINGLE_QUOTED && point == '\'';
        at += doubled ? 2 : 1;
      }
      i += Character.charCount(point);
    }
    return source.place(Math.min(at, end));
  }

  /** Whether it is written over more than one line. */
  boolean isOverLines() {
    return place.source().position(Math.max(place.index(), end - 1)).line()
        > place.position().line();
  }

  /** The lines that are not blank. In a block that keeps its lines each knows its own place. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int number = place.position().line();
    for (String line : value.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(line.strip(), style == ScalarStyle.LITERAL ? lineStart(number) : place));
      }
    }
    return lines;
  }

  private Place lineStart(int line) {
    return place.source().place(skipBlank(place.source().startOfLine(line).index()));
  }

  private int firstOfValue() {
    return switch (style) {
      case PLAIN, JSON_SCALAR_STYLE -> place.index();
      case SINGLE_QUOTED, DOUBLE_QUOTED -> place.index() + 1;
      case LITERAL, FOLDED -> {
        int at = place.index();
        while (at < end && place.source().at(at) != '\n') {
          at++;
        }
        yield at;
      }
    };
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < end && Character.isWhitespace(place.source().at(at))) {
      at++;
    }
    return at;
  }
}
