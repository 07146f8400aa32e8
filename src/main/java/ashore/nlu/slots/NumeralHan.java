package ashore.nlu.slots;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one number written with Han characters, or with digits and 万, 千, 百, w or k: 三千五 is 3,500,
 * 三千零五 is 3,005, 十几万 is open.
 */
final class NumeralHan {
  private static final String MEASURES = "个天月周年期次家号日点分倍人岁条笔星礼%";
  private static final String NOT_ROUGHLY = "少额款";
  private static final String AFTER_ROUGHLY = "天个块万元年岁次人家百千";
  private static final String HALVED = "月多星礼";
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 24;
  private static final int MOST_DECIMALS = 4;

  private final SlotText text;
  private final int start;
  private int at;
  private int pendingStart;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private Optional<BigDecimal> pending = Optional.empty();
  private long unit = Long.MAX_VALUE;
  private long largest = 1;
  private boolean zero;
  private Exactness exactness = Exactness.EXACT;

  private NumeralHan(SlotText text, int start) {
    this.text = text;
    this.start = start;
    at = start;
  }

  /** Reads a number that begins here with a Han character. */
  static Optional<Numeral> at(SlotText text, int start) {
    int run = start;
    while (HanFigures.digit(text.at(run)) >= 0) {
      run++;
    }
    boolean zero = HanFigures.digit(text.at(start)) == 0;
    if (zero && (run - start == 2 || (run - start == 1 && HanFigures.magnitude(text, run) > 0))) {
      return Optional.empty();
    }
    boolean figures =
        run - start > 2
            || (run - start == 2
                && !HanFigures.neighbours(text, start)
                && !HanFigures.each(text, run));
    if (figures && (HanFigures.magnitude(text, run) < 0 || run - start > 3)) {
      return figures(text, start, run);
    }
    return new NumeralHan(text, start).read();
  }

  /** 万二, where money is spoken of: 12,000. */
  static Optional<Numeral> myriad(SlotText text, int start) {
    boolean money =
        HanFigures.digit(text.at(start + 1)) > 0
            && (HanFigures.digit(text.at(start + 2)) < 0 || HanFigures.each(text, start + 3))
            && text.cues().startAt(SlotCue.MYRIAD_BEFORE, start) >= 0;
    if (!money) {
      return Optional.empty();
    }
    var reader = new NumeralHan(text, start);
    reader.pending = Optional.of(BigDecimal.ONE);
    return reader.read();
  }

  /** Reads on from a number in digits: 万, 千, w and what follows them. */
  static Optional<Numeral> after(SlotText text, int start, NumeralLiteral literal) {
    var reader = new NumeralHan(text, start);
    reader.pending = Optional.of(literal.value());
    reader.at = literal.end();
    return reader.read();
  }

  /** Figures read one by one, as in a year or a telephone number. */
  private static Optional<Numeral> figures(SlotText text, int start, int end) {
    var span = new SlotSpan(start, end);
    boolean code = end - start != 4;
    int value = 0;
    for (int i = start; i < end && !code; i++) {
      value = value * 10 + HanFigures.digit(text.at(i));
    }
    return Optional.of(
        new Numeral(
            span,
            BigDecimal.valueOf(value),
            BigDecimal.ONE,
            code ? Numeral.Form.CODE : Numeral.Form.HAN,
            Exactness.EXACT));
  }

  private Optional<Numeral> read() {
    while (at - start < LONGEST && readOne()) {
      // each step moves on
    }
    boolean digits = SlotText.isDigit(text.at(start));
    if (at == start) {
      return Optional.empty();
    }
    closePending();
    BigDecimal value = total.add(section);
    var form = digits ? Numeral.Form.DIGITS : Numeral.Form.HAN;
    return Optional.of(
        new Numeral(new SlotSpan(start, at), value, BigDecimal.valueOf(largest), form, exactness));
  }

  private boolean readOne() {
    char c = text.at(at);
    int digit = HanFigures.digit(c);
    if (digit > 0 || c == '零' || c == '〇') {
      return readDigit(digit);
    }
    if (SlotText.isDigit(c)) {
      return readFigures();
    }
    return switch (c) {
      case '几', '数' -> readSome(c);
      case '多', '余', '来', '+' -> readRoughly(c);
      case '点' -> readDecimals();
      case '半' -> readHalf();
      case '廿' -> readTens(2);
      case '卅' -> readTens(3);
      default -> readMagnitude();
    };
  }

  private boolean readDigit(int digit) {
    if (digit == 0) {
      if (pending.isPresent() && at != start) {
        return false;
      }
      zero = at != start;
      pending = zero ? Optional.empty() : Optional.of(BigDecimal.ZERO);
      at++;
      return true;
    }
    if (pending.isPresent()) {
      if (at - 1 != pendingStart || !HanFigures.neighbours(text, pendingStart)) {
        return false;
      }
      pending = Optional.of(pending.get().add(BigDecimal.valueOf(digit)).multiply(HALF));
      exactness = Exactness.OPEN;
    } else {
      pending = Optional.of(BigDecimal.valueOf(digit));
      pendingStart = at;
    }
    at++;
    return true;
  }

