package ashore.drawing;

/** The shapes of boxes. */
final class Outline {
  private static final double ROUND = 9;
  private static final double PILL = 18;
  private static final double FOLD = 13;
  private static final double CUT = 9;
  private static final double TAIL = 8;

  private final double x;
  private final double y;
  private final double right;
  private final double bottom;
  private final Pen pen = new Pen();

  private Outline(double x, double y, double width, double height) {
    this.x = x;
    this.y = y;
    this.right = x + width;
    this.bottom = y + height;
  }

  /** The shape of a box of this kind, as the data of an SVG path. */
  static String of(BoxKind kind, double x, double y, double width, double height) {
    return new Outline(x, y, width, height).draw(kind).toString();
  }

  private Pen draw(BoxKind kind) {
    return switch (kind) {
      case START -> ring(2);
      case EXIT -> {
        ring(1);
        ring(2.5);
        yield ring(5);
      }
      case ASK -> rounded(ROUND);
      case SAY -> bubble();
      case ADVISE -> folded();
      case CALL -> barred();
      case COMPUTE -> octagon();
      case VERIFY -> hexagon();
      case END, DOOR -> rounded(Math.min(PILL, (bottom - y) / 2));
      case ELSEWHERE -> pointer();
      case UNKNOWN, DIALOG -> rounded(4);
    };
  }

  private double middle() {
    return (y + bottom) / 2;
  }

  private Pen ring(double inset) {
    return pen.circle((x + right) / 2, middle(), (right - x) / 2 - inset);
  }

  private Pen rounded(double radius) {
    return upper(radius)
        .across(x + radius)
        .round(-radius, -radius)
        .along(y + radius)
        .round(radius, -radius)
        .close();
  }

  /** Speaks out of its lower left corner; the tail is below the box. */
  private Pen bubble() {
    double tail = x + 16;
    return upper(ROUND)
        .across(tail + 10)
        .to(tail, bottom + TAIL)
        .along(bottom)
        .across(x + ROUND)
        .round(-ROUND, -ROUND)
        .along(y + ROUND)
        .round(ROUND, -ROUND)
        .close();
  }

  /** The upper edge and the right one, with their corners. */
  private Pen upper(double radius) {
    return pen.at(x + radius, y)
        .across(right - radius)
        .round(radius, radius)
        .along(bottom - radius)
        .round(-radius, radius);
  }

  /** A sheet with its corner folded. */
  private Pen folded() {
    pen.at(x, y).across(right - FOLD).to(right, y + FOLD).along(bottom).across(x).close();
    return pen.at(right - FOLD, y).along(y + FOLD).across(right);
  }

  /** With a bar at either side, as flow charts show what stands elsewhere. */
  private Pen barred() {
    double bar = BoxKind.CALL.left() - 1;
    rounded(2);
    pen.at(x + bar, y).along(bottom);
    return pen.at(right - bar, y).along(bottom);
  }

  private Pen octagon() {
    return pen.at(x + CUT, y)
        .across(right - CUT)
        .to(right, y + CUT)
        .along(bottom - CUT)
        .to(right - CUT, bottom)
        .across(x + CUT)
        .to(x, bottom - CUT)
        .along(y + CUT)
        .close();
  }

  private Pen hexagon() {
    return pen.at(x + CUT, y)
        .across(right - CUT)
        .to(right, middle())
        .to(right - CUT, bottom)
        .across(x + CUT)
        .to(x, middle())
        .close();
  }

  private Pen pointer() {
    return pen.at(x, y)
        .across(right - FOLD)
        .to(right, middle())
        .to(right - FOLD, bottom)
        .across(x)
        .close();
  }
}
