package ashore.nlu.slots;

import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads rates of interest and turns them into per cent a year: 月息两分 is 24, 日息万五 is 18.25. */
final class RateReader {
  private static final int REACH = 14;
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SlotText text;
  private final List<Numeral> numerals;

  private RateReader(SlotText text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** Adds the rates found, and marks as read what belongs to a percentage of any kind. */
  static void read(SlotText text, List<Numeral> numerals, List<SlotReading> mentions) {
    var reader = new RateReader(text, numerals);
    for (int i = 0; i < numerals.size(); i++) {
      if (text.free(numerals.get(i).span()) && !reader.begins(i)) {
        reader.at(i).ifPresent(mentions::add);
      }
    }
  }

  /** Whether a range of percentages begins here. */
  private boolean begins(int index) {
    return index + 1 < numerals.size()
        && text.follows(SlotCue.PERCENT, numerals.get(index + 1).end())
        && NumeralRange.endingAt(text, numerals, index + 1).start() == numerals.get(index).start();
  }

  private Optional<SlotReading> at(int index) {
    Numeral numeral = numerals.get(index);
    if (numeral.between(1, 10) && text.at(numeral.end()) == '成' && !word(numeral.end())) {
      text.use(numeral.span().to(numeral.end() + 1));
      return Optional.empty();
    }
    return switch (numeral.form()) {
      case DIGITS, HAN, WORDS -> percentage(index).flatMap(this::mention);
      case ARTICLE, ORDINAL, CODE -> Optional.empty();
    };
  }

  /** Whether 成 begins a word here, and does not mean tenths. */
  private boolean word(int at) {
    return "功年都为交员人本立品".contains(next(at + 1));
  }

  /** A percentage as written, over the period that its way of writing suggests. */
  private record Percentage(
      SlotSpan span, BigDecimal percent, RatePeriod usual, Exactness exactness) {}

  private Optional<Percentage> percentage(int index) {
    Numeral numeral = numerals.get(index);
    int percent = text.after(SlotCue.PERCENT, numeral.end());
    if (percent >= 0) {
      Numeral ranged = NumeralRange.endingAt(text, numerals, index);
      return Optional.of(written(ranged, ranged.span().to(percent), 0, RatePeriod.YEAR));
    }
    return per(numeral).or(() -> fraction(numeral)).or(() -> tenths(index)).or(() -> named(index));
  }

  private static Percentage written(Numeral numeral, SlotSpan span, int shift, RatePeriod usual) {
    BigDecimal value = numeral.value().movePointRight(shift);
    return new Percentage(span, value, usual, numeral.exactness());
  }

  /** "5 per ten thousand". */
  private Optional<Percentage> per(Numeral numeral) {
    int myriad = text.after(SlotCue.PER_MYRIAD, numeral.end());
    if (myriad >= 0) {
      return Optional.of(written(numeral, numeral.span().to(myriad), -2, RatePeriod.DAY));
    }
    int mille = text.after(SlotCue.PER_MILLE, numeral.end());
    return mille >= 0
        ? Optional.of(written(numeral, numeral.span().to(mille), -1, RatePeriod.MONTH))
        : Optional.empty();
  }

  /** 百分之十八, 千分之五, 万分之五 and, where a rate is spoken of, 万五. */
  private Optional<Percentage> fraction(Numeral numeral) {
    int start = numeral.start();
    int hundredth = text.before(SlotCue.HUNDREDTH, start);
    if (hundredth >= 0) {
      return Optional.of(written(numeral, numeral.span().from(hundredth), 0, RatePeriod.YEAR));
    }
    int thousandth = text.before(SlotCue.THOUSANDTH, start);
    if (thousandth >= 0) {
      return Optional.of(written(numeral, numeral.span().from(thousandth), -1, RatePeriod.MONTH));
    }
    boolean own = NumeralPlaces.endingAt(numerals, start) < 0;
    int myriad = own ? text.cues().startAt(SlotCue.TEN_THOUSANDTH, start) : -1;
    boolean said =
        myriad >= 0
            && (start - myriad > 1
                || rateNear(myriad, numeral.end())
                || text.precedes(SlotCue.DAILY, myriad));
    if (said && text.free(myriad, start)) {
      return Optional.of(written(numeral, numeral.span().from(myriad), -2, RatePeriod.DAY));
    }
    return Optional.empty();
  }

  /** 两分, 八厘, 1分5: tenths and hundredths by the period they are quoted for. */
  private Optional<Percentage> tenths(int index) {
    Numeral numeral = numerals.get(index);
    char unit = text.at(numeral.end());
    int fen = text.after(SlotCue.TENTH, numeral.end());
    boolean tenth = fen >= 0 || (unit == '分' && !"钟期之享析付店行手别".contains(next(numeral.end() + 1)));
    if (!(tenth || unit == '厘' || text.follows(SlotCue.POINTS, numeral.end()))) {
      return Optional.empty();
    }
    if (!tenth && unit != '厘') {
      int end = text.after(SlotCue.POINTS, numeral.end());
      return rateNear(numeral.start(), end) || RatePeriod.startAt(text, numeral.start()) >= 0
          ? Optional.of(written(numeral, numeral.span().to(end), 0, RatePeriod.YEAR))
          : Optional.empty();
    }
    int end = fen >= 0 ? fen : numeral.end() + 1;
    if (!rateNear(numeral.start(), end) && !(fen >= 0 && RatePeriod.endAt(text, fen) >= 0)) {
      return Optional.empty();
    }
    if (!tenth && isHongKongs(numeral) && period(numeral.span().to(end)).isEmpty()) {
      return Optional.of(written(numeral, numeral.span().to(end), 0, RatePeriod.YEAR));
    }
    BigDecimal value = tenth ? numeral.value() : numeral.value().multiply(TENTH);
    if (tenth && text.at(end) == '半') {
      value = value.add(HALF);
      end++;
    } else if (tenth
        && index + 1 < numerals.size()
        && numerals.get(index + 1).start() == end
        && "年个月天周".indexOf(text.at(numerals.get(index + 1).end())) < 0) {
      Numeral rest = numerals.get(index + 1);
      value = value.add(rest.value().multiply(TENTH));
      end = text.at(rest.end()) == '厘' ? rest.end() + 1 : rest.end();
    }
    SlotSpan span = numeral.span().to(end);
    Optional<RatePeriod> stated = period(span);
    boolean asked = stated.isEmpty() && text.within(SlotCue.PERIOD_ASKED, end, text.length());
    return Optional.of(
        new Percentage(
            span,
            stated.orElse(RatePeriod.MONTH).fromTenths(value),
            RatePeriod.MONTH,
            asked ? Exactness.OPEN : numeral.exactness()));
  }

  /** In Hong Kong 24厘 is 24 percent a year; on the mainland nobody counts ten 厘, which are a 分. */
  private static boolean isHongKongs(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.TEN) >= 0;
  }

