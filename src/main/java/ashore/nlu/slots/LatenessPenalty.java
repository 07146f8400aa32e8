package ashore.nlu.slots;

/** Tells the length of time for which a penalty is asked about: "the penalty for 30 days". */
final class LatenessPenalty {
  private LatenessPenalty() {}

  /** Whether the message speaks of a penalty and this is how long a payment is late. */
  static boolean counts(SlotText text, DurationSpan duration) {
    int start = duration.start();
    int end = duration.end();
    if (!text.within(SlotCue.PENALTY, 0, text.length())
        || text.follows(SlotCue.DEADLINE, end)
        || (text.follows(SlotCue.WITHIN, end) && text.at(end) != '多')
        || text.precedes(SlotCue.HYPOTHESIS_BEFORE, start)) {
      return false;
    }
    if (text.precedes(SlotCue.PENALTY, start)) {
      return true;
    }
    return text.precedes(SlotCue.PENALTY_FOR, start) && !taken(text, start) && !asked(text, end);
  }

  /** Whether a word before takes the length of time for itself: "borrowed 500 for 7 days". */
  private static boolean taken(SlotText text, int start) {
    int from = text.clauseStart(start);
    boolean penalty = text.within(SlotCue.PENALTY, from, start);
    return text.within(SlotCue.PENALTY_BREAK, from, start)
        || (!penalty && text.within(SlotCue.DEADLINE, from, start));
  }

  /** 逾期3天有罚息吗 asks whether there is a penalty, not how much it is. */
  private static boolean asked(SlotText text, int end) {
    return text.at(text.clauseEnd(end) - 1) == '吗';
  }
}
