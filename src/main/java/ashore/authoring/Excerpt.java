package ashore.authoring;

/**
 * The part of a line that is shown with a problem.
 *
 * @param text the line, cut where it is very long
 * @param blank as wide as what stands before the problem
 */
record Excerpt(String text, String blank) {
  /** Characters of a line that are shown. */
  private static final int MAX = 200;

  /** Characters shown before the problem when the line is cut. */
  private static final int BEFORE = 60;

  private static final String CUT = "…";

  /** The part of this line around a column, counted from 1. */
  static Excerpt of(String line, int column) {
    int length = line.codePointCount(0, line.length());
    if (length <= MAX) {
      return new Excerpt(line, DisplayWidth.blank(line, column - 1));
    }
    int start = Math.max(0, Math.min(column - 1, length) - BEFORE);
    int end = Math.min(length, start + MAX);
    String part =
        line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end));
    String text = (start > 0 ? CUT : "") + part + (end < length ? CUT : "");
    return new Excerpt(text, DisplayWidth.blank(text, column - 1 - start + (start > 0 ? 1 : 0)));
  }
}
