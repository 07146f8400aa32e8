package ashore.store;

import ashore.dialog.ChoiceId;
import ashore.dialog.Value;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;

/** Values as JSON. Numbers are written as text, so that no digit and no scale is lost. */
final class ValueCodec {
  private ValueCodec() {}

  static void write(ObjectNode tree, Value value) {
    switch (value) {
      case Value.Days days -> tree.put("type", "days").put("days", days.count());
      case Value.Money money -> tree.put("type", "money").put("yuan", money.yuan().toString());
      case Value.Percent percent ->
          tree.put("type", "percent").put("percent", percent.percent().toString());
      case Value.Number number ->
          tree.put("type", "number").put("number", number.number().toString());
      case Value.Day day -> tree.put("type", "day").put("date", day.date().toString());
      case Value.Picked picked -> tree.put("type", "picked").put("choice", picked.choice().value());
      case Value.PickedAll picked ->
          Fields.putNames(tree.put("type", "picked_all"), "choices", picked.choices());
      case Value.Text text -> tree.put("type", "text").put("text", text.text());
      case Value.Unknown() -> tree.put("type", "unknown");
    }
  }

  static Value read(Fields tree) {
    return switch (tree.text("type")) {
      case "days" -> new Value.Days(tree.integer("days"));
      case "money" -> new Value.Money(tree.decimal("yuan"));
      case "percent" -> new Value.Percent(tree.decimal("percent"));
      case "number" -> new Value.Number(tree.decimal("number"));
      case "day" -> new Value.Day(LocalDate.parse(tree.text("date")));
      case "picked" -> new Value.Picked(new ChoiceId(tree.text("choice")));
      case "picked_all" -> readPickedAll(tree);
      case "text" -> new Value.Text(tree.text("text"));
      case "unknown" -> new Value.Unknown();
      default -> throw new IllegalArgumentException("value: type must be a known one");
    };
  }

  private static Value readPickedAll(Fields tree) {
    var choices = new LinkedHashSet<ChoiceId>();
    tree.texts("choices").map(ChoiceId::new).forEach(choices::add);
    return new Value.PickedAll(choices);
  }
}
