package ashore.nlu.slots;

/** Tells a value that is only named to be denied: "not 3000 but 300", 不是3000. */
final class NegatedValues {
  private NegatedValues() {}

  /** Whether the words before this reading deny it; 是不是 asks, and "why not" offers. */
  static boolean denies(SlotText text, SlotReading reading) {
    int start = text.before(SlotCue.NEGATION, reading.start());
    if (start < 0) {
      start = text.before(SlotCue.NEGATION, text.skipBack(SlotCue.NEGATION_LINK, reading.start()));
    }
    return start >= 0 && text.at(start - 1) != '是' && !text.precedes(SlotCue.OFFER, start);
  }
}
