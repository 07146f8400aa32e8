package ashore.drawing;

/** What a box stands for; decides its shape and colours. */
enum BoxKind {
  /** Where the dialog begins: a dot. */
  START,
  /** A question. */
  ASK(0, 0),
  /** Something said. */
  SAY(0, 0),
  /** Cards that join the plan. */
  ADVISE(0, 8),
  /** Another dialog that is run, and left again. */
  CALL(8, 8),
  /** Values worked out. */
  COMPUTE(4, 4),
  /** Answers held against each other. */
  VERIFY(10, 10),
  /** Something said last. */
  END(8, 8),
  /** Where the dialog is left: a ring. */
  EXIT,
  /** Another dialog that takes over. */
  ELSEWHERE(0, 14),
  /** A state or a dialog that does not exist. */
  UNKNOWN(0, 0),
  /** A whole dialog, in the overview. */
  DIALOG(0, 0),
  /** Why the bot enters a dialog by itself, in the overview. */
  DOOR(8, 8);

  /** The width and height of a box without text. */
  static final double DOT = 20;

  private final boolean written;
  private final double left;
  private final double right;

  BoxKind() {
    this.written = false;
    this.left = 0;
    this.right = 0;
  }

  BoxKind(double left, double right) {
    this.written = true;
    this.left = left;
    this.right = right;
  }

  /** Whether text stands in it. */
  boolean written() {
    return written;
  }

  /** What its shape takes away from the text on the left. */
  double left() {
    return left;
  }

  /** What its shape takes away from the text on the right. */
  double right() {
    return right;
  }
}
