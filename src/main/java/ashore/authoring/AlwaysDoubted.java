package ashore.authoring;

import ashore.dialog.Condition;
import java.util.List;
import java.util.Optional;

/** A doubt is raised by unusual answers, not by every answer. */
final class AlwaysDoubted implements Check {
  @Override
  public void check(Draft draft) {
    SlotValues values = new SlotValues(draft);
    for (Claim.Doubts doubt : draft.claims().of(Claim.Doubts.class)) {
      if (!doubt.condition().equals(StandIn.CONDITION) && isAlways(doubt, values)) {
        draft.report(
            Code.ALWAYS_DOUBTED,
            doubt.place(),
            "every answer raises this doubt%s: let it ask only about unusual ones"
                .formatted(values.range(doubt.slot()).map(range -> ", for " + range).orElse("")));
      }
    }
  }

  private static boolean isAlways(Claim.Doubts doubt, SlotValues values) {
    List<Supposition> answered =
        Suppositions.of(List.of(doubt.condition(), new Condition.Known(doubt.slot())), values)
            .stream()
            .filter(supposition -> supposition.known().contains(doubt.slot()))
            .toList();
    return !answered.isEmpty()
        && answered.stream()
            .allMatch(
                supposition ->
                    supposition.holds(doubt.condition(), values).equals(Optional.of(true)));
  }
}
