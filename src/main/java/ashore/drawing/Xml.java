package ashore.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as text, an element a line; what is written into it is escaped. Not thread-safe. */
final class Xml {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values by turns. */
  Xml open(String name, Object... attributes) {
    indent();
    tag(name, attributes);
    text.append(">\n");
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  Xml close() {
    String name = open.pop();
    indent();
    text.append("</").append(name).append(">\n");
    return this;
  }

  /** An element without content. */
  Xml empty(String name, Object... attributes) {
    indent();
    tag(name, attributes);
    text.append("/>\n");
    return this;
  }

  /** An element with text in it. */
  Xml text(String content, String name, Object... attributes) {
    return around(escaped(content), name, attributes);
  }

  /** An element with XML in it, all on one line. */
  Xml around(String content, String name, Object... attributes) {
    indent();
    tag(name, attributes);
    text.append('>').append(content).append("</").append(name).append(">\n");
    return this;
  }

  /** Something that is XML already. */
  Xml raw(String xml) {
    text.append(xml);
    return this;
  }

  private void tag(String name, Object... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escaped(printed(attributes[i + 1]))).append('"');
    }
  }

  private void indent() {
    text.repeat(' ', 2 * open.size());
  }

  private static String printed(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** A length with one decimal at most. */
  static String number(double length) {
    BigDecimal rounded = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Safe as text and as a value of an attribute. Characters that XML forbids become U+FFFD. */
  static String escaped(String raw) {
    StringBuilder escaped = new StringBuilder();
    raw.codePoints().forEach(point -> append(point, escaped));
    return escaped.toString();
  }

  private static void append(int point, StringBuilder escaped) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
    }
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
