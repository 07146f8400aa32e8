package ashore.drawing;

/** How a text is set. Sizes are in SVG user units. */
enum Lettering {
  /** The headline of a picture. */
  TITLE(20, 28, true),
  /** A line below the headline. */
  REMARK(12.5, 19, false),
  /** The name of a box. */
  NAME(12.5, 18, true),
  /** What a box is, beside its name. */
  TAG(10.5, 18, false),
  /** What is said or asked. */
  BODY(12.5, 17, false),
  /** A choice, a card, an intent: one of several. */
  ITEM(12, 17, false),
  /** What the bot does. */
  NOTE(11.5, 16, false),
  /** Something to look at. */
  MARK(11, 17, true),
  /** On an arrow. */
  LABEL(11.5, 15, false);

  private final double size;
  private final double lineHeight;
  private final boolean bold;

  Lettering(double size, double lineHeight, boolean bold) {
    this.size = size;
    this.lineHeight = lineHeight;
    this.bold = bold;
  }

  double size() {
    return size;
  }

  double lineHeight() {
    return lineHeight;
  }

  boolean bold() {
    return bold;
  }

  /** From the top of a line to the line on which its letters stand. */
  double baseline() {
    return (lineHeight + size * 0.72) / 2;
  }
}
