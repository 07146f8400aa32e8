package ashore.app;

import ashore.app.Svg.At;
import ashore.nlu.Reliability;
import ashore.nlu.Reliability.Bin;
import java.util.List;
import java.util.Locale;

/** Draws how often messages were right that were judged with some confidence: best on the line. */
final class ReliabilityPicture {
  private static final String COLOUR = "#2a7f9e";
  private static final int RIGHT = 24;
  private static final double GREATEST_DOT = 9;
  private static final double LEAST_DOT = 2;

  private ReliabilityPicture() {}

  /** The picture as one SVG element. */
  static String of(Reliability reliability) {
    Chart chart = new Chart(0, "confidence", "right");
    List<Bin> bins = reliability.bins();
    long most = bins.stream().mapToLong(bin -> bin.right().whole()).max().orElse(1);
    chart.svg().line(chart.at(0, 0), chart.at(1, 1));
    for (int i = 0; i < bins.size(); i++) {
      Bin bin = bins.get(i);
      double begin = (double) i / bins.size();
      chart.below(begin, String.format(Locale.ROOT, "%.0f %%", 100 * begin));
      if (bin.right().whole() > 0) {
        draw(bin, begin, 1.0 / bins.size(), most, chart);
      }
    }
    return chart.below(1, "100 %").drawn(RIGHT);
  }

  private static void draw(Bin bin, double begin, double width, long most, Chart chart) {
    double right = bin.right().value().orElse(0);
    String title =
        "confidence %s, right %s"
            .formatted(Percent.of(bin.confidence()), Percent.counted(bin.right()));
    At corner = chart.at(begin, right);
    double wide = chart.at(begin + width, right).x() - corner.x();
    chart
        .svg()
        .box(
            new At(corner.x() + 1, corner.y()),
            wide - 2,
            chart.at(begin, 0).y() - corner.y(),
            COLOUR,
            0.35,
            title);
    double radius =
        Math.max(LEAST_DOT, GREATEST_DOT * Math.sqrt((double) bin.right().whole() / most));
    chart.svg().dot(chart.at(bin.confidence(), right), radius, COLOUR, title);
  }
}
