package ashore.nlu.slots;

import ashore.dialog.Value;
import java.math.RoundingMode;
import java.util.List;

/** Reads a count of late days that stands behind its name: 逾期天数45, "days late: 45". */
final class LatenessNamed {
  private static final int MOST_DAYS = 3650;

  private final SlotText text;
  private final List<Numeral> numerals;

  private LatenessNamed(SlotText text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** Adds each, and marks its words as read. */
  static void read(SlotText text, List<Numeral> numerals, List<SlotReading> mentions) {
    var reader = new LatenessNamed(text, numerals);
    for (int start : text.cues().starts(SlotCue.LATE_NAME)) {
      reader.named(start, mentions);
    }
  }

  private void named(int start, List<SlotReading> mentions) {
    int end = text.cues().endAt(SlotCue.LATE_NAME, start);
    int at = text.skipBlank(text.skip(SlotCue.LINK, end));
    int index = NumeralPlaces.startingAt(numerals, at);
    boolean counted = NumeralPlaces.endingAt(numerals, text.skipBlankBack(start)) >= 0;
    if (index < 0 || counted) {
      return;
    }
    int last = NumeralRange.joined(text, numerals, index + 1) ? index + 1 : index;
    Numeral days = last > index ? NumeralRange.endingAt(text, numerals, last) : numerals.get(index);
    SlotSpan span = days.span().from(start);
    boolean fits = days.start() == at && numerals.get(last).between(0, MOST_DAYS);
    if (!fits || other(days.end()) || !text.free(span)) {
      return;
    }
    text.use(span);
    boolean about = text.within(SlotCue.ABOUT_BEFORE, end, at);
    mentions.add(
        SlotReading.of(
            SlotReading.Kind.DAYS_LATE,
            new Value.Days(days.value().setScale(0, RoundingMode.HALF_UP).intValueExact()),
            span,
            days.exactness().orAbout(about)));
  }

  /** Whether the number has a unit, and so a meaning, of its own. */
  private boolean other(int end) {
    return text.follows(SlotCue.COUNTER, end)
        || text.follows(SlotCue.TIME_UNIT, end)
        || text.follows(SlotCue.OTHER_UNIT, end)
        || text.follows(SlotCue.UNIT_DAY, end)
        || text.follows(SlotCue.UNIT_WEEK, end)
        || text.follows(SlotCue.UNIT_MONTH, end)
        || text.follows(SlotCue.CURRENCY_AFTER, end)
        || text.follows(SlotCue.FOREIGN_AFTER, end)
        || text.follows(SlotCue.PERCENT, end)
        || "年月号日-/".indexOf(text.at(end)) >= 0;
  }
}
