package ashore.nlu.slots;

import ashore.dialog.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads a day since which a payment is late: "missed since August", 上个月15号就没还. */
final class LatenessOfDate {
  private static final int REACH_BACK = 40;
  private static final int REACH = 30;
  private static final int REACH_AFTER = 14;
  private static final String FIGURES = "0123456789一二三四五六七八九十两半几";

  private LatenessOfDate() {}

  /** The days since this day when a payment is late since then. */
  static Optional<SlotReading> mention(SlotText text, DateFound found, LocalDate today) {
    if (!found.date().isBefore(today) || !saysPast(text, found.span())) {
      return Optional.empty();
    }
    SlotSpan span = found.span();
    return Optional.of(
        SlotReading.of(
            SlotReading.Kind.DAYS_LATE,
            new Value.Days((int) ChronoUnit.DAYS.between(found.date(), today)),
            span,
            found.exactness()));
  }

  /** Whether the words around say that something is late since the day here. */
  static boolean saysPast(SlotText text, SlotSpan span) {
    return since(text, span)
        || missed(text, span)
        || lateAfter(text, span)
        || lateInNextClauses(text, span);
  }

  private static boolean since(SlotText text, SlotSpan span) {
    int since = text.before(SlotCue.SINCE, text.skipBack(SlotCue.DATE_FILLER, span.start()));
    since = since >= 0 ? since : text.before(SlotCue.SINCE, span.start());
    if (since < 0) {
      return false;
    }
    int to = Math.min(text.clauseEnd(span.end()), span.end() + REACH);
    return late(text, text.cues().lastWithin(SlotCue.LATE, text.clauseStart(since), since))
        || late(text, text.cues().firstWithin(SlotCue.LATE, span.end(), to));
  }

  private static boolean missed(SlotText text, SlotSpan span) {
    int from = Math.max(text.clauseStart(span.start()), span.start() - REACH_BACK);
    int missed = text.cues().lastWithin(SlotCue.MISSED, from, span.start());
    if (missed < 0) {
      return false;
    }
    int end = text.cues().endAt(SlotCue.MISSED, missed);
    return !text.within(SlotCue.GAP_BREAK, end, span.start());
  }

  private static boolean lateAfter(SlotText text, SlotSpan span) {
    int clause = text.clauseEnd(span.end());
    boolean fellDue = text.hasHan() && text.within(SlotCue.DUE, span.end(), clause);
    int to = Math.min(fellDue ? text.clauseEnd(clause + 1) : clause, span.end() + REACH_AFTER);
    int late = text.cues().firstWithin(SlotCue.LATE, span.end(), to);
    return late(text, late)
        && !text.within(SlotCue.GAP_BREAK, span.end(), late)
        && !figures(text, span.end(), late)
        && !figureAt(text, text.skip(SlotCue.LINK, text.cues().endAt(SlotCue.LATE, late)));
  }

  /** 还款日是3号,已经逾期了: said in one of the two clauses after that of the due day. */
  private static boolean lateInNextClauses(SlotText text, SlotSpan span) {
    int clause = text.clauseEnd(span.end());
    if (!text.within(SlotCue.DUE, text.clauseStart(span.start()), clause)) {
      return false;
    }
    int to = Math.min(text.clauseEnd(text.clauseEnd(clause + 1) + 1), clause + REACH);
    int late = text.cues().lastWithin(SlotCue.SURELY_LATE, clause, to);
    return late >= 0
        && is(text, SlotCue.SURELY_LATE, late)
        && !text.within(SlotCue.GAP_BREAK, span.end(), late)
        && !figures(text, span.end(), late)
        && !figureAt(text, text.skip(SlotCue.LINK, text.cues().endAt(SlotCue.SURELY_LATE, late)));
  }

  private static boolean figures(SlotText text, int from, int to) {
    int at = from;
    while (at < to) {
      int idiom = text.cues().endAt(SlotCue.IDIOM, at);
      if (idiom < 0 && FIGURES.indexOf(text.at(at)) >= 0) {
        return true;
      }
      at = Math.max(idiom, at + 1);
    }
    return false;
  }

  private static boolean figureAt(SlotText text, int at) {
    char c = text.at(text.skipBlank(at));
    return c != 0 && FIGURES.indexOf(c) >= 0;
  }

  /** Whether the late word here is one, and not part of "late fee" or 没逾期. */
  static boolean late(SlotText text, int start) {
    return start >= 0 && is(text, SlotCue.LATE, start);
  }

  private static boolean is(SlotText text, SlotCue late, int start) {
    int end = text.cues().endAt(late, start);
    return text.cues().endAt(SlotCue.LATE_THING, start) < end && text.free(start, end);
  }
}
