package ashore.authoring;

/**
 * The smallest part of a condition or a computation.
 *
 * @param sort what it is
 * @param text as it is written
 * @param offset where it begins
 */
record Token(Sort sort, String text, int offset) {
  /** The sorts of tokens. */
  enum Sort {
    /** A name or a word of the language. */
    WORD,
    /** {@code fact.} and a name. */
    FACT,
    /** Digits, with or without a fraction. */
    NUMBER,
    /** A day, year first. */
    DATE,
    /** One or two signs. */
    SIGN,
    /** The end of the text. */
    END
  }

  boolean is(String expected) {
    return (sort == Sort.WORD || sort == Sort.SIGN) && text.equals(expected);
  }

  /** How a message names it. */
  String named() {
    return sort == Sort.END ? "the end" : "\"" + text + "\"";
  }
}
