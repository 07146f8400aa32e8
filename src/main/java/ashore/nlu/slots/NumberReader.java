package ashore.nlu.slots;

import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the numbers that are neither rate, day, length of time nor money, and those of things. */
final class NumberReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SMALL = 10;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2039;

  private final SlotText text;
  private final List<Numeral> numerals;

  NumberReader(SlotText text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** The number at this index, as the middle of a range when it ends a range of amounts. */
  Numeral ranged(int index) {
    Numeral numeral = numerals.get(index);
    Numeral ranged = NumeralRange.endingAt(text, numerals, index);
    boolean amount =
        numeral.scaled()
            || text.follows(SlotCue.CURRENCY_AFTER, numeral.end())
            || worded(index)
            || text.follows(SlotCue.LENDER_COUNTER, numeral.end())
            || text.follows(SlotCue.INSTALMENT_COUNTER, numeral.end())
            || bareRange(index)
            || (ranged.start() < numeral.start()
                && numerals.get(index - 1).value().compareTo(HUNDRED) >= 0);
    return amount && text.free(ranged.span()) ? ranged : numeral;
  }

  /** Whether the number at this index begins a range of amounts. */
  boolean begins(int index) {
    return index + 1 < numerals.size() && ranged(index + 1).start() == numerals.get(index).start();
  }

  /** Whether a range that needs no unit ends here, such as 500-1000, and names nothing. */
  private boolean bareRange(int index) {
    if (!NumeralRange.bare(text, numerals, index)) {
      return false;
    }
    Numeral high = numerals.get(index);
    int start = numerals.get(index - 1).start();
    boolean names =
        text.precedes(SlotCue.ORDER_BEFORE, start)
            || text.precedes(SlotCue.DIAL_BEFORE, start)
            || "年月号日".indexOf(text.at(high.end())) >= 0;
    boolean foreign =
        text.precedes(SlotCue.FOREIGN_BEFORE, start)
            || text.follows(SlotCue.FOREIGN_AFTER, high.end());
    return !names && !foreign && !counted(high) && text.free(start, high.end());
  }

  private boolean worded(int index) {
    return index > 0
        && text.precedes(SlotCue.CURRENCY_BEFORE, numerals.get(index - 1).start())
        && NumeralRange.joined(text, numerals, index);
  }

  /** Whether it counts things, or time of day, or years of age. */
  boolean counted(Numeral numeral) {
    int end = numeral.end();
    return text.after(SlotCue.COUNTER, end) > text.after(SlotCue.NOT_COUNTER, end)
        || text.after(SlotCue.LENDER_COUNTER, end) > text.after(SlotCue.NOT_COUNTER, end)
        || measured(numeral);
  }

  private boolean measured(Numeral numeral) {
    int end = numeral.end();
    return text.follows(SlotCue.OTHER_UNIT, end)
        || text.follows(SlotCue.UNIT_DAY, end)
        || text.follows(SlotCue.UNIT_WEEK, end)
        || text.follows(SlotCue.UNIT_MONTH, end);
  }

  /** Whether it names something: a step, a telephone number, a part of a code, a year. */
  boolean named(int index) {
    Numeral numeral = numerals.get(index);
    int start = numeral.start();
    char before = text.at(start - 1);
    boolean dialled =
        !counted(numeral) && !numeral.scaled() && text.precedes(SlotCue.DIAL_BEFORE, start);
    return text.precedes(SlotCue.ORDER_BEFORE, start)
        || dialled
        || before == '万'
        || before == '千'
        || before == '点'
        || dated(numeral)
        || NumeralRange.dashed(text, numerals, index);
  }

  /** 2万日息 names no day. */
  private boolean dated(Numeral numeral) {
    char rate = text.at(numeral.end() + 1);
    return "年月号日".indexOf(text.at(numeral.end())) >= 0
        && !(numeral.scaled() && "息利化".indexOf(rate) >= 0);
  }

  /** Whether it looks like a year and has no sign of money. */
  boolean yearLike(SlotSpan span) {
    int index = NumeralPlaces.startingAt(numerals, span.start());
    return index >= 0
        && numerals.get(index).between(FIRST_YEAR, LAST_YEAR)
        && !numerals.get(index).between(2000, 2000);
  }

  /** What is left of the number at this index when it is no money. */
  Optional<SlotReading> rest(int index) {
    if (bareRange(index)) {
      return Optional.of(mention(ranged(index)));
    }
    Numeral numeral = ranged(index);
    boolean bare =
        switch (numeral.form()) {
          case DIGITS -> counted(numeral) || told(numeral);
          case HAN -> telling(numeral);
          case WORDS -> counted(numeral) || told(numeral);
          case ARTICLE, ORDINAL, CODE -> false;
        };
    boolean year = yearLike(numeral.span()) && !text.alone(numeral.span()) && !counted(numeral);
    boolean continued =
        NumeralRange.joined(text, numerals, index + 1) && !text.alone(numeral.span());
    boolean vague = numeral.open() && kind(numeral) == SlotReading.Kind.COUNT;
    if (!bare
        || vague
        || year
        || continued
        || named(index)
        || measured(numeral)
        || foreign(numeral)) {
      return Optional.empty();
    }
    return Optional.of(mention(numeral));
  }

  /** Whether a number without a unit is all that is said, or what is owed or paid. */
  private boolean told(Numeral numeral) {
    int about = text.before(SlotCue.ABOUT_BEFORE, numeral.start());
    SlotSpan span = numeral.span().to(text.roughly(numeral.end()));
    boolean small = numeral.form() != Numeral.Form.DIGITS && numeral.between(0, SMALL);
    return text.alone(span.from(about >= 0 ? about : span.start()))
        || (text.precedes(SlotCue.AMOUNT_VERB, numeral.start()) && !small)
        || text.precedes(SlotCue.LATE, numeral.start());
  }

  private SlotReading.Kind kind(Numeral numeral) {
    if (text.follows(SlotCue.LENDER_COUNTER, numeral.end())) {
      return SlotReading.Kind.LENDERS;
    }
    if (text.follows(SlotCue.INSTALMENT_COUNTER, numeral.end())) {
      return SlotReading.Kind.INSTALMENTS;
    }
    return counted(numeral) ? SlotReading.Kind.COUNT : SlotReading.Kind.NUMBER;
  }

  private boolean foreign(Numeral numeral) {
    return text.precedes(SlotCue.FOREIGN_BEFORE, numeral.start())
        || text.follows(SlotCue.FOREIGN_AFTER, numeral.end());
  }

  /** Whether a number in Han characters is one here, and not part of a word. */
  private boolean telling(Numeral numeral) {
    if (numeral.one() && !text.alone(numeral.span())) {
      return text.at(numeral.end()) == '家' || text.at(numeral.end()) == '笔';
    }
    return counted(numeral) || told(numeral);
  }

  private SlotReading mention(Numeral numeral) {
    int about = text.before(SlotCue.ABOUT_BEFORE, numeral.start());
    int roughly = text.roughly(numeral.end());
    SlotSpan span = numeral.span().to(roughly).from(about >= 0 ? about : numeral.start());
    span = text.widest(span, numeral.span());
    text.use(span);
    return SlotReading.of(
        kind(numeral),
        new Value.Number(SlotValues.plain(numeral.value())),
        span,
        numeral.exactness().orAbout(about >= 0 || roughly >= 0));
  }
}
