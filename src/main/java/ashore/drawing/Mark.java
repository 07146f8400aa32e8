package ashore.drawing;

/**
 * Something to look at in a box.
 *
 * @param kind decides its colour
 * @param text what is the matter
 */
record Mark(Kind kind, String text) {
  /** What can be the matter with a state. */
  enum Kind {
    /** No story passes it. */
    UNTOLD,
    /** The dialog cannot be left from it. */
    DEAD_END,
    /** Nothing leads to it. */
    UNREACHED,
    /** Words of it are missing in a language of the bot. */
    UNTRANSLATED,
    /** It does not exist. */
    UNKNOWN
  }
}
