package ashore.drawing;

/**
 * How wide text is at most. The reader's fonts are not known here, so this reckons with the widest
 * one that is in common use.
 */
final class TextWidth {
  /** Thousandths of the font size, from the space to the tilde: DejaVu Sans. */
  private static final int[] ASCII = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  /** Latin, Greek and Cyrillic letters with their marks. */
  private static final int LETTER = 800;

  private static final int WIDE = 1000;

  /** From here on: Chinese characters, and signs as wide as they are. */
  private static final int FIRST_WIDE = 0x2000;

  private static final double BOLD = 1.14;

  private TextWidth() {}

  /** In the units of the font size. */
  static double of(String text, Lettering lettering) {
    double width = text.codePoints().map(TextWidth::thousandths).sum() * lettering.size() / 1000;
    return lettering.bold() ? width * BOLD : width;
  }

  private static int thousandths(int point) {
    if (point < ' ') {
      return WIDE;
    }
    if (point - ' ' < ASCII.length) {
      return ASCII[point - ' '];
    }
    if (isCombining(point)) {
      return 0;
    }
    return point < FIRST_WIDE ? LETTER : WIDE;
  }

  private static boolean isCombining(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
