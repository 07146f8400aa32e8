package ashore.nlu;

import java.lang.Character.UnicodeScript;

/** The languages that have a model of their own. */
public enum Tongue {
  /** No Han character. */
  ENGLISH,
  /** Any Han character; Latin words may stand among them. */
  CHINESE;

  /** The one whose model understands this message. */
  static Tongue of(String folded) {
    return folded.codePoints().anyMatch(Tongue::isHan) ? CHINESE : ENGLISH;
  }

  static boolean isHan(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }
}
