package ashore.authoring;

import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import java.util.HashMap;
import java.util.Map;

/** A slot means one thing in all dialogs: it has one type and one list of choices. */
final class SlotDefinitions implements Check {
  @Override
  public void check(Draft draft) {
    Map<SlotName, Slots.Filling> types = new HashMap<>();
    Map<SlotName, Slots.Filling> lists = new HashMap<>();
    for (Slots.Filling filling : draft.slots().all()) {
      if (filling.type().isPresent()) {
        Slots.Filling first = types.putIfAbsent(filling.slot(), filling);
        if (first != null) {
          checkTypes(draft, first, filling);
        }
      }
      if (!filling.choices().choices().isEmpty()) {
        Slots.Filling first = lists.putIfAbsent(filling.slot(), filling);
        if (first != null) {
          checkChoices(draft, first, filling);
        }
      }
    }
  }

  private static void checkTypes(Draft draft, Slots.Filling first, Slots.Filling other) {
    String before = first.type().map(SlotType::word).orElse("");
    String now = other.type().map(SlotType::word).orElse("");
    if (!before.equals(now)) {
      draft.report(
          Code.TWO_TYPES,
          other.place(),
          "the slot \"%s\" holds %s here and %s in %s"
              .formatted(other.slot(), now, before, first.place().pointer()));
    }
  }

  private static void checkChoices(Draft draft, Slots.Filling first, Slots.Filling other) {
    if (first.type().equals(other.type()) && !first.choices().ids().equals(other.choices().ids())) {
      draft.report(
          Code.TWO_CHOICE_LISTS,
          other.place(),
          String.format(
              "the slot \"%s\" has other choices in %s: put one list under \"choice_sets:\" of"
                  + " bot.yaml and name it in both",
              other.slot(), first.place().pointer()));
    }
  }
}
