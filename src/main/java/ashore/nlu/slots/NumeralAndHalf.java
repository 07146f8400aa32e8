package ashore.nlu.slots;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads 个半 before a unit of time, which is one and a half: 个半月. */
final class NumeralAndHalf {
  private static final BigDecimal VALUE = new BigDecimal("1.5");
  private static final String UNITS = "月星礼钟";

  private NumeralAndHalf() {}

  /** Reads it where a 个 stands that no number precedes. */
  static Optional<Numeral> at(SlotText text, int start) {
    char before = text.at(start - 1);
    boolean counted = HanFigures.digit(before) >= 0 || SlotText.isDigit(before);
    char unit = text.at(start + 2);
    if (counted || text.at(start + 1) != '半' || UNITS.indexOf(unit) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeral(
            new SlotSpan(start, start + 2),
            VALUE,
            BigDecimal.ONE,
            Numeral.Form.HAN,
            Exactness.EXACT));
  }
}
