package ashore.nlu.slots;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads days that have a word of their own: yesterday, 大前天. */
final class DateWords {
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          entry("yesterday", -1),
          entry("last night", -1),
          entry("the day before yesterday", -2),
          entry("day before yesterday", -2),
          entry("tomorrow", 1),
          entry("tomorow", 1),
          entry("tmr", 1),
          entry("tmrw", 1),
          entry("the day after tomorrow", 2),
          entry("day after tomorrow", 2),
          entry("昨天", -1),
          entry("昨日", -1),
          entry("昨晚", -1),
          entry("昨儿", -1),
          entry("前天", -2),
          entry("前日", -2),
          entry("前晚", -2),
          entry("前两天", -2),
          entry("大前天", -3),
          entry("明天", 1),
          entry("明日", 1),
          entry("明早", 1),
          entry("明晚", 1),
          entry("明儿", 1),
          entry("后天", 2),
          entry("后日", 2),
          entry("大后天", 3),
          entry("听日", 1),
          entry("听晚", 1),
          entry("寻日", -1),
          entry("寻晚", -1),
          entry("琴日", -1));
  private static final Set<String> ABOUT = Set.of("前两天");

  private final SlotText text;
  private final LocalDate today;

  DateWords(SlotText text, LocalDate today) {
    this.text = text;
    this.today = today;
  }

  void read(List<DateFound> found) {
    for (int start : text.cues().starts(SlotCue.DAY_WORD)) {
      SlotSpan span = new SlotSpan(start, text.cues().endAt(SlotCue.DAY_WORD, start));
      if (text.free(span) && text.at(span.end()) != '天') {
        String word = text.part(span.start(), span.end());
        text.use(span);
        LocalDate date = today.plusDays(DAYS.getOrDefault(word, 0));
        found.add(new DateFound(span, date, Exactness.EXACT.orAbout(ABOUT.contains(word)), false));
      }
    }
  }
}
