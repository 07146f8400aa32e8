package ashore.authoring;

import ashore.dialog.DialogName;
import java.util.Set;
import java.util.TreeSet;

/** Every route leads to a state of its dialog, or to a dialog. */
final class KnownTargets implements Check {
  @Override
  public void check(Draft draft) {
    for (Claim.GoesTo claim : draft.claims().of(Claim.GoesTo.class)) {
      if (!draft.names().knows(Kind.DIALOG, claim.target())) {
        draft.names().loseWays(claim.from());
        draft.reportUnknown(
            Code.UNKNOWN_STATE,
            claim.place(),
            "no state \"" + claim.target() + "\" in this dialog, and no dialog of that name",
            claim.target(),
            targets(draft, claim.from()));
      }
    }
  }

  private static Set<String> targets(Draft draft, DialogName from) {
    Set<String> targets = new TreeSet<>(draft.names().all(Kind.DIALOG));
    String prefix = from + ".";
    draft.names().all(Kind.STATE).stream()
        .filter(state -> state.startsWith(prefix))
        .forEach(state -> targets.add(state.substring(prefix.length())));
    targets.add(TargetReader.END);
    return targets;
  }
}
