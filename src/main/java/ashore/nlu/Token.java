package ashore.nlu;

/**
 * A piece of a folded message.
 *
 * @param kind what it is
 * @param text the piece as written; empty for a product
 */
record Token(Kind kind, String text) {
  /** What a token is. */
  enum Kind {
    /** Latin letters. */
    WORD,
    /** Han characters in a row. */
    HAN,
    /** Digits. */
    NUMBER,
    /** The name of a loan product or lender. */
    PRODUCT,
    /** A question mark, an exclamation mark, a percent or currency sign, a picture. */
    SIGN
  }
}
