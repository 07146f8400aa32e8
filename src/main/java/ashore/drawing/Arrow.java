package ashore.drawing;

/**
 * A way from one box to another.
 *
 * @param from the id of a box
 * @param to the id of a box
 * @param kind what it means
 * @param label when it is taken; empty for always
 * @param untold whether stories come by where it begins, and yet none takes it
 */
record Arrow(String from, String to, Kind kind, String label, boolean untold) {
  /** One of which it is not known that no story takes it. */
  Arrow(String from, String to, Kind kind, String label) {
    this(from, to, kind, label, false);
  }

  /** What an arrow means. */
  enum Kind {
    /** What follows. */
    ONWARD,
    /** What follows when an answer is not understood too often. */
    STUCK,
    /** A dialog runs another and goes on. */
    CALL,
    /** A dialog gives way to another. */
    LEAVE,
    /** From anywhere, when there is danger. */
    DANGER,
    /** The bot enters a dialog by itself. */
    DOOR
  }
}
