package ashore.drawing;

/** The shape of a box, as the data of an SVG path. */
final class Outline {
  private static final double ROUND = 9;
  private static final double FOLD = 13;
  private static final double CUT = 9;

  /** What the tail of a speech bubble takes from its height. */
  static final double TAIL = 8;

  private Outline() {}

  /** The shape of a box of this kind. */
  static String of(BoxKind kind, double x, double y, double width, double height) {
    double right = x + width;
    double bottom = y + height;
    return switch (kind) {
      case START -> circle(x, y, width, width / 2 - 2);
      case EXIT ->
          circle(x, y, width, width / 2 - 1)
              + circle(x, y, width, width / 2 - 2.5)
              + circle(x, y, width, width / 2 - 5);
      case ASK -> rounded(x, y, right, bottom, ROUND);
      case SAY -> bubble(x, y, right, bottom);
      case ADVISE ->
          path(
              "M %s %s H %s L %s %s V %s H %s Z M %s %s V %s H %s",
              x, y, right - FOLD, right, y + FOLD, bottom, x, right - FOLD, y, y + FOLD, right);
      case CALL -> rounded(x, y, right, bottom, 2) + bars(x, y, right, bottom);
      case COMPUTE -> octagon(x, y, right, bottom);
      case END, DOOR -> rounded(x, y, right, bottom, Math.min(18, height / 2));
      case ELSEWHERE ->
          path(
              "M %s %s H %s L %s %s L %s %s H %s Z",
              x, y, right - FOLD, right, (y + bottom) / 2, right - FOLD, bottom, x);
      case UNKNOWN, DIALOG -> rounded(x, y, right, bottom, 4);
    };
  }

  private static String circle(double x, double y, double width, double radius) {
    double middle = y + width / 2;
    double left = x + width / 2 - radius;
    return path(
        "M %s %s a %s %s 0 1 0 %s 0 a %s %s 0 1 0 %s 0 Z",
        left, middle, radius, radius, 2 * radius, radius, radius, -2 * radius);
  }

  private static String rounded(double x, double y, double right, double bottom, double radius) {
    return path(
        "M %s %s H %s a %s %s 0 0 1 %s %s V %s a %s %s 0 0 1 %s %s H %s a %s %s 0 0 1 %s %s V %s a"
            + " %s %s 0 0 1 %s %s Z",
        x + radius,
        y,
        right - radius,
        radius,
        radius,
        radius,
        radius,
        bottom - radius,
        radius,
        radius,
        -radius,
        radius,
        x + radius,
        radius,
        radius,
        -radius,
        -radius,
        y + radius,
        radius,
        radius,
        radius,
        -radius);
  }

  /** A speech bubble, its tail at the bottom. */
  private static String bubble(double x, double y, double right, double bottom) {
    double foot = bottom - TAIL;
    double round = Math.min(ROUND, (foot - y) / 2);
    double tail = x + 16;
    return path(
        "M %s %s H %s a %s %s 0 0 1 %s %s V %s a %s %s 0 0 1 %s %s H %s L %s %s V %s H %s a %s %s 0 0"
            + " 1 %s %s V %s a %s %s 0 0 1 %s %s Z",
        x + round, y, right - round, round, round, round, round, foot - round, round, round,
        -round, round, tail + 10, tail, bottom, foot, x + round, round, round, -round, -round,
        y + round, round, round, round, -round);
  }

  private static String bars(double x, double y, double right, double bottom) {
    double inset = BoxKind.CALL.left() - 1;
    return path("M %s %s V %s M %s %s V %s", x + inset, y, bottom, right - inset, y, bottom);
  }

  private static String octagon(double x, double y, double right, double bottom) {
    return path(
        "M %s %s H %s L %s %s V %s L %s %s H %s L %s %s V %s Z",
        x + CUT, y, right - CUT, right, y + CUT, bottom - CUT, right - CUT, bottom, x + CUT, x,
        bottom - CUT, y + CUT);
  }

  private static String path(String pattern, Object... numbers) {
    Object[] printed = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      printed[i] = Xml.number((Double) numbers[i]);
    }
    return pattern.formatted(printed);
  }
}
