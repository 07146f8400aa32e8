package ashore.guidance;

import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one reading of values as numbers: whatever has a number counts as that number, whichever unit
 * the function asked for, because a fact is typed by its kind (a year may be 365 days or just 365).
 * Numbers below zero and numbers that no loan knows are not read.
 */
final class Numbers {
  /** Digits before and after the point; beyond them a sum could take for ever. */
  private static final int DIGITS = 24;

  private Numbers() {}

  static Optional<BigDecimal> of(Value value) {
    return switch (value) {
      case Value.Days days -> Optional.of(BigDecimal.valueOf(days.count()));
      case Value.Money money -> sensible(money.yuan());
      case Value.Percent percent -> sensible(percent.percent());
      case Value.Number number -> sensible(number.number());
      case Value.Day day -> Optional.empty();
      case Value.Picked picked -> Optional.empty();
      case Value.PickedAll picked -> Optional.empty();
      case Value.Text text -> Optional.empty();
      case Value.Unknown unknown -> Optional.empty();
    };
  }

  /** All of them, or nothing. */
  static Optional<List<BigDecimal>> of(List<Value> values) {
    var numbers = new ArrayList<BigDecimal>();
    for (Value value : values) {
      Optional<BigDecimal> number = of(value);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(numbers);
  }

  private static Optional<BigDecimal> sensible(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    boolean sensible = number.signum() >= 0 && before <= DIGITS && number.scale() <= DIGITS;
    return sensible ? Optional.of(number) : Optional.empty();
  }
}
