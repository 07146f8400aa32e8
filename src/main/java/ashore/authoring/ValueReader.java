package ashore.authoring;

import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads values that are written out. */
final class ValueReader {
  private static final String UNKNOWN = "unknown";

  private final Report report;
  private final Scalars scalars;

  ValueReader(Report report) {
    this.report = report;
    this.scalars = new Scalars(report);
  }

  /** What a choice stands for, in a slot of this type. */
  Optional<Value> meaning(Text text, SlotType type) {
    if (text.value().equals(UNKNOWN)) {
      return Optional.of(new Value.Unknown());
    }
    return switch (type) {
      case DAYS, MONEY, PERCENT, NUMBER -> number(text, type);
      case DATE -> scalars.date(text).map(Value.Day::new);
      case CHOICE, CHOICES, TEXT -> {
        report.add(
            Code.TYPE_MISMATCH,
            text.place(),
            String.format(
                "in a question of type %s a choice stands for itself; only \"means: unknown\" may"
                    + " be written",
                type.word()));
        yield Optional.empty();
      }
    };
  }

  /** A number in the unit of this type, which must be numeric. */
  Optional<Value> number(Text text, SlotType type) {
    return switch (type) {
      case DAYS -> days(text);
      case MONEY -> scalars.number(text).map(Value.Money::new);
      case PERCENT -> scalars.number(text).map(Value.Percent::new);
      case NUMBER -> scalars.number(text).map(Value.Number::new);
      case DATE, CHOICE, CHOICES, TEXT ->
          throw new IllegalArgumentException("type %s must be numeric".formatted(type));
    };
  }

  private Optional<Value> days(Text text) {
    Optional<Integer> count = scalars.wholeNumber(text);
    if (count.isPresent() && BigDecimal.valueOf(count.get()).signum() < 0) {
      report.add(
          Code.BAD_NUMBER,
          text.place(),
          "\"%s\" days cannot be: write 0 or more".formatted(text.value()));
      return Optional.empty();
    }
    return count.map(Value.Days::new);
  }
}
