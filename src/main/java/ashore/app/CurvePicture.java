package ashore.app;

import ashore.app.Svg.Anchor;
import ashore.app.Svg.At;
import ashore.dialog.Language;
import ashore.nlu.LearningCurve;
import ashore.nlu.LearningCurve.Point;
import java.util.List;

/** Draws how much better messages are understood with more examples; each step doubles them. */
final class CurvePicture {
  private static final int LEGEND = 90;
  private static final int SIZE = 12;
  private static final double ROUNDED_TO = 10;

  private CurvePicture() {}

  /** The picture as one SVG element; at least one curve, all of the same parts. */
  static String of(List<LearningCurve> curves) {
    double least =
        curves.stream()
            .flatMap(curve -> curve.points().stream())
            .mapToDouble(CurvePicture::right)
            .min()
            .orElse(0);
    Chart chart =
        new Chart(
            Math.min(1 - 1 / ROUNDED_TO, Math.floor(least * ROUNDED_TO) / ROUNDED_TO),
            "part of the examples",
            "right");
    List<Point> parts = curves.getFirst().points();
    for (int i = 0; i < parts.size(); i++) {
      chart.below(across(i, parts), part(parts.get(i).share()));
    }
    curves.forEach(curve -> draw(curve, chart));
    return chart.drawn(LEGEND);
  }

  /** A whole, or one of so many parts. */
  static String part(double share) {
    return share >= 1 ? "all" : "1/" + Math.round(1 / share);
  }

  private static void draw(LearningCurve curve, Chart chart) {
    String colour = colour(curve.language());
    List<Point> points = curve.points();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      At at = chart.at(across(i, points), right(point));
      if (i > 0) {
        At before = chart.at(across(i - 1, points), right(points.get(i - 1)));
        chart.svg().line(before, at, colour, "2");
      }
      String title =
          "%s, %d examples: %s"
              .formatted(curve.language().tag(), point.examples(), Percent.counted(point.right()));
      chart.svg().dot(at, 4, colour, title);
    }
    At last = chart.at(1, right(points.getLast()));
    chart
        .svg()
        .text(new At(last.x() + 10, last.y() + 4), SIZE, Anchor.START, curve.language().tag());
  }

  private static double across(int index, List<Point> points) {
    return points.size() < 2 ? 1 : (double) index / (points.size() - 1);
  }

  private static double right(Point point) {
    return point.right().value().orElse(0);
  }

  private static String colour(Language language) {
    return switch (language) {
      case EN -> "#2a7f9e";
      case ZH_HANS -> "#d1495b";
      case ZH_HANT -> "#c98a1b";
    };
  }
}
