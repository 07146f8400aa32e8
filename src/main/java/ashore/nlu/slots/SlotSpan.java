package ashore.nlu.slots;

/**
 * A place in a text.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 */
record SlotSpan(int start, int end) {
  SlotSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span: " + start + " to " + end + " must not be empty");
    }
  }

  /** From the beginning of the earlier to the end of the later. */
  SlotSpan with(SlotSpan other) {
    return new SlotSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  SlotSpan from(int earlier) {
    return new SlotSpan(Math.min(start, earlier), end);
  }

  SlotSpan to(int later) {
    return new SlotSpan(start, Math.max(end, later));
  }
}
