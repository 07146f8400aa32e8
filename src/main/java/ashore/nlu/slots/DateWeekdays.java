package ashore.nlu.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads days of the week, and weeks: "last Tuesday", 下周五, "next week" (its Monday, about). */
final class DateWeekdays {
  private static final String NAMES = "montuewedthufrisatsun";
  private static final String HAN = "一二三四五六日";

  private final SlotText text;
  private final LocalDate today;

  DateWeekdays(SlotText text, LocalDate today) {
    this.text = text;
    this.today = today;
  }

  void read(List<DateFound> found) {
    for (int start : text.cues().starts(SlotCue.WEEKDAY_NAME)) {
      named(start, text.cues().endAt(SlotCue.WEEKDAY_NAME, start), true, found);
    }
    for (int start : text.cues().starts(SlotCue.WEEKDAY_SHORT)) {
      named(start, text.cues().endAt(SlotCue.WEEKDAY_SHORT, start), false, found);
    }
    for (int start : text.cues().starts(SlotCue.WEEK)) {
      week(start, text.cues().endAt(SlotCue.WEEK, start), found);
    }
  }

  private void named(int start, int end, boolean full, List<DateFound> found) {
    int wordStart = text.before(SlotCue.WEEKDAY_BEFORE, start);
    if (!text.free(start, end) || (!full && wordStart < 0)) {
      return;
    }
    DayOfWeek day = DayOfWeek.of(NAMES.indexOf(text.part(start, start + 3)) / 3 + 1);
    String word = wordStart < 0 ? "" : text.part(wordStart, wordStart + 4);
    SlotSpan span = new SlotSpan(start, end);
    LocalDate date =
        switch (word) {
          case "last" -> DateSide.PAST.choose(around(day), today.minusDays(1)).orElse(today);
          case "next" -> inWeek(1, day);
          case "this", "comi" -> DateSide.COMING.choose(around(day), today).orElse(today);
          default -> onSide(span, day);
        };
    boolean kept = word.equals("last") || word.equals("next") || word.equals("this");
    SlotSpan whole = kept ? text.widest(span.from(wordStart), span) : span;
    text.use(whole);
    found.add(DateFound.exact(whole, date));
  }

  /** A bare weekday is to come, unless the words around speak of the past. */
  private LocalDate onSide(SlotSpan span, DayOfWeek day) {
    DateSide side = DateSide.of(text, span) == DateSide.PAST ? DateSide.PAST : DateSide.COMING;
    return side.choose(around(day), today).orElse(today);
  }

  private Stream<LocalDate> around(DayOfWeek day) {
    return LongStream.rangeClosed(-1, 1).mapToObj(weeks -> inWeek(weeks, day));
  }

  private LocalDate inWeek(long weeks, DayOfWeek day) {
    return DateCalendar.monday(today).plusWeeks(weeks).plusDays(day.getValue() - 1L);
  }

  private void week(int start, int end, List<DateFound> found) {
    String words = text.part(start, end);
    long weeks = weeks(words);
    boolean bare = words.length() < 3 && weeks == 0 && "周星礼".indexOf(words.charAt(0)) >= 0;
    if (!text.free(start, end) || (bare && counted(start))) {
      return;
    }
    int day = text.at(end) == '天' ? 7 : HAN.indexOf(text.at(end)) + 1;
    boolean named =
        day > 0
            && text.free(end, end + 1)
            && HanFigures.magnitude(text, end + 1) < 0
            && text.at(end + 1) != '个';
    if (named) {
      SlotSpan span = new SlotSpan(start, end + 1);
      LocalDate date = bare ? onSide(span, DayOfWeek.of(day)) : inWeek(weeks, DayOfWeek.of(day));
      text.use(span);
      found.add(DateFound.exact(span, date));
    } else if (weeks != 0) {
      SlotSpan span = new SlotSpan(start, end);
      text.use(span);
      found.add(DateFound.about(span, inWeek(weeks, DayOfWeek.MONDAY)));
    }
  }

  /** 一周一次, 每周五: not one day. */
  private boolean counted(int start) {
    char before = text.at(start - 1);
    return HanFigures.digit(before) >= 0
        || SlotText.isDigit(before)
        || "个每几半十两百多".indexOf(before) >= 0;
  }

  private static long weeks(String words) {
    if (words.startsWith("下下") || words.startsWith("上上")) {
      return words.charAt(0) == '下' ? 2 : -2;
    }
    if (words.startsWith("下") || words.startsWith("next")) {
      return 1;
    }
    return words.startsWith("上") || words.startsWith("last") ? -1 : 0;
  }
}
