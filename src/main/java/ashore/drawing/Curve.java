package ashore.drawing;

import java.util.List;

/** The line of an arrow with its corners rounded, as the data of an SVG path. */
final class Curve {
  private static final double ROUND = 7;

  private Curve() {}

  /** Through these points. */
  static String through(List<Sheet.Point> points) {
    StringBuilder path = new StringBuilder("M " + printed(points.getFirst()));
    for (int i = 1; i < points.size() - 1; i++) {
      Sheet.Point corner = points.get(i);
      path.append(" L ").append(printed(near(corner, points.get(i - 1))));
      path.append(" Q ").append(printed(corner));
      path.append(' ').append(printed(near(corner, points.get(i + 1))));
    }
    return path.append(" L ").append(printed(points.getLast())).toString();
  }

  /** A little way from the corner towards another point, at most half of it. */
  private static Sheet.Point near(Sheet.Point corner, Sheet.Point other) {
    double x = other.x() - corner.x();
    double y = other.y() - corner.y();
    double length = Math.hypot(x, y);
    double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
    return new Sheet.Point(corner.x() + x * share, corner.y() + y * share);
  }

  private static String printed(Sheet.Point point) {
    return Xml.number(point.x()) + " " + Xml.number(point.y());
  }
}