  private String next(int at) {
    return at < text.length() ? text.part(at, at + 1) : "\0";
  }

  /** "APR 18", 年利率18: a rate's name right before a number without a sign. */
  private Optional<Percentage> named(int index) {
    Numeral numeral = numerals.get(index);
    int name = text.before(SlotCue.RATE_NAME, text.skipBack(SlotCue.RATE_FILLER, numeral.start()));
    name = name >= 0 ? name : text.before(SlotCue.RATE_NAME, numeral.start());
    boolean rate =
        name >= 0
            && !numeral.scaled()
            && numeral.value().compareTo(HUNDRED) <= 0
            && "毛角".indexOf(text.at(numeral.end())) < 0
            && !text.follows(SlotCue.CURRENCY_AFTER, numeral.end())
            && !text.follows(SlotCue.COUNTER, numeral.end())
            && !text.follows(SlotCue.UNIT_DAY, numeral.end())
            && !text.follows(SlotCue.UNIT_MONTH, numeral.end());
    if (!rate) {
      return Optional.empty();
    }
    Numeral ranged =
        NumeralRange.joined(text, numerals, index + 1)
            ? NumeralRange.endingAt(text, numerals, index + 1)
            : numeral;
    Numeral whole = ranged.start() == numeral.start() ? ranged : numeral;
    return Optional.of(written(whole, whole.span().from(name), 0, RatePeriod.YEAR));
  }

