package ashore.app;

import ashore.app.Svg.Anchor;
import ashore.app.Svg.At;
import java.util.Locale;

/** The frame of a chart whose both directions run from 0 to 1, the upper one in percent. */
final class Chart {
  private static final int LEFT = 60;
  private static final int TOP = 16;
  private static final int WIDTH = 420;
  private static final int HEIGHT = 320;
  private static final int BELOW = 56;
  private static final int SIZE = 12;
  private static final int LINES = 5;

  private final Svg svg = new Svg();
  private final double from;

  /**
   * The frame with its lines.
   *
   * @param from the share at the lower edge
   */
  Chart(double from, String across, String upwards) {
    this.from = from;
    for (int line = 0; line <= LINES; line++) {
      double share = from + (1 - from) * line / LINES;
      svg.line(at(0, share), at(1, share), "#8886", "0.5");
      svg.text(
          new At(LEFT - 8.0, at(0, share).y() + 4),
          SIZE,
          Anchor.END,
          String.format(Locale.ROOT, "%.0f %%", 100 * share));
    }
    svg.line(at(0, from), at(1, from));
    svg.line(at(0, from), at(0, 1));
    svg.text(new At(LEFT + WIDTH / 2.0, TOP + HEIGHT + 44.0), SIZE, Anchor.MIDDLE, across);
    svg.upwards(new At(14, TOP + HEIGHT / 2.0), SIZE, Anchor.MIDDLE, upwards);
  }

  /** Where a value is drawn. */
  At at(double across, double upwards) {
    return new At(LEFT + WIDTH * across, TOP + HEIGHT * (1 - (upwards - from) / (1 - from)));
  }

  /** What stands below a place. */
  Chart below(double across, String text) {
    svg.text(new At(at(across, from).x(), TOP + HEIGHT + 18.0), SIZE, Anchor.MIDDLE, text);
    return this;
  }

  Svg svg() {
    return svg;
  }

  /** The chart as one SVG element, with room to the right. */
  String drawn(int right) {
    return svg.of(LEFT + WIDTH + (double) right, TOP + HEIGHT + (double) BELOW);
  }
}
