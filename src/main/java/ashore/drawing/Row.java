package ashore.drawing;

/**
 * A text in a box.
 *
 * @param lettering how it is set
 * @param text in full
 * @param most lines that it may take; the rest is left out
 */
record Row(Lettering lettering, String text, int most) {
  private static final int MOST = 4;

  /** Something said or asked. */
  static Row body(String text) {
    return new Row(Lettering.BODY, text, MOST);
  }

  /** What the bot does with it. */
  static Row note(String text) {
    return new Row(Lettering.NOTE, text, MOST);
  }

  /** One of several. */
  static Row item(String text) {
    return new Row(Lettering.ITEM, text, 2);
  }
}
