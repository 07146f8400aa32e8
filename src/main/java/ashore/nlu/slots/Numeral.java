package ashore.nlu.slots;

import java.math.BigDecimal;

/**
 * A number as it is written, whatever it counts.
 *
 * @param span its place, with what scales it (万, k)
 * @param value zero when it is a code; when it is open, some value of its size
 * @param scale what its last figure is multiplied by: 10000 in 三万, else 1
 * @param form how it is written
 * @param exactness what the number itself says of it, as 十几 and 三万多 do
 */
record Numeral(SlotSpan span, BigDecimal value, BigDecimal scale, Form form, Exactness exactness) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How a number is written. */
  enum Form {
    /** In digits. */
    DIGITS,
    /** In Han characters. */
    HAN,
    /** In English words. */
    WORDS,
    /** As "a", before a unit. */
    ARTICLE,
    /** As "25th". */
    ORDINAL,
    /** In so many digits, or with such zeros, that it names rather than counts. */
    CODE
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean scaled() {
    return scale.compareTo(THOUSAND) >= 0;
  }

  boolean whole() {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** Whether it is a whole number between these, both included, without a scale. */
  boolean between(int low, int high) {
    return whole()
        && !scaled()
        && !open()
        && form != Form.CODE
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  /** Whether no one value can be taken from it. */
  boolean open() {
    return exactness == Exactness.OPEN;
  }

  boolean one() {
    return value.compareTo(BigDecimal.ONE) == 0 && exactness == Exactness.EXACT;
  }
}
