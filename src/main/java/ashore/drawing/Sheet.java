package ashore.drawing;

import java.util.List;

/**
 * Where everything in a diagram is, counted from the top left corner.
 *
 * @param boxes in reading order; no two overlap
 * @param arrows in reading order
 */
record Sheet(List<PlacedBox> boxes, List<PlacedArrow> arrows, double width, double height) {
  /** Keeps unmodifiable copies. */
  Sheet {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** A box in its place. */
  record PlacedBox(SetBox set, double x, double y) {}

  /**
   * An arrow in its place.
   *
   * @param points from its beginning to its tip, at least two
   * @param label the top left corner of its label
   */
  record PlacedArrow(SetArrow set, List<Point> points, Point label) {
    /** Keeps an unmodifiable copy; refuses an arrow without length. */
    PlacedArrow {
      if (points.size() < 2) {
        throw new IllegalArgumentException("arrow: points must be at least two");
      }
      points = List.copyOf(points);
    }
  }

  /** A place. */
  record Point(double x, double y) {}
}
