package ashore.drawing;

/** A rectangle in a picture, with a name for messages. */
record Area(String name, double left, double top, double right, double bottom) {
  private static final double HAIR = 0.01;

  static Area of(Sheet.PlacedBox box) {
    return new Area(
        box.set().box().id(),
        box.x(),
        box.y(),
        box.x() + box.set().width(),
        box.y() + box.set().height());
  }

  static Area ofLabel(Sheet.PlacedArrow arrow) {
    Sheet.Point corner = arrow.label();
    return new Area(
        arrow.set().arrow().toString(),
        corner.x(),
        corner.y(),
        corner.x() + arrow.set().width(),
        corner.y() + arrow.set().height());
  }

  /** From the tops of the letters to the line on which they stand. */
  static Area of(SetBox.Line line) {
    return new Area(
        line.text(),
        line.x(),
        line.y() - line.lettering().size() * 0.8,
        line.x() + line.width(),
        line.y());
  }

  boolean overlaps(Area other) {
    return left < other.right - HAIR
        && other.left < right - HAIR
        && top < other.bottom - HAIR
        && other.top < bottom - HAIR;
  }

  boolean holds(Area other) {
    return left <= other.left + HAIR
        && top <= other.top + HAIR
        && other.right <= right + HAIR
        && other.bottom <= bottom + HAIR;
  }

  boolean hasOnItsEdge(Sheet.Point point) {
    boolean within =
        point.x() > left - HAIR
            && point.x() < right + HAIR
            && point.y() > top - HAIR
            && point.y() < bottom + HAIR;
    boolean inner =
        point.x() > left + HAIR
            && point.x() < right - HAIR
            && point.y() > top + HAIR
            && point.y() < bottom - HAIR;
    return within && !inner;
  }
}
