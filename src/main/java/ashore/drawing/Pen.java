package ashore.drawing;

/** Writes the data of an SVG path. Not thread-safe. */
final class Pen {
  private final StringBuilder data = new StringBuilder();

  /** Begins a new line here. */
  Pen at(double x, double y) {
    return write("M", x, y);
  }

  /** A straight line to here. */
  Pen to(double x, double y) {
    return write("L", x, y);
  }

  /** A level line to here. */
  Pen across(double x) {
    return write("H", x);
  }

  /** An upright line to here. */
  Pen along(double y) {
    return write("V", y);
  }

  /** A quarter of a circle, clockwise, to a place this far from here. */
  Pen round(double x, double y) {
    return write("a", Math.abs(x), Math.abs(y), 0, 0, 1, x, y);
  }

  /** A whole circle round this place. */
  Pen circle(double x, double y, double radius) {
    return at(x - radius, y)
        .write("a", radius, radius, 0, 1, 0, 2 * radius, 0)
        .write("a", radius, radius, 0, 1, 0, -2 * radius, 0)
        .close();
  }

  /** Back to where the line began. */
  Pen close() {
    return write("Z");
  }

  private Pen write(String command, double... numbers) {
    data.append(data.isEmpty() ? "" : " ").append(command);
    for (double number : numbers) {
      data.append(' ').append(Xml.number(number));
    }
    return this;
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
