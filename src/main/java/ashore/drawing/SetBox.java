package ashore.drawing;

import java.util.List;

/**
 * A box with its words set. Places are counted from its top left corner.
 *
 * @param lines in reading order
 * @param strips behind the lines that tell what to look at
 */
record SetBox(Box box, List<Line> lines, List<Strip> strips, double width, double height) {
  /** Keeps unmodifiable copies. */
  SetBox {
    lines = List.copyOf(lines);
    strips = List.copyOf(strips);
  }

  /**
   * One line of text.
   *
   * @param x where it begins
   * @param y where its letters stand
   * @param width how wide it is at most
   */
  record Line(Lettering lettering, String text, double x, double y, double width) {}

  /** A coloured ground. */
  record Strip(Mark.Kind kind, double top, double height) {}
}
