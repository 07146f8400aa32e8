package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Functions called as dialogs call them, with values written out. */
final class Asked {
  private Asked() {}

  /** What the function says to these: a number in the unit that it takes, a day, or any text. */
  static String of(String name, Object... written) {
    CalculatorFunction function =
        Calculators.all().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < written.length; i++) {
      values.add(value(function.parameters().get(i), written[i].toString()));
    }
    return written(function.body().apply(values));
  }

  /** The same as a number. */
  static BigDecimal number(String name, Object... written) {
    return new BigDecimal(of(name, written));
  }

  private static Value value(CalculatorFunction.Parameter parameter, String written) {
    return switch (parameter.type()) {
      case DAYS -> new Value.Days(Integer.parseInt(written));
      case MONEY -> new Value.Money(new BigDecimal(written));
      case PERCENT -> new Value.Percent(new BigDecimal(written));
      case NUMBER -> new Value.Number(new BigDecimal(written));
      case DATE -> new Value.Day(LocalDate.parse(written));
      case CHOICE, CHOICES, TEXT -> new Value.Text(written);
    };
  }

  private static String written(Value value) {
    return switch (value) {
      case Value.Days(int count) -> Integer.toString(count);
      case Value.Money(var yuan) -> yuan.toPlainString();
      case Value.Percent(var percent) -> percent.toPlainString();
      case Value.Number(var number) -> number.toPlainString();
      case Value.Day(var date) -> date.toString();
      case Value.Picked picked -> picked.toString();
      case Value.PickedAll picked -> picked.toString();
      case Value.Text(var text) -> text;
      case Value.Unknown() -> "unknown";
    };
  }
}
