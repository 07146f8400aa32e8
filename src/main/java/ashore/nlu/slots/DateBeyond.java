package ashore.nlu.slots;

import java.util.List;

/** Marks days that no month has, and months that no year has, as read: "32 november", 13月5号. */
final class DateBeyond {
  private static final int MOST = 99;

  private final SlotText text;
  private final List<Numeral> numerals;

  DateBeyond(SlotText text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** Takes the month with the number of this index when that is too great for a day. */
  boolean take(SlotSpan month, int index) {
    if (index < 0) {
      return false;
    }
    Numeral numeral = numerals.get(index);
    SlotSpan whole = dated(numeral).with(month);
    boolean day = numeral.between(0, 0) || numeral.between(32, MOST);
    if (!day || counted(numeral) || verb(month, whole) || !text.free(whole)) {
      return false;
    }
    text.use(whole);
    return true;
  }

  /** Takes the month at this index, and its day, when no year has such a month. */
  void takeMonth(int index) {
    Numeral month = numerals.get(index);
    int next = NumeralPlaces.startingAt(numerals, text.skipBlank(month.end() + 1));
    if (next < 0 || !(month.between(0, 0) || month.between(13, MOST))) {
      return;
    }
    Numeral day = numerals.get(next);
    SlotSpan whole = dated(day).from(month.start());
    if (day.between(0, MOST) && !counted(day) && text.free(whole)) {
      text.use(whole);
    }
  }

  private SlotSpan dated(Numeral day) {
    char unit = text.at(day.end());
    return unit == '日' || unit == '号' ? day.span().to(day.end() + 1) : day.span();
  }

  /** "i can pay 50 may be more" names no month. */
  private boolean verb(SlotSpan month, SlotSpan whole) {
    String word = text.part(month.start(), month.end());
    return ("may".equals(word) || "march".equals(word))
        && !text.alone(whole)
        && !text.precedes(SlotCue.DAY_PREPOSITION, whole.start());
  }

  private boolean counted(Numeral numeral) {
    int end = numeral.end();
    return numeral.form() == Numeral.Form.ARTICLE
        || text.follows(SlotCue.COUNTER, end)
        || text.follows(SlotCue.TIME_UNIT, end)
        || text.follows(SlotCue.UNIT_DAY, end)
        || text.follows(SlotCue.UNIT_WEEK, end)
        || text.follows(SlotCue.UNIT_MONTH, end)
        || text.follows(SlotCue.CURRENCY_AFTER, end)
        || text.precedes(SlotCue.CURRENCY_BEFORE, numeral.start());
  }
}
