package ashore.nlu.slots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds lengths of time: "two weeks", 三四十天, 一个半月. What they measure is for others to say. */
final class DurationReader {
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(36_500);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int FIRST_YEAR = 1900;

  private final SlotText text;
  private final List<Numeral> numerals;

  private DurationReader(SlotText text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** The lengths of time, in order, none overlapping. Marks nothing as read. */
  static List<DurationSpan> read(SlotText text, List<Numeral> numerals) {
    var reader = new DurationReader(text, numerals);
    List<DurationSpan> found = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      int from = found.isEmpty() ? 0 : found.getLast().end();
      if (numerals.get(i).start() >= from && !reader.begins(i)) {
        reader
            .at(i)
            .filter(duration -> duration.start() >= from)
            .ifPresent(d -> reader.add(d, found));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a range begins here: 3天到5天. */
  private boolean begins(int index) {
    return index + 1 < numerals.size()
        && NumeralRange.endingAt(text, numerals, index + 1).start() == numerals.get(index).start();
  }

  /** 一年零三个月 is one length of time. */
  private void add(DurationSpan duration, List<DurationSpan> found) {
    boolean more =
        !found.isEmpty()
            && found.getLast().days() > duration.days()
            && text.skipBlank(text.skip(SlotCue.AND, found.getLast().end())) == duration.start();
    found.add(more ? found.removeLast().plus(duration) : duration);
  }

  private Optional<DurationSpan> at(int index) {
    Numeral bare = numerals.get(index);
    if (!counts(bare)) {
      return Optional.empty();
    }
    Numeral numeral = NumeralRange.endingAt(text, numerals, index);
    Tail tail = Tail.of(text, bare);
    if (tail.unit == Unit.NONE || text.follows(SlotCue.OTHER_UNIT, tail.unitStart)) {
      return Optional.empty();
    }
    BigDecimal count = tail.half ? numeral.value().add(HALF) : numeral.value();
    BigDecimal days = tail.unit.days(count);
    if (days.compareTo(MOST_DAYS) > 0) {
      return Optional.empty();
    }
    int about = text.before(SlotCue.ABOUT_BEFORE, numeral.start());
    var span = new SlotSpan(about < 0 ? numeral.start() : about, tail.end);
    boolean once = bare.one() && numeral.one() && !tail.half && about < 0 && !tail.rough;
    var duration =
        new DurationSpan(
            span,
            days.setScale(0, RoundingMode.HALF_UP).intValueExact(),
            tail.unit.months(count),
            numeral.exactness().orAbout(tail.rough || about >= 0),
            once);
    return Optional.of(duration).filter(found -> !once || isLength(bare, found));
  }

  private boolean counts(Numeral numeral) {
    boolean measures =
        switch (numeral.form()) {
          case DIGITS, HAN, WORDS, ARTICLE -> !numeral.scaled();
          case ORDINAL, CODE -> false;
        };
    return measures && !inRow(numeral) && text.free(numeral.span());
  }

  /** Whether it is one of a row: 第三天, 哪一天, 下一周; 剩下 only says that it is left. */
  private boolean inRow(Numeral numeral) {
    int start = numeral.start();
    char before = text.at(start - 1);
    boolean next = before == '上' || (before == '下' && text.at(start - 2) != '剩');
    boolean lateDay =
        before == '第' && text.at(numeral.end()) == '天' && text.precedes(SlotCue.LATE, start - 1);
    return (text.precedes(SlotCue.ORDER_BEFORE, start) && !lateDay)
        || text.precedes(SlotCue.SPAN_BLOCK, start)
        || (numeral.one() && next);
  }

  /** Whether one month, say, is a length and does not tell how often. */
  private boolean isLength(Numeral numeral, DurationSpan duration) {
    if (numeral.form() == Numeral.Form.ARTICLE) {
      return text.precedes(SlotCue.ARTICLE_BEFORE, duration.start())
          || text.follows(SlotCue.ARTICLE_AFTER, duration.end())
          || text.alone(duration.span());
    }
    int before = text.skipBlankBack(duration.start());
    boolean amount =
        NumeralPlaces.endingAt(numerals, before) >= 0
            || text.precedes(SlotCue.CURRENCY_AFTER, before)
            || countedBefore(before);
    if (text.follows(SlotCue.LATE, text.skip(SlotCue.LINK, duration.end()))) {
      return true;
    }
    int next = NumeralPlaces.startingAt(numerals, text.skipBlank(duration.end()));
    boolean goesOn =
        next >= 0
            && text.at(duration.end() - 1) == '年'
            && text.follows(SlotCue.UNIT_MONTH, numerals.get(next).end());
    boolean amountNext = next >= 0 && !goesOn;
    return !amount && !amountNext && !text.follows(SlotCue.PERIOD_VERB, duration.end());
  }

  private boolean countedBefore(int at) {
    int counter = text.before(SlotCue.COUNTER, at);
    return counter >= 0 && NumeralPlaces.endingAt(numerals, text.skipBlankBack(counter)) >= 0;
  }

  private enum Unit {
    DAY(1, 0),
    WEEK(7, 0),
    FORTNIGHT(14, 0),
    MONTH(30, 1),
    YEAR(365, 12),
    NONE(0, 0);

    private final BigDecimal days;
    private final BigDecimal months;

    Unit(int days, int months) {
      this.days = BigDecimal.valueOf(days);
      this.months = BigDecimal.valueOf(months);
    }

    /** Parts of a year are counted in months of 30 days. */
    BigDecimal days(BigDecimal count) {
      if (this != YEAR) {
        return count.multiply(days);
      }
      BigDecimal years = count.setScale(0, RoundingMode.DOWN);
      BigDecimal rest = count.subtract(years).multiply(months).multiply(MONTH.days);
      return years.multiply(days).add(rest);
    }

    int months(BigDecimal count) {
      BigDecimal all = count.multiply(months).stripTrailingZeros();
      return all.scale() <= 0 ? all.intValueExact() : 0;
    }
  }

  /** What follows the number: its unit, a half more, and "or so". */
  private static final class Tail {
    private Unit unit = Unit.NONE;
    private int unitStart;
    private int end;
    private boolean half;
    private boolean rough;

    static Tail of(SlotText text, Numeral numeral) {
      var tail = new Tail();
      tail.read(text, numeral);
      return tail;
    }

    private void read(SlotText text, Numeral numeral) {
      int at = numeral.end();
      int blank = text.at(at) == '-' ? at + 1 : text.skipBlank(at);
      if (text.at(blank) == '个' && (text.at(blank + 1) == '半' || text.at(blank + 1) == '多')) {
        half = text.at(blank + 1) == '半';
        rough = !half;
        blank += 2;
      }
      int about = text.roughly(blank);
      if (about >= 0) {
        rough = true;
        blank = text.skipBlank(about);
      }
      unitStart = blank;
      findUnit(text, numeral, blank);
      if (unit != Unit.NONE) {
        finish(text);
      }
    }

    private void findUnit(SlotText text, Numeral numeral, int at) {
      boolean year = numeral.between(FIRST_YEAR, 2 * FIRST_YEAR);
      boolean month = half || rough || "半两俩".indexOf(text.at(at - 1)) >= 0;
      if (!(found(text, SlotCue.UNIT_DAY, Unit.DAY, at)
          || found(text, SlotCue.UNIT_WEEK, Unit.WEEK, at)
          || found(text, SlotCue.UNIT_MONTH, Unit.MONTH, at)
          || found(text, SlotCue.UNIT_FORTNIGHT, Unit.FORTNIGHT, at)
          || (!year && found(text, SlotCue.UNIT_YEAR, Unit.YEAR, at)))) {
        if (text.at(at) == '月' && month) {
          unit = Unit.MONTH;
          end = at + 1;
        } else if (text.at(at) == '日'
            && (text.follows(SlotCue.WITHIN, at + 1)
                || text.precedes(SlotCue.LATE, numeral.start()))) {
          unit = Unit.DAY;
          end = at + 1;
        }
      }
    }

    private boolean found(SlotText text, SlotCue cue, Unit meant, int at) {
      int cueEnd = text.cues().endAt(cue, at);
      if (cueEnd < 0) {
        return false;
      }
      unit = meant;
      end = cueEnd;
      return true;
    }

    private void finish(SlotText text) {
      int andHalf = text.after(SlotCue.AND_A_HALF, end);
      if (andHalf >= 0) {
        half = true;
        end = andHalf;
      } else if (text.at(end) == '半' && !half) {
        half = true;
        end++;
      }
      int about = text.roughly(end);
      if (about >= 0) {
        rough = true;
        end = about;
      }
    }
  }
}
