package ashore.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws boxes, arrows and lines of text as SVG elements. */
final class Ink {
  /** Between the edge of an arrow's label and its text. */
  private static final double LABEL_EDGE = 3;

  private static final double INSIDE = 9;

  /** The CSS class of an arrow that no story takes. */
  static final String UNTOLD = "untold";

  static final String TIP = "tip-";

  private final Xml xml;

  Ink(Xml xml) {
    this.xml = xml;
  }

  /** A box in its place, its words and its marks. */
  void box(Sheet.PlacedBox placed) {
    SetBox set = placed.set();
    Box box = set.box();
    xml.open("g", "id", box.id(), "class", "box " + of(box.kind()));
    xml.text(box.full(), "title");
    box.link().ifPresent(link -> xml.open("a", "href", link));
    shape(box.kind(), placed.x(), placed.y(), set.width(), set.height());
    for (SetBox.Strip strip : set.strips()) {
      strip(
          strip.kind(),
          new Sheet.Point(placed.x() + inset(box), placed.y() + strip.top()),
          set.width() - 2 * inset(box),
          strip.height());
    }
    for (SetBox.Line line : set.lines()) {
      write(line, placed);
    }
    box.link().ifPresent(link -> xml.close());
    xml.close();
  }

  private void write(SetBox.Line line, Sheet.PlacedBox placed) {
    double x = placed.x() + line.x();
    double y = placed.y() + line.y();
    if (line.lettering() == Lettering.TAG) {
      xml.text(
          line.text(),
          "text",
          "class",
          Typeface.of(line.lettering()),
          "x",
          x + line.width(),
          "y",
          y,
          "text-anchor",
          "end");
    } else {
      write(line.text(), line.lettering(), x, y);
    }
  }

  /** The outline of a box. */
  void shape(BoxKind kind, double x, double y, double width, double height) {
    xml.empty("path", "d", Outline.of(kind, x, y, width, height));
  }

  /** The ground of a mark. */
  void strip(Mark.Kind kind, Sheet.Point corner, double width, double height) {
    xml.empty(
        "rect",
        "class",
        "strip-" + kind.name().toLowerCase(Locale.ROOT),
        "x",
        corner.x(),
        "y",
        corner.y() + 1,
        "width",
        width,
        "height",
        height - 2,
        "rx",
        3.0);
  }

  private static double inset(Box box) {
    return Math.max(box.kind().left(), box.kind().right()) + 5;
  }

  /** The line of an arrow, and what it leads from and to. */
  void arrow(Sheet.PlacedArrow placed) {
    Arrow arrow = placed.set().arrow();
    xml.open("g", "class", "arrow " + of(arrow.kind()) + (arrow.untold() ? " " + UNTOLD : ""));
    String label = arrow.label().isEmpty() ? "" : ": " + arrow.label();
    xml.text(arrow.from() + " → " + arrow.to() + label, "title");
    line(tip(arrow), fromWithin(placed.points()));
    xml.close();
  }

  /** The line begins a little inside its box, whose shape may stand back from its edge there. */
  private static List<Sheet.Point> fromWithin(List<Sheet.Point> points) {
    Sheet.Point first = points.getFirst();
    double x = Math.signum(first.x() - points.get(1).x()) * INSIDE;
    double y = Math.signum(first.y() - points.get(1).y()) * INSIDE;
    List<Sheet.Point> longer = new ArrayList<>(points);
    longer.set(0, new Sheet.Point(first.x() + x, first.y() + y));
    return longer;
  }

  /** A line with a tip. */
  void line(String tip, List<Sheet.Point> points) {
    xml.empty("path", "d", Curve.through(points), "marker-end", "url(#" + tip + ")");
  }

  /** The words on an arrow, on a ground that parts them from its line. */
  void label(Sheet.PlacedArrow placed) {
    SetArrow set = placed.set();
    if (set.lines().isEmpty()) {
      return;
    }
    Sheet.Point corner = placed.label();
    xml.empty(
        "rect",
        "class",
        set.arrow().untold() ? "strip-untold" : "ground",
        "x",
        corner.x(),
        "y",
        corner.y(),
        "width",
        set.width() + 2 * LABEL_EDGE,
        "height",
        set.height() + LABEL_EDGE);
    double y = corner.y() + 1;
    for (String line : set.lines()) {
      double x = corner.x() + LABEL_EDGE + set.width() / 2;
      xml.text(
          line,
          "text",
          "class",
          "label",
          "x",
          x,
          "y",
          y + Lettering.LABEL.baseline(),
          "text-anchor",
          "middle");
      y += Lettering.LABEL.lineHeight();
    }
  }

  /** A line of text. */
  void write(String text, Lettering lettering, double x, double y) {
    xml.text(text, "text", "class", Typeface.of(lettering), "x", x, "y", y);
  }

  /** The tips of all arrows, to be defined once in a picture. */
  void tips() {
    xml.open("defs");
    for (Arrow.Kind kind : Arrow.Kind.values()) {
      tip(of(kind));
    }
    tip(UNTOLD);
    xml.close();
  }

  private void tip(String style) {
    xml.open(
        "marker",
        "id",
        TIP + style,
        "class",
        "tip " + style,
        "viewBox",
        "0 0 10 10",
        "refX",
        "9.5",
        "refY",
        "5",
        "markerWidth",
        "9",
        "markerHeight",
        "9",
        "markerUnits",
        "userSpaceOnUse",
        "orient",
        "auto");
    xml.empty("path", "d", "M 0 1 L 10 5 L 0 9 Z");
    xml.close();
  }

  private static String tip(Arrow arrow) {
    return TIP + (arrow.untold() ? UNTOLD : of(arrow.kind()));
  }

  /** The CSS class of a box. */
  static String of(BoxKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The CSS class of an arrow. */
  static String of(Arrow.Kind kind) {
    return "way-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
