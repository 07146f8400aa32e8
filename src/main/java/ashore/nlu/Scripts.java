package ashore.nlu;

import java.lang.Character.UnicodeScript;

/** Tells the Unicode script of a character, quickly for those that messages are mostly made of. */
final class Scripts {
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int FIRST_HAN = 0x2E80;
  private static final int FIRST_UNIFIED_HAN = 0x4E00;
  private static final int LAST_UNIFIED_HAN = 0x9FFF;

  private Scripts() {}

  static boolean isHan(int point) {
    if (point < FIRST_HAN) {
      return false;
    }
    return (point >= FIRST_UNIFIED_HAN && point <= LAST_UNIFIED_HAN)
        || UnicodeScript.of(point) == UnicodeScript.HAN;
  }

  static boolean isLatin(int point) {
    if (point < FIRST_BEYOND_ASCII) {
      return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    }
    boolean unified = point >= FIRST_UNIFIED_HAN && point <= LAST_UNIFIED_HAN;
    return !unified && UnicodeScript.of(point) == UnicodeScript.LATIN;
  }
}
