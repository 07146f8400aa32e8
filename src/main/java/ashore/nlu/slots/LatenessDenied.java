package ashore.nlu.slots;

import ashore.dialog.Value;
import java.util.List;

/** Reads that nothing is late, or not yet: "not overdue yet", 还没逾期, 快逾期了. */
final class LatenessDenied {
  private static final int LATE_WORD = 8;

  private LatenessDenied() {}

  /** Adds zero days for each, and marks its words as read. */
  static void read(SlotText text, List<Numeral> numerals, List<SlotReading> mentions) {
    for (int start : text.cues().starts(SlotCue.NOT_LATE)) {
      int end = text.cues().endAt(SlotCue.NOT_LATE, start);
      boolean asked = text.at(start - 1) != 0 && "有吗不是".indexOf(text.at(start - 1)) >= 0;
      if (!asked && !counted(text, numerals, end) && !names(text, start, end)) {
        add(text, new SlotSpan(start, end), mentions);
      }
    }
    for (int start : text.cues().starts(SlotCue.SOON_LATE)) {
      int end = text.cues().endAt(SlotCue.SOON_LATE, start);
      int next = text.skipBlank(text.skip(SlotCue.LINK, end));
      boolean nearly = text.at(start) == 'a' || text.at(start) == 'n' || text.hasHan();
      boolean counted = nearly && NumeralPlaces.startingAt(numerals, next) >= 0;
      boolean unwanted = "不只需想如若没避".indexOf(text.at(start - 1)) >= 0;
      if (!counted && !unwanted && !names(text, start, end)) {
        add(text, new SlotSpan(start, end), mentions);
      }
    }
  }

  /** Whether only so long is denied: 没逾期30天. */
  private static boolean counted(SlotText text, List<Numeral> numerals, int end) {
    int index = NumeralPlaces.startingAt(numerals, text.skipBlank(end));
    if (index < 0) {
      return false;
    }
    int unit = numerals.get(index).end();
    return text.follows(SlotCue.UNIT_DAY, unit)
        || text.follows(SlotCue.UNIT_WEEK, unit)
        || text.follows(SlotCue.UNIT_MONTH, unit);
  }

  /** Whether it runs on into the name of a thing, as "not late fees" does. */
  private static boolean names(SlotText text, int start, int end) {
    for (int at = Math.max(start, end - LATE_WORD); at < end; at++) {
      if (text.cues().endAt(SlotCue.LATE_THING, at) > end) {
        return true;
      }
    }
    return false;
  }

  private static void add(SlotText text, SlotSpan span, List<SlotReading> mentions) {
    if (text.free(span)) {
      text.use(span);
      mentions.add(
          SlotReading.of(SlotReading.Kind.DAYS_LATE, new Value.Days(0), span, Exactness.EXACT));
    }
  }
}
