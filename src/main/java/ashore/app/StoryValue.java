package ashore.app;

import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Values as authors write them in stories. */
final class StoryValue {
  private StoryValue() {}

  /** The value as it stands under {@code slots:}; several choices are parted by commas. */
  static String written(Value value) {
    return switch (value) {
      case Value.Days(int count) -> Integer.toString(count);
      case Value.Money(var yuan) -> plain(yuan);
      case Value.Percent(var percent) -> plain(percent);
      case Value.Number(var number) -> plain(number);
      case Value.Day(var date) -> date.toString();
      case Value.Picked(var choice) -> choice.value();
      case Value.PickedAll(var choices) ->
          choices.stream().map(Object::toString).collect(Collectors.joining(", "));
      case Value.Text(var text) -> text;
      case Value.Unknown() -> "unknown";
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
