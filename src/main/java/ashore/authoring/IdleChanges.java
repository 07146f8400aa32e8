package ashore.authoring;

import ashore.dialog.Computation;
import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a person is offered to change can make the condition come out otherwise. */
final class IdleChanges implements Check {
  @Override
  public void check(Draft draft) {
    StatePlaces places = new StatePlaces(draft);
    List<Computation> computations = new ArrayList<>();
    states(draft)
        .forEach(
            state -> {
              if (state instanceof State.Compute compute) {
                computations.addAll(compute.computations());
              }
            });
    for (State state : states(draft)) {
      if (state instanceof State.Verify verify && verify.condition() != StandIn.CONDITION) {
        Set<SlotName> felt = felt(verify, computations);
        verify.change().stream()
            .filter(slot -> !felt.contains(slot) && draft.slots().names().contains(slot.value()))
            .forEach(slot -> report(draft, places.ofClaim(verify.name(), slot), slot));
      }
    }
  }

  private static List<State> states(Draft draft) {
    return draft.parts().dialogs().values().stream()
        .map(Dialog::states)
        .flatMap(states -> states.values().stream())
        .toList();
  }

  /** The slots of the condition, and those of which these are worked out. */
  private static Set<SlotName> felt(State.Verify verify, List<Computation> computations) {
    Set<SlotName> felt = new HashSet<>(Reads.of(verify.condition()));
    addKnown(verify.condition(), felt);
    int before;
    do {
      before = felt.size();
      computations.stream()
          .filter(computation -> felt.contains(computation.result()))
          .forEach(computation -> felt.addAll(Reads.of(List.of(computation))));
    } while (felt.size() > before);
    return felt;
  }

  /** Adds the slots of which the condition asks only whether they hold something. */
  private static void addKnown(Condition condition, Set<SlotName> slots) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(term -> addKnown(term, slots));
      case Condition.AnyOf(var terms) -> terms.forEach(term -> addKnown(term, slots));
      case Condition.Not(var term) -> addKnown(term, slots);
      case Condition.Known(var slot) -> slots.add(slot);
      case Condition.IsOneOf choice -> {}
      case Condition.Compare compare -> {}
      case Condition.Between between -> {}
    }
  }

  private static void report(Draft draft, Place place, SlotName slot) {
    draft.report(
        Code.CHANGE_WITHOUT_EFFECT,
        place,
        "the condition of \"verify:\" does not depend on \"%s\": leave it out here"
            .formatted(slot));
  }
}
