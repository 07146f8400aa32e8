package ashore.nlu.slots;

import java.util.Optional;

/** Tells a length of time that a payment is late from other lengths of time. */
final class LatenessReader {
  private static final int REACH_BACK = 40;
  private static final int REACH_BACK_HAN = 8;
  private static final int REACH = 20;

  private final SlotText text;

  LatenessReader(SlotText text) {
    this.text = text;
  }

  /** The place of the late words and the length of time together, when it is one. */
  Optional<SlotSpan> late(DurationSpan duration) {
    if (text.precedes(SlotCue.HYPOTHESIS_BEFORE, duration.start())) {
      return Optional.empty();
    }
    if (LatenessPenalty.counts(text, duration)) {
      return Optional.of(duration.span());
    }
    return lateAfter(duration)
        .or(() -> lateBefore(duration))
        .or(() -> lateBeforeComma(duration))
        .or(() -> lateAround(duration))
        .filter(span -> !imagined(span, duration));
  }

  private boolean imagined(SlotSpan span, DurationSpan duration) {
    return text.within(SlotCue.HYPOTHESIS, text.clauseStart(span.start()), span.start())
        || text.follows(SlotCue.HYPOTHESIS_AFTER, duration.end())
        || text.follows(SlotCue.HYPOTHESIS_AFTER, span.end());
  }

  private Optional<SlotSpan> lateAfter(DurationSpan duration) {
    int end = lateEnd(duration.end());
    end = end >= 0 ? end : lateEnd(text.skip(SlotCue.LINK, duration.end()));
    return end >= 0 ? Optional.of(duration.span().to(end)) : Optional.empty();
  }

  private int lateEnd(int at) {
    int start = text.skipBlank(at);
    int end = text.cues().endAt(SlotCue.LATE, start);
    return end >= 0 && LatenessOfDate.late(text, start) ? end : -1;
  }

  private Optional<SlotSpan> lateBefore(DurationSpan duration) {
    if (text.follows(SlotCue.DEADLINE, duration.end())) {
      return Optional.empty();
    }
    int start = text.before(SlotCue.LATE, duration.start());
    if (start < 0) {
      start = text.before(SlotCue.LATE, text.skipBack(SlotCue.LINK, duration.start()));
    }
    return LatenessOfDate.late(text, start)
        ? Optional.of(duration.span().from(start))
        : Optional.empty();
  }

  /** 逾期了,两个月: only when the length of time ends the clause. */
  private Optional<SlotSpan> lateBeforeComma(DurationSpan duration) {
    int comma = text.skipBlankBack(duration.start()) - 1;
    int after = text.at(duration.end()) == '了' ? duration.end() + 1 : duration.end();
    if (text.at(comma) != ',' || text.clauseEnd(after) != after) {
      return Optional.empty();
    }
    int late = text.before(SlotCue.LATE, comma);
    return LatenessOfDate.late(text, late)
        ? Optional.of(duration.span().from(late))
        : Optional.empty();
  }

  /** Late words a little further off, with nothing between that takes the length for itself. */
  private Optional<SlotSpan> lateAround(DurationSpan duration) {
    if (text.follows(SlotCue.DEADLINE, duration.end())) {
      return Optional.empty();
    }
    boolean found = lateFurtherOn(duration) || lateFurtherBack(duration);
    return found ? Optional.of(duration.span()) : Optional.empty();
  }

  private boolean lateFurtherOn(DurationSpan duration) {
    int to = Math.min(text.clauseEnd(duration.end()), duration.end() + REACH);
    int late = text.cues().firstWithin(SlotCue.LATE, duration.end(), to);
    return LatenessOfDate.late(text, late)
        && !text.within(SlotCue.GAP_BREAK, duration.end(), late)
        && !(text.at(duration.end()) == '的' && text.at(late) == '逾');
  }

  private boolean lateFurtherBack(DurationSpan duration) {
    int from = Math.max(text.clauseStart(duration.start()), duration.start() - REACH_BACK);
    int late = text.cues().lastWithin(SlotCue.LATE, from, duration.start());
    if (!LatenessOfDate.late(text, late)) {
      return false;
    }
    int end = text.cues().endAt(SlotCue.LATE, late);
    boolean near =
        SlotText.isLatin(text.at(late))
            ? text.skipBack(SlotCue.LINK, duration.start()) < duration.start()
            : duration.start() - end <= REACH_BACK_HAN;
    return near && !text.within(SlotCue.GAP_BREAK, end, duration.start());
  }
}
