package ashore.outcomes;

import ashore.dialog.Bound;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import ashore.engine.Evaluation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Counts the values of an ordered type in whole steps: days, days from today, hundredths of
 * anything else.
 */
record Scale(SlotType type, LocalDate today) {
  private static final int PLACES = 2;
  private static final long A_LIFE_IN_DAYS = 36_499;
  private static final long TWENTY_YEARS = 7_305;
  private static final BigDecimal A_BILLION = BigDecimal.valueOf(1_000_000_000);

  /** The steps up to this value; empty when it is no value of this type. */
  Optional<Long> steps(Value value) {
    if (type == SlotType.DATE) {
      return value instanceof Value.Day(var day)
          ? Optional.of(ChronoUnit.DAYS.between(today, day))
          : Optional.empty();
    }
    return Evaluation.number(value).map(this::steps);
  }

  /** The steps of a bare number: for a day, so many days from today. */
  long steps(BigDecimal number) {
    BigDecimal steps = fine() ? number.movePointRight(PLACES) : number;
    return steps.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /** The value so many steps from zero, or from today. */
  Value value(long steps) {
    return switch (type) {
      case DAYS -> new Value.Days((int) steps);
      case DATE -> new Value.Day(today.plusDays(steps));
      case MONEY -> new Value.Money(number(steps));
      case PERCENT -> new Value.Percent(number(steps));
      case NUMBER -> new Value.Number(number(steps));
      case CHOICE, CHOICES, TEXT -> throw new IllegalArgumentException(type + " is not ordered");
    };
  }

  /** The bare number of so many steps. */
  BigDecimal number(long steps) {
    BigDecimal number = fine() ? BigDecimal.valueOf(steps, PLACES) : BigDecimal.valueOf(steps);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** Whether a step is smaller than one. */
  boolean fine() {
    return type != SlotType.DAYS && type != SlotType.DATE;
  }

  long least(Question question) {
    return question
        .min()
        .map(this::steps)
        .orElseGet(() -> type == SlotType.DATE ? -TWENTY_YEARS : 0);
  }

  long most(Question question) {
    return question
        .max()
        .map(this::steps)
        .orElseGet(
            () ->
                switch (type) {
                  case DAYS -> A_LIFE_IN_DAYS;
                  case DATE -> TWENTY_YEARS;
                  case MONEY, PERCENT, NUMBER, CHOICE, CHOICES, TEXT -> steps(A_BILLION);
                });
  }

  private long steps(Bound bound) {
    return switch (bound) {
      case Bound.Today() -> 0;
      case Bound.At(var number) -> steps(number);
    };
  }
}
