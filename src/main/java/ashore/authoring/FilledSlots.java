package ashore.authoring;

import ashore.dialog.SlotName;
import java.util.Set;

/**
 * A slot that a condition, a computation or a due date names is filled by some question or
 * computation.
 */
final class FilledSlots implements Check {
  @Override
  public void check(Draft draft) {
    Set<String> known = draft.slots().names();
    for (Claim.IsFilled claim : draft.claims().of(Claim.IsFilled.class)) {
      String name = claim.slot().value();
      if (!known.contains(name) && draft.names().complete(Kind.SLOT)) {
        draft.reportUnknown(
            Code.SLOT_NEVER_FILLED,
            claim.place(),
            sentence(name) + advice(draft, claim.slot()),
            name,
            known);
      }
    }
  }

  /** What is said of a slot that nothing fills. */
  static String sentence(String slot) {
    return "nothing fills the slot \"%s\": no question and no computation".formatted(slot);
  }

  private static String advice(Draft draft, SlotName slot) {
    boolean choice =
        draft.slots().all().stream()
            .anyMatch(filling -> filling.choices().ids().contains(slot.value()));
    return choice ? "; it is a choice, and choices are compared with \"is\"" : "";
  }
}
