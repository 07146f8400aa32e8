package ashore.drawing;

/** Puts pieces one beside the other, and into a new line when a line is full. */
final class Flowing {
  private final double width;
  private final double lineHeight;
  private final double gap;
  private double x;
  private double y;

  /**
   * @param width of a line
   * @param gap between two pieces
   */
  Flowing(double width, double lineHeight, double gap) {
    this.width = width;
    this.lineHeight = lineHeight;
    this.gap = gap;
  }

  /** The top left corner of the next piece. */
  Sheet.Point next(double pieceWidth) {
    if (x > 0 && x + pieceWidth > width) {
      breakLine();
    }
    Sheet.Point corner = new Sheet.Point(x, y);
    x += pieceWidth + gap;
    return corner;
  }

  /** Goes to the beginning of the next line, unless it is there. */
  void breakLine() {
    if (x > 0) {
      x = 0;
      y += lineHeight;
    }
  }

  /** How high all lines are together. */
  double height() {
    return x > 0 ? y + lineHeight : y;
  }
}
