package ashore.nlu.slots;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads days with a named month: "18 November", "nov 18, 2026", 11月18日, 下个月3号, 月底. */
final class DateMonths {
  private static final int FAR = 300;
  private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final SlotText text;
  private final List<Numeral> numerals;
  private final LocalDate today;
  private final DateBeyond beyond;

  DateMonths(SlotText text, List<Numeral> numerals, LocalDate today) {
    this.text = text;
    this.numerals = numerals;
    this.today = today;
    beyond = new DateBeyond(text, numerals);
  }

  void read(List<DateFound> found) {
    for (int start : text.cues().starts(SlotCue.MONTH_NAME)) {
      if (text.free(start, start + 1)) {
        named(start, text.cues().endAt(SlotCue.MONTH_NAME, start), found);
      }
    }
    for (int i = 0; i < numerals.size(); i++) {
      if (text.at(numerals.get(i).end()) == '月' && text.free(numerals.get(i).span())) {
        numbered(i, found);
      }
    }
    for (int start : text.cues().starts(SlotCue.LAST_MONTH)) {
      lastMonth(new SlotSpan(start, text.cues().endAt(SlotCue.LAST_MONTH, start)), found);
    }
    for (int start : text.cues().starts(SlotCue.MONTH_END)) {
      monthEnd(start, text.cues().endAt(SlotCue.MONTH_END, start), found);
    }
  }

  private void named(int start, int end, List<DateFound> found) {
    int month = NAMES.indexOf(text.part(start, start + 3)) / 3 + 1;
    int point = text.at(end) == '.' ? end + 1 : end;
    int the = Math.max(point, text.after(SlotCue.THE, point));
    int after = day(NumeralPlaces.startingAt(numerals, text.skipBlank(the)));
    int before = day(NumeralPlaces.endingAt(numerals, dayEnd(start)));
    int chosen = before >= 0 ? before : after;
    if (chosen < 0 && impossible(start, end, text.skipBlank(the))) {
      return;
    }
    if (chosen < 0) {
      OptionalInt year = yearAfter(end);
      monthOnly(
          year.stream().map(this::value).boxed().findFirst(),
          month,
          new SlotSpan(start, end),
          found);
      return;
    }
    SlotSpan span = numerals.get(chosen).span().with(new SlotSpan(start, end));
    OptionalInt year = yearAfter(span.end());
    SlotSpan whole = year.isPresent() ? span.to(numerals.get(year.getAsInt()).end()) : span;
    int day = numerals.get(chosen).value().intValue();
    Optional<Integer> named = year.stream().map(this::value).boxed().findFirst();
    add(whole, days(named, month, day, whole), named.isPresent(), found);
  }

  /** Whether the month has a day that no month has, as "32 november"; it is then marked as read. */
  private boolean impossible(int start, int end, int next) {
    var month = new SlotSpan(start, end);
    return beyond.take(month, NumeralPlaces.endingAt(numerals, dayEnd(start)))
        || beyond.take(month, NumeralPlaces.startingAt(numerals, next));
  }

  private int dayEnd(int start) {
    int of = text.cues().startAt(SlotCue.OF, text.skipBlankBack(start));
    return text.skipBlankBack(of >= 0 ? of : start);
  }

  /** The index of this numeral when it can be a day of a month, else -1. */
  private int day(int index) {
    if (index < 0) {
      return -1;
    }
    Numeral numeral = numerals.get(index);
    boolean day = numeral.between(1, 31) && text.free(numeral.span()) && !counted(numeral);
    return day ? index : -1;
  }

  private boolean counted(Numeral numeral) {
    return numeral.form() == Numeral.Form.ARTICLE
        || text.follows(SlotCue.COUNTER, numeral.end())
        || text.follows(SlotCue.TIME_UNIT, numeral.end());
  }

  private OptionalInt yearAfter(int end) {
    int at = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    int year = NumeralPlaces.startingAt(numerals, at);
    return year >= 0 && numerals.get(year).between(1990, 2099)
        ? OptionalInt.of(year)
        : OptionalInt.empty();
  }

  private int value(int index) {
    return numerals.get(index).value().intValue();
  }

  /** A month counts only as the time since which a payment is late. */
  private void monthOnly(Optional<Integer> year, int month, SlotSpan span, List<DateFound> found) {
    boolean since =
        text.precedes(SlotCue.SINCE, text.skipBack(SlotCue.DATE_FILLER, span.start()))
            || text.precedes(SlotCue.SINCE, span.start())
            || text.follows(SlotCue.SINCE_AFTER, span.end())
            || text.follows(SlotCue.LATE, span.end())
            || text.precedes(SlotCue.IN, span.start());
    if (since && text.free(span)) {
      text.use(span);
      Stream<LocalDate> days =
          year.isPresent()
              ? DateCalendar.day(year.get(), month, 1).stream()
              : DateCalendar.everyYear(month, 1, today);
      DateSide.PAST
          .choose(days, today)
          .ifPresent(day -> found.add(new DateFound(span, day, Exactness.OPEN, true)));
    }
  }

