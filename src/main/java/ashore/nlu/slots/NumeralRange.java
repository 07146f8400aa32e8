package ashore.nlu.slots;

import java.math.BigDecimal;
import java.util.List;

/** Two numbers that stand for what lies between: "10-15 days", 3到5万. */
final class NumeralRange {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<SlotCue> UNITS =
      List.of(
          SlotCue.CURRENCY_AFTER,
          SlotCue.PERCENT,
          SlotCue.UNIT_DAY,
          SlotCue.UNIT_WEEK,
          SlotCue.UNIT_MONTH);
  private static final int TELEPHONE = 10;
  private static final int GROUPS = 3;

  private NumeralRange() {}

  /**
   * The number at this index, widened to a range that ends with it; no one value can then be taken.
   */
  static Numeral endingAt(SlotText text, List<Numeral> numerals, int index) {
    Numeral high = numerals.get(index);
    if (index == 0 || !joined(text, numerals, index)) {
      return high;
    }
    Numeral low = numerals.get(index - 1);
    boolean chain = index > 1 && joined(text, numerals, index - 1);
    BigDecimal from = low.scaled() ? low.value() : low.value().multiply(scaleFor(low, high));
    if (chain || !plain(low) || !plain(high) || from.compareTo(high.value()) >= 0) {
      return high;
    }
    BigDecimal middle = from.add(high.value()).multiply(HALF);
    return new Numeral(
        low.span().with(high.span()), middle, high.scale(), high.form(), Exactness.OPEN);
  }

  /** Whether the number at this index ends a range that is one without a unit: 500-1000. */
  static boolean bare(SlotText text, List<Numeral> numerals, int index) {
    Numeral high = numerals.get(index);
    if (endingAt(text, numerals, index).start() == high.start()) {
      return false;
    }
    Numeral low = numerals.get(index - 1);
    char word = text.at(text.skipBlank(low.end()));
    boolean choice = word == 'o' || word == '或';
    boolean years = year(high) && (low.between(1, 12) || year(low));
    return !choice
        && !years
        && high.value().compareTo(HUNDRED) >= 0
        && !joined(text, numerals, index + 1)
        && !partOfCode(text, numerals, index);
  }

  private static boolean year(Numeral numeral) {
    return numeral.between(1990, 2039) && !numeral.between(2000, 2000);
  }

  private static boolean partOfCode(SlotText text, List<Numeral> numerals, int index) {
    Numeral low = numerals.get(index - 1);
    Numeral high = numerals.get(index);
    return "-/.:#@*".indexOf(text.at(low.start() - 1)) >= 0
        || dash(text, high.end(), high.end() + 1)
        || figures(text, numerals, index - 1) > 0
        || figures(text, numerals, index) > 0;
  }

  /** Whether the number at this index hangs on the one before it by a range word. */
  static boolean joined(SlotText text, List<Numeral> numerals, int index) {
    if (index <= 0 || index >= numerals.size()) {
      return false;
    }
    Numeral low = numerals.get(index - 1);
    Numeral high = numerals.get(index);
    int end = unitEnd(text, low, high);
    int range = text.after(SlotCue.RANGE, end);
    if (range < 0 && text.precedes(SlotCue.BETWEEN, signStart(text, low))) {
      range = text.after(SlotCue.AND, end);
    }
    return range >= 0 && text.skipBlank(range) == signStart(text, high);
  }

  /** Where the sign of money before a number begins, or the number itself. */
  private static int signStart(SlotText text, Numeral numeral) {
    int sign = text.before(SlotCue.CURRENCY_BEFORE, numeral.start());
    return sign >= 0 ? sign : numeral.start();
  }

  /** The end of the first number with its unit, when the second has the same. */
  private static int unitEnd(SlotText text, Numeral low, Numeral high) {
    for (SlotCue unit : UNITS) {
      int end = text.after(unit, low.end());
      if (end >= 0 && text.follows(unit, high.end())) {
        return end;
      }
    }
    return low.end();
  }

  /** Whether the number at this index hangs on another by a dash, as parts of a code do. */
  static boolean dashed(SlotText text, List<Numeral> numerals, int index) {
    Numeral numeral = numerals.get(index);
    return dash(text, numeral.start() - 1, numeral.start() - 2)
        || dash(text, numeral.end(), numeral.end() + 1)
        || figures(text, numerals, index) >= TELEPHONE;
  }

  /** The figures of this number and of its neighbours that only a blank parts. */
  private static int figures(SlotText text, List<Numeral> numerals, int index) {
    int first = index;
    int last = index;
    while (first > 0 && index - first < GROUPS && blank(text, numerals, first - 1)) {
      first--;
    }
    while (last + 1 < numerals.size() && last - index < GROUPS && blank(text, numerals, last)) {
      last++;
    }
    int length = numerals.get(last).end() - numerals.get(first).start() - (last - first);
    return first == last ? 0 : length;
  }

  private static boolean blank(SlotText text, List<Numeral> numerals, int index) {
    Numeral left = numerals.get(index);
    Numeral right = numerals.get(index + 1);
    return right.start() == left.end() + 1
        && text.at(left.end()) == ' '
        && SlotText.isDigit(text.at(left.end() - 1))
        && SlotText.isDigit(text.at(right.start()));
  }

  private static boolean dash(SlotText text, int at, int beyond) {
    char c = text.at(at);
    return (c == '-' || c == '/' || c == '.' || c == ':') && SlotText.isDigit(text.at(beyond));
  }

  private static BigDecimal scaleFor(Numeral low, Numeral high) {
    BigDecimal figure = high.value().divide(high.scale());
    return high.scale().compareTo(BigDecimal.ONE) > 0 && low.value().compareTo(figure) < 0
        ? high.scale()
        : BigDecimal.ONE;
  }

  private static boolean plain(Numeral numeral) {
    return switch (numeral.form()) {
      case DIGITS, HAN, WORDS -> true;
      case ARTICLE, ORDINAL, CODE -> false;
    };
  }
}