  private boolean rateNear(int start, int end) {
    int from = Math.max(text.clauseStart(start), start - REACH);
    int to = Math.min(text.clauseEnd(end), end + REACH / 2);
    return text.within(SlotCue.RATE_WORD, from, start) || text.within(SlotCue.RATE_WORD, end, to);
  }

  private Optional<SlotReading> mention(Percentage found) {
    if (!text.free(found.span())) {
      return Optional.empty();
    }
    if (text.follows(SlotCue.SHARE, found.span().end())
        || shareBefore(found.span().start())
        || deducted(found.span())) {
      text.use(found.span());
      return Optional.empty();
    }
    Optional<RatePeriod> stated = period(found.span());
    BigDecimal yearly = stated.orElse(found.usual()).yearly(found.percent());
    if (yearly.compareTo(MOST) > 0) {
      return Optional.empty();
    }
    int about = text.before(SlotCue.ABOUT_BEFORE, found.span().start());
    int roughly = text.roughly(found.span().end());
    SlotSpan rough = text.widest(found.span().to(roughly), found.span());
    SlotSpan span = text.widest(withCues(rough), rough);
    text.use(span);
    boolean bare = stated.isEmpty() && found.usual() == RatePeriod.YEAR;
    return Optional.of(
        SlotReading.of(
                bare ? SlotReading.Kind.PERCENT : SlotReading.Kind.YEARLY_RATE,
                new Value.Percent(SlotValues.plain(yearly)),
                span,
                found.exactness().orAbout(about >= 0 || roughly >= 0))
            .per(stated));
  }

  private boolean shareBefore(int start) {
    return text.precedes(SlotCue.SHARE, text.skipBack(SlotCue.RATE_FILLER, start));
  }

  /**
   * Whether it was kept back when the loan was paid out, and not asked for by the month or year.
   */
  private boolean deducted(SlotSpan span) {
    int before = text.skipBack(SlotCue.RATE_FILLER, span.start());
    int after = text.skip(SlotCue.RATE_FILLER, span.end());
    if (text.precedes(SlotCue.UPFRONT, before) || text.follows(SlotCue.UPFRONT, after)) {
      return true;
    }
    int verb = text.before(SlotCue.DEDUCTED_BEFORE, before);
    boolean periodic =
        RatePeriod.endAt(text, after) >= 0
            || RatePeriod.endAt(text, span.end()) >= 0
            || (verb >= 0 && RatePeriod.startAt(text, verb) >= 0);
    return (verb >= 0 || text.follows(SlotCue.DEDUCTED_AFTER, after)) && !periodic;
  }

  private Optional<RatePeriod> period(SlotSpan span) {
    int after = text.skip(SlotCue.RATE_FILLER, span.end());
    int reach = text.hasHan() ? REACH : 2 * REACH;
    int from = Math.max(text.clauseStart(span.start()), span.start() - reach);
    return RatePeriod.at(text, after)
        .or(() -> RatePeriod.at(text, span.end()))
        .or(() -> RatePeriod.last(text, from, span.end()));
  }

  /** The span with the words that name the rate and its period, when they touch it. */
  private SlotSpan withCues(SlotSpan span) {
    int after = text.skip(SlotCue.RATE_FILLER, span.end());
    int end = RatePeriod.endAt(text, after);
    end = end >= 0 ? end : RatePeriod.endAt(text, span.end());
    if (end >= 0) {
      return span.to(end);
    }
    int start = RatePeriod.startAt(text, text.skipBack(SlotCue.RATE_FILLER, span.start()));
    return start >= 0 ? span.from(start) : span;
  }
}