  private void lastMonth(SlotSpan span, List<DateFound> found) {
    boolean day = NumeralPlaces.startingAt(numerals, text.skipBlank(span.end())) >= 0;
    if (!day && text.at(span.end()) != '底') {
      LocalDate last = today.minusMonths(1);
      monthOnly(Optional.of(last.getYear()), last.getMonthValue(), span, found);
    }
  }

  /** 11月, 11月18日, 2026年11月18号, 8月份. */
  private void numbered(int index, List<DateFound> found) {
    Numeral numeral = numerals.get(index);
    if (!numeral.between(1, 12)) {
      beyond.takeMonth(index);
      return;
    }
    int month = value(index);
    SlotSpan span = numeral.span().to(numeral.end() + 1);
    Optional<Integer> year = Optional.empty();
    if (index > 0 && yearEnds(numerals.get(index - 1), span.start())) {
      year = Optional.of(fullYear(value(index - 1)));
      span = span.from(numerals.get(index - 1).start());
    } else if (text.precedes(SlotCue.YEAR_WORD, span.start())) {
      int word = text.before(SlotCue.YEAR_WORD, span.start());
      year = Optional.of(today.getYear() + yearsFrom(text.at(word)));
      span = span.from(word);
    }
    if (!text.free(span)) {
      return;
    }
    int at = text.at(span.end()) == '份' ? span.end() + 1 : text.skipBlank(span.end());
    if (!beyond.take(span, NumeralPlaces.startingAt(numerals, at))) {
      dayOf(year, month, span, at, found);
    }
  }

  /** The day that follows the month here, or its end, or the month alone. */
  private void dayOf(
      Optional<Integer> year, int month, SlotSpan span, int at, List<DateFound> found) {
    int day = day(NumeralPlaces.startingAt(numerals, at));
    if (day >= 0) {
      Numeral of = numerals.get(day);
      char unit = text.at(of.end());
      SlotSpan whole = span.to(unit == '日' || unit == '号' ? of.end() + 1 : of.end());
      add(whole, days(year, month, value(day), whole), year.isPresent(), found);
    } else if (text.at(at) == '底' || text.at(at) == '末') {
      YearMonth of = YearMonth.of(year.orElse(today.getYear()), month);
      text.use(span.to(at + 1));
      found.add(DateFound.about(span.to(at + 1), of.atEndOfMonth()));
    } else {
      monthOnly(year, month, span.to(at), found);
    }
  }

  private boolean yearEnds(Numeral numeral, int at) {
    return text.at(numeral.end()) == '年'
        && numeral.end() + 1 == at
        && (numeral.between(1990, 2099) || numeral.between(15, 40));
  }

  private static int yearsFrom(char word) {
    return switch (word) {
      case '去' -> -1;
      case '明' -> 1;
      default -> 0;
    };
  }

  private static int fullYear(int year) {
    return year < 100 ? 2000 + year : year;
  }

  private Stream<LocalDate> days(Optional<Integer> year, int month, int day, SlotSpan span) {
    if (year.isPresent()) {
      return DateCalendar.day(year.get(), month, day).stream();
    }
    return DateSide.of(text, span)
        .choose(DateCalendar.everyYear(month, day, today), today)
        .stream();
  }

  private void add(SlotSpan span, Stream<LocalDate> days, boolean dated, List<DateFound> found) {
    if (!text.free(span)) {
      return;
    }
    text.use(span);
    days.forEach(day -> found.add(new DateFound(span, day, exactness(day, dated), false)));
  }

  /** A day almost a year ahead may as well be the one that has just gone by. */
  private Exactness exactness(LocalDate day, boolean dated) {
    return !dated && day.isAfter(today.plusDays(FAR)) ? Exactness.OPEN : Exactness.EXACT;
  }

  private void yearEnd(SlotSpan span, List<DateFound> found) {
    int word = text.before(SlotCue.YEAR_WORD, span.start());
    char year = text.at(word >= 0 ? word : span.start() - 1);
    text.use(span);
    LocalDate day = LocalDate.of(today.getYear() + yearsFrom(year), 12, 31);
    found.add(DateFound.about(span, day));
  }

  private void monthEnd(int start, int end, List<DateFound> found) {
    if (!text.free(start, end)) {
      return;
    }
    String words = text.part(start, end);
    if (words.contains("年") || words.contains("year")) {
      yearEnd(new SlotSpan(start, end), found);
      return;
    }
    int last = text.cues().startAt(SlotCue.LAST_MONTH, start + 1);
    int next = text.cues().startAt(SlotCue.NEXT_MONTH, start + 1);
    int months =
        words.contains("next") || next >= 0 ? 1 : words.contains("last") || last >= 0 ? -1 : 0;
    SlotSpan bare = new SlotSpan(start, end);
    SlotSpan span = text.widest(bare.from(last >= 0 ? last : next >= 0 ? next : start), bare);
    text.use(span);
    found.add(DateFound.about(span, YearMonth.from(today).plusMonths(months).atEndOfMonth()));
  }
}
