package ashore.authoring;

/** How many columns of a terminal a character takes. */
final class DisplayWidth {
  /** First and last code point of each block that is shown two columns wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  /** As much blank space as the first characters of this line take; tabs stay tabs. */
  static String blank(String line, int characters) {
    StringBuilder blank = new StringBuilder();
    line.codePoints()
        .limit(characters)
        .forEach(
            point -> {
              if (point == '\t') {
                blank.append('\t');
              } else {
                blank.repeat(' ', of(point));
              }
            });
    return blank.toString();
  }

  /** How many columns a text takes. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] block : WIDE) {
      if (point >= block[0] && point <= block[1]) {
        return 2;
      }
    }
    return 1;
  }
}