  private boolean readFigures() {
    if (pending.isPresent() || unit == Long.MAX_VALUE) {
      return false;
    }
    NumeralLiteral literal = NumeralLiteral.at(text, at);
    if (literal.code() || literal.value().compareTo(BigDecimal.valueOf(unit)) >= 0) {
      return false;
    }
    pending = Optional.of(literal.value());
    pendingStart = at;
    at = literal.end();
    return true;
  }

  /** 几: in front and after 十 it is anything, after 万 it says that there is a little more. */
  private boolean readSome(char c) {
    if (at == start) {
      boolean counts = c == '几' || HanFigures.magnitude(text, at + 1) > 0;
      exactness = counts ? Exactness.OPEN : exactness;
      pending = counts ? Optional.of(BigDecimal.ONE) : pending;
      at += counts ? 1 : 0;
      return counts;
    }
    if (c == '几' && pending.isEmpty() && !zero && unit > 10 && unit < Long.MAX_VALUE) {
      exactness = exactness.with(Exactness.ABOUT);
      long next = HanFigures.magnitude(text, at + 1);
      at += next > 0 && next < unit ? 2 : 1;
      return true;
    }
    boolean afterTens = unit == 10 || (unit == Long.MAX_VALUE && SlotText.isDigit(text.at(at - 1)));
    if (c == '数' || !afterTens || zero || (unit == 10 && pending.isPresent())) {
      return false;
    }
    pending = Optional.of(pending.orElse(BigDecimal.ZERO).add(FIVE));
    exactness = Exactness.OPEN;
    at++;
    return true;
  }

  private boolean readRoughly(char c) {
    boolean rough =
        at > start
            && NOT_ROUGHLY.indexOf(text.at(at + 1)) < 0
            && (pending.isEmpty() || SlotText.isDigit(text.at(at - 1)))
            && (c != '来' || AFTER_ROUGHLY.indexOf(text.at(at + 1)) >= 0);
    if (rough) {
      exactness = exactness.with(Exactness.ABOUT);
      at++;
    }
    return rough;
  }

  /** 四点五: not when it is a time of day. */
  private boolean readDecimals() {
    int end = at + 1;
    BigDecimal decimals = BigDecimal.ZERO;
    while (HanFigures.digit(text.at(end)) >= 0 && end - at <= MOST_DECIMALS) {
      decimals = decimals.add(BigDecimal.valueOf(HanFigures.digit(text.at(end)), end - at));
      end++;
    }
    if (pending.isEmpty() || at == start || end == at + 1 || "十刻半".indexOf(text.at(end)) >= 0) {
      return false;
    }
    pending = Optional.of(pending.get().add(decimals));
    at = end;
    return true;
  }

  /** 半 is a number of its own before 个月, 月 and 年 only. */
  private boolean readHalf() {
    char next = text.at(at + 1);
    boolean counts =
        next == '月' || next == '年' || (next == '个' && HALVED.indexOf(text.at(at + 2)) >= 0);
    if (at != start || !counts) {
      return false;
    }
    section = HALF;
    at++;
    return false;
  }

  /** 廿五 is 25. */
  private boolean readTens(int tens) {
    if (at != start) {
      return false;
    }
    section = BigDecimal.valueOf(10L * tens);
    unit = 10;
    largest = 10;
    at++;
    return true;
  }

  private boolean readMagnitude() {
    int place = text.skipBlank(at);
    place +=
        text.at(place) == '个' && (text.at(place + 1) == 'w' || text.at(place + 1) == 'k') ? 1 : 0;
    long magnitude = HanFigures.magnitude(text, place);
    boolean started = pending.isPresent() || section.signum() > 0;
    boolean ten = magnitude == 10 && pending.isEmpty() && (at == start || unit > 10);
    if (magnitude < 0 || !(started || ten) || (place > at && at == start)) {
      return false;
    }
    BigDecimal by = BigDecimal.valueOf(magnitude);
    if (magnitude >= HanFigures.MYRIAD) {
      total = total.add(section.add(pending.orElse(BigDecimal.ZERO)).multiply(by));
      section = BigDecimal.ZERO;
    } else if (magnitude < unit || unit >= HanFigures.MYRIAD) {
      if (pending.isEmpty() && !ten) {
        return false;
      }
      section = section.add(pending.orElse(BigDecimal.ONE).multiply(by));
    } else {
      return false;
    }
    pending = Optional.empty();
    unit = magnitude;
    largest = Math.max(largest, magnitude);
    zero = false;
    at = place + 1;
    return true;
  }

  /** 三千五 is 3,500, unless the last figure counts something else, as in 一万三个月. */
  private void closePending() {
    if (pending.isEmpty()) {
      return;
    }
    BigDecimal left = pending.get();
    boolean afterUnit = unit != Long.MAX_VALUE && unit > 10 && !zero;
    if (afterUnit && MEASURES.indexOf(text.at(at)) >= 0) {
      at = pendingStart;
      return;
    }
    boolean elided = afterUnit && left.compareTo(BigDecimal.TEN) < 0;
    section = section.add(elided ? left.multiply(BigDecimal.valueOf(unit / 10)) : left);
  }
}
