package ashore.app;

import java.util.Locale;

/** An SVG picture in the making, in pixels. Text has the colour of the page around it. */
final class Svg {
  /** Where a text begins, ends or has its middle. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final StringBuilder elements = new StringBuilder();

  /** A point, in pixels from the upper left corner. */
  record At(double x, double y) {}

  /** A rectangle with a tooltip, filled so far, from 0 to 1. */
  Svg box(At corner, double width, double height, String colour, double filled, String title) {
    return add(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\""
                + " fill-opacity=\"%.2f\"><title>%s</title></rect>",
            corner.x,
            corner.y,
            width,
            height,
            colour,
            filled,
            escaped(title)));
  }

  /** A thin grey line. */
  Svg line(At from, At to) {
    return line(from, to, "#888", "1");
  }

  Svg line(At from, At to, String colour, String width) {
    return add(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
                + " stroke-width=\"%s\"/>",
            from.x,
            from.y,
            to.x,
            to.y,
            colour,
            width));
  }

  /** A dot with a tooltip. */
  Svg dot(At middle, double radius, String colour, String title) {
    return add(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>",
            middle.x,
            middle.y,
            radius,
            colour,
            escaped(title)));
  }

  Svg text(At at, int size, Anchor anchor, String text) {
    return add(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\">%s</text>",
            at.x,
            at.y,
            size,
            anchor.name().toLowerCase(Locale.ROOT),
            escaped(text)));
  }

  /** Text that runs upwards. */
  Svg upwards(At at, int size, Anchor anchor, String text) {
    return add(
        String.format(
            Locale.ROOT,
            "<text transform=\"translate(%.1f %.1f) rotate(-90)\" font-size=\"%d\""
                + " text-anchor=\"%s\">%s</text>",
            at.x,
            at.y,
            size,
            anchor.name().toLowerCase(Locale.ROOT),
            escaped(text)));
  }

  /** The picture as one element. */
  String of(double width, double height) {
    String begin =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
                + " viewBox=\"0 0 %.0f %.0f\" font-family=\"system-ui, sans-serif\""
                + " fill=\"currentColor\">\n",
            width,
            height,
            width,
            height);
    return begin + elements + "</svg>";
  }

  private Svg add(String element) {
    elements.append(element).append('\n');
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
