package ashore.authoring;

import java.util.Arrays;

/** A text as it reads: one sign for each placeholder, and of several forms the last. */
final class Plain {
  /** Stands for a value. */
  static final char VALUE = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];

  /** Adds a sign that stands at this offset of the text as written. */
  void add(char sign, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(sign);
  }

  int length() {
    return text.length();
  }

  /** Drops all from this length on. */
  void cut(int length) {
    text.setLength(length);
  }

  /** Where the sign at this index stands in the text as written. */
  int offset(int index) {
    return offsets[index];
  }

  String text() {
    return text.toString();
  }
}
