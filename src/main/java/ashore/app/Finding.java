package ashore.app;

import java.util.Locale;

/**
 * Something that {@code serve --check} found.
 *
 * @param verdict whether it stands in the way
 * @param about what was looked at, in a word
 * @param sentence what is right or wrong with it, and what to do; holds no secret
 */
record Finding(Verdict verdict, String about, String sentence) {
  /** Whether it stands in the way of serving. */
  enum Verdict {
    /** It is right. */
    OK,
    /** It is worth knowing. */
    NOTE,
    /** The bot cannot serve like this. */
    WRONG
  }

  static Finding ok(String about, String sentence) {
    return new Finding(Verdict.OK, about, sentence);
  }

  static Finding note(String about, String sentence) {
    return new Finding(Verdict.NOTE, about, sentence);
  }

  static Finding wrong(String about, String sentence) {
    return new Finding(Verdict.WRONG, about, sentence);
  }

  boolean isWrong() {
    return verdict == Verdict.WRONG;
  }

  /** In a line of a table. */
  String line() {
    return "%-7s%-9s%s".formatted(verdict.name().toLowerCase(Locale.ROOT), about, sentence);
  }
}
