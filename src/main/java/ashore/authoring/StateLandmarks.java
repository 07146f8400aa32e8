package ashore.authoring;

import ashore.dialog.Choice;
import ashore.dialog.Landmark;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Map;

/** Notes where a state and its parts are written. */
final class StateLandmarks {
  private final Draft draft;
  private final Map<String, ChoiceList> choiceSets;

  StateLandmarks(Draft draft, Map<String, ChoiceList> choiceSets) {
    this.draft = draft;
    this.choiceSets = choiceSets;
  }

  /** Notes the parts of a state, where it could be read. */
  void note(State state, Block.Entry entry) {
    if (!(entry.value() instanceof Block block)) {
      return;
    }
    StateName name = state.name();
    Place place = entry.key().place();
    note(new Landmark.OfState(name), place);
    for (int i = 0; i < state.next().size(); i++) {
      note(new Landmark.OfRoute(name, i), place(block, "next", i, place));
    }
    if (state instanceof State.Ask ask) {
      note(ask.name(), ask.question(), block, place);
    }
  }

  private void note(StateName name, Question question, Block block, Place place) {
    for (int i = 0; i < question.choices().size(); i++) {
      Choice choice = question.choices().get(i);
      note(new Landmark.OfChoice(name, choice.id()), choicePlace(block, i, place));
    }
    for (int i = 0; i < question.reask().size(); i++) {
      note(new Landmark.OfRetry(name, i), place(block, "reask", i, place));
    }
    if (question.doubt().isPresent()) {
      note(new Landmark.OfDoubt(name), place(block, "doubt", 0, place));
    }
    if (question.waiting().isPresent()) {
      note(new Landmark.OfReminder(name), place(block, "wait", 0, place));
    }
    if (question.ifStuck().isPresent()) {
      note(new Landmark.OfWayOut(name), place(block, "if_stuck", 0, place));
    }
  }

  /** A choice of a shared set stands in bot.yaml. */
  private Place choicePlace(Block block, int index, Place otherwise) {
    List<ChoiceList.Written> shared =
        block.entry("choices").map(Block.Entry::value).stream()
            .filter(Text.class::isInstance)
            .map(set -> choiceSets.get(((Text) set).value()))
            .flatMap(
                set ->
                    set == null ? List.<ChoiceList.Written>of().stream() : set.choices().stream())
            .toList();
    return index < shared.size()
        ? shared.get(index).place()
        : place(block, "choices", index, otherwise);
  }

  /** The place of one member of the list behind this key, or of what else stands there. */
  private static Place place(Block block, String key, int index, Place otherwise) {
    return block
        .entry(key)
        .map(Block.Entry::value)
        .map(
            value ->
                value instanceof Items items && index < items.nodes().size()
                    ? items.nodes().get(index).place()
                    : value.place())
        .orElse(otherwise);
  }

  private void note(Landmark landmark, Place place) {
    draft.parts().landmarks().put(landmark, place);
  }
}
