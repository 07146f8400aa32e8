package ashore.drawing;

import java.util.List;

/**
 * An arrow with its label set.
 *
 * @param lines of the label; none when it has no label
 * @param width of the widest line
 */
record SetArrow(Arrow arrow, List<String> lines, double width) {
  /** Keeps an unmodifiable copy. */
  SetArrow {
    lines = List.copyOf(lines);
  }

  /** Of all lines together. */
  double height() {
    return lines.size() * Lettering.LABEL.lineHeight();
  }
}
