package ashore.app;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.Choice;
import ashore.dialog.Computation;
import ashore.dialog.Dialog;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.PassingSlot;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.guidance.Calculators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The slots that the dialogs fill, with their types and with what fills them. */
final class SlotRows {
  private final Map<SlotName, Slot> slots = new TreeMap<>();

  /** What is known of one slot. */
  private static final class Slot {
    private final List<String> fillings = new ArrayList<>();
    private Optional<SlotType> type = Optional.empty();
    private List<Choice> choices = List.of();

    private void fill(Optional<SlotType> held, String by) {
      type = type.or(() -> held);
      fillings.add(by);
    }

    private String type() {
      return type.map(SlotType::word).orElse("?");
    }
  }

  SlotRows(DialogSet set) {
    set.dialogs().values().stream()
        .map(Dialog::states)
        .flatMap(states -> states.values().stream())
        .forEach(this::state);
    for (PassingSlot passing : set.bot().passing()) {
      slot(passing.slot()).fill(Optional.empty(), "told in passing");
    }
  }

  private void state(State state) {
    if (state instanceof State.Ask ask) {
      Question question = ask.question();
      Slot slot = slot(question.fills());
      slot.fill(Optional.of(question.type()), ask.name().toString());
      slot.choices = slot.choices.isEmpty() ? question.choices() : slot.choices;
    } else if (state instanceof State.Compute compute) {
      for (Computation computation : compute.computations()) {
        slot(computation.result())
            .fill(result(computation.function()), compute.name() + " (worked out)");
      }
    }
  }

  private Slot slot(SlotName name) {
    return slots.computeIfAbsent(name, any -> new Slot());
  }

  private static Optional<SlotType> result(String function) {
    return Calculators.all().stream()
        .filter(known -> known.name().equals(function))
        .map(CalculatorFunction::result)
        .findFirst();
  }

  /** A row for each slot. */
  List<List<String>> slots() {
    List<List<String>> rows = new ArrayList<>();
    slots.forEach(
        (name, slot) ->
            rows.add(
                List.of(
                    name.value(),
                    slot.type(),
                    String.join(", ", slot.fillings.stream().distinct().toList()))));
    return rows;
  }

  /** A row for each choice of each slot. */
  List<List<String>> choices(Language language) {
    List<List<String>> rows = new ArrayList<>();
    slots.forEach(
        (name, slot) ->
            slot.choices.forEach(
                choice ->
                    rows.add(
                        List.of(
                            name.value(),
                            choice.id().value(),
                            choice.means().map(StoryValue::written).orElse(""),
                            choice.label().in(language)))));
    return rows;
  }
}
