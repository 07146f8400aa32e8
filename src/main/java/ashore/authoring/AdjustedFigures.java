package ashore.authoring;

import ashore.dialog.SlotType;
import ashore.dialog.State;
import java.util.List;
import java.util.Optional;

/**
 * Plus and minus buttons change figures that were worked out, so that no answer is lost, and a
 * compute state tells what comes of them.
 */
final class AdjustedFigures implements Check {
  @Override
  public void check(Draft draft) {
    draft.claims().of(Claim.Adjusts.class).forEach(claim -> figure(draft, claim));
    draft.claims().of(Claim.WorksOut.class).forEach(claim -> again(draft, claim));
  }

  private static void figure(Draft draft, Claim.Adjusts claim) {
    boolean asked =
        draft.slots().all().stream()
            .anyMatch(
                filling -> filling.slot().equals(claim.slot()) && filling.asked().isPresent());
    Optional<SlotType> type = draft.slots().type(claim.slot());
    if (asked) {
      draft.report(
          Code.ADJUSTS_NOTHING,
          claim.place(),
          "\"%s\" is an answer, and trying something must not change it: let a compute state give a"
                  .formatted(claim.slot())
              + " slot of its own to begin with");
    } else if (type.filter(known -> !known.numeric()).isPresent()) {
      draft.report(
          Code.TYPE_MISMATCH,
          claim.place(),
          "buttons change numbers; \"%s\" is %s"
              .formatted(claim.slot(), type.map(SlotType::word).orElse("")));
    }
  }

  private static void again(Draft draft, Claim.WorksOut claim) {
    List<String> computing =
        Optional.ofNullable(draft.parts().dialogs().get(claim.state().dialog())).stream()
            .flatMap(dialog -> dialog.states().values().stream())
            .filter(State.Compute.class::isInstance)
            .map(state -> state.name().state())
            .toList();
    String name = claim.state().state();
    if (!computing.contains(name) && draft.names().complete(Kind.STATE)) {
      draft.reportUnknown(
          Code.ADJUSTS_NOTHING,
          claim.place(),
          "\"again:\" names the compute state of this dialog that is worked out after each tap;"
              + " \"%s\" is none".formatted(name),
          name,
          computing);
    }
  }
}
