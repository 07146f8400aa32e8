package ashore.nlu;

/** The languages that have a model of their own. */
public enum Tongue {
  /** No Han character. */
  ENGLISH,
  /** Any Han character; Latin words may stand among them. */
  CHINESE;

  /** The one whose model understands this message. */
  static Tongue of(String folded) {
    return folded.codePoints().anyMatch(Scripts::isHan) ? CHINESE : ENGLISH;
  }
}
