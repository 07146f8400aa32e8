package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every state can be reached from the beginning of its dialog. */
final class UnreachableStates implements Check {
  @Override
  public void check(Draft draft) {
    for (Dialog dialog : draft.parts().dialogs().values()) {
      if (!draft.names().knowsWays(dialog.name())) {
        continue;
      }
      Function<StateName, List<StateName>> following =
          name -> dialog.state(name.state()).map(Flow::within).orElse(List.of());
      StateName first = dialog.first().name();
      Set<StateName> reached = Flow.reachable(first, following);
      for (var state : dialog.states().values()) {
        if (!state.name().equals(first) && !reached.contains(state.name())) {
          report(draft, state.name());
        }
      }
    }
  }

  private static void report(Draft draft, StateName name) {
    draft
        .names()
        .place(Kind.STATE, name.toString())
        .ifPresent(
            place ->
                draft.report(
                    Code.UNREACHABLE_STATE,
                    place,
                    "no route leads to the state \"%s\", and the one above it goes elsewhere"
                        .formatted(name.state())));
  }
}
