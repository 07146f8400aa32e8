package ashore.authoring;

/**
 * A place in a source.
 *
 * @param source the file
 * @param index counted from 0, in code points
 */
record Place(Source source, int index) {
  Position position() {
    return source.position(index);
  }

  /** From here to the end of this name, if it stands here, or else of the word that does. */
  Region region(String name) {
    int[] points = name.codePoints().toArray();
    int end = index;
    while (end - index < points.length && source.at(end) == points[end - index]) {
      end++;
    }
    if (points.length == 0 || end - index < points.length) {
      end = endOfWord();
    }
    return new Region(position(), source.position(end));
  }

  /** A word is made of letters and digits as in names; any other sign stands for itself. */
  private int endOfWord() {
    int end = index;
    while (isNameSign(source.at(end))) {
      end++;
    }
    boolean single = end == index && index < source.length() && source.at(index) != '\n';
    return single ? index + 1 : end;
  }

  private static boolean isNameSign(int point) {
    return point < 0x80 && (Character.isLetterOrDigit(point) || point == '_');
  }

  /** How another problem's message points here. */
  String pointer() {
    return "%s:%s".formatted(source.path(), position().line());
  }
}
