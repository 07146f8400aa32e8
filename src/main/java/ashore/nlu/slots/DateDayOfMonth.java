package ashore.nlu.slots;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads a day of some month near: 25号, 上个月15号, "on the 25th". */
final class DateDayOfMonth {
  private final SlotText text;
  private final List<Numeral> numerals;
  private final LocalDate today;

  DateDayOfMonth(SlotText text, List<Numeral> numerals, LocalDate today) {
    this.text = text;
    this.numerals = numerals;
    this.today = today;
  }

  void read(List<DateFound> found) {
    for (Numeral numeral : numerals) {
      if (!numeral.whole() && numeral.form() == Numeral.Form.DIGITS && text.free(numeral.span())) {
        pointed(numeral, found);
      }
      if (numeral.between(1, 31) && text.free(numeral.span())) {
        if (numeral.form() == Numeral.Form.ORDINAL) {
          ordinal(numeral, found);
        } else {
          numbered(numeral, found);
        }
      }
    }
  }

  /** 10.18号 is 18 October. */
  private void pointed(Numeral numeral, List<DateFound> found) {
    char unit = text.at(numeral.end());
    boolean named = (unit == '号' || unit == '日') && text.free(numeral.span().to(numeral.end() + 1));
    if (!named || numeral.value().scale() > 2 || numeral.scaled()) {
      return;
    }
    SlotSpan span = numeral.span().to(numeral.end() + 1);
    int month = numeral.value().intValue();
    int day = numeral.value().remainder(BigDecimal.ONE).unscaledValue().intValue();
    text.use(span);
    DateSide.of(text, span)
        .choose(DateCalendar.everyYear(month, day, today), today)
        .ifPresent(date -> found.add(DateFound.exact(span, date)));
  }

  private void numbered(Numeral numeral, List<DateFound> found) {
    int end = numeral.end();
    char unit = text.at(end);
    boolean day = unit == '号' || (unit == '日' && !text.follows(SlotCue.WITHIN, end + 1));
    boolean other =
        text.follows(SlotCue.NOT_DATE, end + 1)
            || text.precedes(SlotCue.ORDER_BEFORE, numeral.start())
            || (unit == '日' && text.precedes(SlotCue.LATE, numeral.start()));
    if (day && !other && text.free(end, end + 1)) {
      resolve(numeral, numeral.span().to(end + 1), found);
    } else if (!day && !other && ofNamedMonth(numeral)) {
      resolve(numeral, numeral.span(), found);
    }
  }

  /** 本月28扣款: the day needs no unit when nothing else has one. */
  private boolean ofNamedMonth(Numeral numeral) {
    int end = numeral.end();
    boolean month =
        text.cues().startAt(SlotCue.THIS_MONTH, numeral.start()) >= 0
            || text.cues().startAt(SlotCue.NEXT_MONTH, numeral.start()) >= 0
            || text.cues().startAt(SlotCue.LAST_MONTH, numeral.start()) >= 0;
    return month
        && numeral.form() == Numeral.Form.DIGITS
        && text.follows(SlotCue.DUE, end)
        && !text.follows(SlotCue.COUNTER, end);
  }

  private void ordinal(Numeral numeral, List<DateFound> found) {
    int end = numeral.end();
    boolean dated =
        text.precedes(SlotCue.DAY_PREPOSITION, numeral.start())
            || text.within(SlotCue.DUE, text.clauseStart(numeral.start()), numeral.start());
    if (dated && !text.follows(SlotCue.ORDERED, end)) {
      int of = text.after(SlotCue.OF, end);
      resolve(numeral, of >= 0 ? withMonth(numeral.span(), of) : numeral.span(), found);
    }
  }

  private SlotSpan withMonth(SlotSpan span, int of) {
    int end =
        Math.max(
            text.after(SlotCue.LAST_MONTH, of),
            Math.max(text.after(SlotCue.THIS_MONTH, of), text.after(SlotCue.NEXT_MONTH, of)));
    return span.to(end);
  }

  private void resolve(Numeral numeral, SlotSpan span, List<DateFound> found) {
    int day = numeral.value().intValue();
    int last = month(SlotCue.LAST_MONTH, numeral, span);
    int current = month(SlotCue.THIS_MONTH, numeral, span);
    int next = month(SlotCue.NEXT_MONTH, numeral, span);
    YearMonth month = YearMonth.from(today);
    SlotSpan named = span.from(first(last, current, next, span.start()));
    SlotSpan whole = text.widest(named, span);
    Optional<LocalDate> date;
    if (last >= 0) {
      date = DateCalendar.ofMonth(month.minusMonths(1), day);
    } else if (next >= 0) {
      date = DateCalendar.ofMonth(month.plusMonths(1), day);
    } else if (current >= 0) {
      date = DateCalendar.ofMonth(month, day);
    } else {
      date = DateSide.of(text, whole).choose(DateCalendar.everyMonth(day, today), today);
    }
    text.use(whole);
    boolean ofMonth = last >= 0 || next >= 0 || current >= 0;
    date.ifPresent(at -> found.add(new DateFound(whole, at, exactness(whole, at, ofMonth), false)));
  }

  /** 25号还没还, said on the 20th, may be of a day to come; unless it is surely late. */
  private Exactness exactness(SlotSpan span, LocalDate date, boolean ofMonth) {
    boolean sure =
        ofMonth
            || !date.isBefore(today.withDayOfMonth(1))
            || text.within(SlotCue.SURELY_LATE, 0, text.length())
            || text.within(SlotCue.MISSED, 0, span.start())
            || text.within(SlotCue.SINCE, 0, span.start());
    return sure || !LatenessOfDate.saysPast(text, span) ? Exactness.EXACT : Exactness.OPEN;
  }

  private static int first(int last, int current, int next, int start) {
    int named = Math.max(last, Math.max(current, next));
    return named >= 0 ? named : start;
  }

  /** Where the month is named, before the day or in its "of", or -1. */
  private int month(SlotCue cue, Numeral numeral, SlotSpan span) {
    int before = text.before(cue, numeral.start());
    if (before >= 0) {
      return before;
    }
    return text.within(cue, numeral.end(), span.end()) ? numeral.start() : -1;
  }
}
