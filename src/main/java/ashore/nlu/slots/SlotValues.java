package ashore.nlu.slots;

import java.math.BigDecimal;

/** One way of writing each number, so that equal values are equal. */
final class SlotValues {
  private SlotValues() {}

  /** Without needless zeros behind the point, and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
