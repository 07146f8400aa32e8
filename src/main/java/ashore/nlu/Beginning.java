package ashore.nlu;

import ashore.dialog.Limits;

/** As much of a message as is read. */
final class Beginning {
  private Beginning() {}

  /** Never cut between the halves of one character. */
  static String of(String text) {
    if (text.length() <= Limits.MESSAGE) {
      return text;
    }
    boolean split = Character.isHighSurrogate(text.charAt(Limits.MESSAGE - 1));
    return text.substring(0, split ? Limits.MESSAGE - 1 : Limits.MESSAGE);
  }
}
