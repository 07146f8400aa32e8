package ashore.nlu.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads days written in figures: 2026-11-25, 25/11, 11-25. */
final class DateFigures {
  private final SlotText text;
  private final List<Numeral> numerals;
  private final LocalDate today;

  DateFigures(SlotText text, List<Numeral> numerals, LocalDate today) {
    this.text = text;
    this.numerals = numerals;
    this.today = today;
  }

  void read(List<DateFound> found) {
    int i = 0;
    while (i < numerals.size()) {
      int parts = parts(i);
      if (parts == 3) {
        three(i, found);
      } else if (parts == 2) {
        two(i, found);
      }
      i += parts;
    }
  }

  /** How many numbers from this one on hang together by one and the same separator. */
  private int parts(int index) {
    int last = index;
    while (last + 1 < numerals.size() && hangs(last)) {
      last++;
    }
    return last - index + 1;
  }

  private boolean hangs(int index) {
    Numeral first = numerals.get(index);
    Numeral second = numerals.get(index + 1);
    char separator = text.at(first.end());
    return second.start() == first.end() + 1
        && (separator == '-' || separator == '/' || separator == '.')
        && figures(first)
        && figures(second);
  }

  private boolean figures(Numeral numeral) {
    return numeral.form() == Numeral.Form.DIGITS
        && numeral.whole()
        && !numeral.scaled()
        && text.free(numeral.span());
  }

  private int value(int index) {
    return numerals.get(index).between(0, 9999) ? numerals.get(index).value().intValue() : -1;
  }

  private void three(int index, List<DateFound> found) {
    int first = value(index);
    int middle = value(index + 1);
    int last = value(index + 2);
    SlotSpan span = numerals.get(index).span().with(numerals.get(index + 2).span());
    Optional<LocalDate> date =
        first > 31
            ? DateCalendar.day(first, middle, last)
            : either(
                middle, first, last < 100 ? 2000 + last : last, text.at(numerals.get(index).end()));
    text.use(span);
    date.ifPresent(day -> found.add(DateFound.exact(withDayWord(span), day)));
  }

  private Optional<LocalDate> either(int month, int day, int year, char separator) {
    Optional<LocalDate> dayFirst = DateCalendar.day(year, month, day);
    Optional<LocalDate> monthFirst = DateCalendar.day(year, day, month);
    return monthFirst(separator) ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
  }

  private boolean monthFirst(char separator) {
    return separator == '-' || text.hasHan();
  }

  private void two(int index, List<DateFound> found) {
    int first = value(index);
    int second = value(index + 1);
    SlotSpan span = numerals.get(index).span().with(numerals.get(index + 1).span());
    char separator = text.at(numerals.get(index).end());
    if (separator == '.' || counted(span.end()) || first > 31 || second > 31 || first < 1) {
      return;
    }
    boolean plain = first > 12 || second > 12;
    if (separator == '-' && !plain && !dated(span)) {
      return;
    }
    text.use(span);
    if ((plain || dated(span)) && !text.follows(SlotCue.NOT_DATE, span.end())) {
      Exactness exactness = plain || first == second ? Exactness.EXACT : Exactness.OPEN;
      resolve(first, second, span)
          .ifPresent(day -> found.add(new DateFound(withDayWord(span), day, exactness, false)));
    }
  }

  /** Of 11/5 as 11 May and as 5 November, the one nearer to today. */
  private Optional<LocalDate> resolve(int first, int second, SlotSpan span) {
    return DateSide.of(text, span)
        .choose(
            Stream.concat(
                DateCalendar.everyYear(first, second, today),
                DateCalendar.everyYear(second, first, today)),
            today);
  }

  /** "10-15 days", "12/24 instalments", "¥10-15" are no days of a year. */
  private boolean counted(int end) {
    return text.follows(SlotCue.COUNTER, end)
        || text.follows(SlotCue.TIME_UNIT, end)
        || text.follows(SlotCue.UNIT_DAY, end)
        || text.follows(SlotCue.UNIT_WEEK, end)
        || text.follows(SlotCue.UNIT_MONTH, end)
        || text.follows(SlotCue.UNIT_YEAR, end)
        || text.follows(SlotCue.OTHER_UNIT, end)
        || text.follows(SlotCue.CURRENCY_AFTER, end)
        || text.follows(SlotCue.PERCENT, end)
        || text.at(end) == '个';
  }

  private boolean dated(SlotSpan span) {
    char after = text.at(span.end());
    return after == '号'
        || after == '日'
        || text.precedes(SlotCue.DAY_PREPOSITION, span.start())
        || text.alone(span)
        || text.within(SlotCue.DUE, text.clauseStart(span.start()), text.clauseEnd(span.end()));
  }

  private SlotSpan withDayWord(SlotSpan span) {
    char after = text.at(span.end());
    boolean named = (after == '号' || after == '日') && text.free(span.end(), span.end() + 1);
    SlotSpan whole = named ? span.to(span.end() + 1) : span;
    text.use(whole);
    return whole;
  }
}
