package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** From every state the dialog can come to its end. */
final class DeadEnds implements Check {
  @Override
  public void check(Draft draft) {
    for (Dialog dialog : draft.parts().dialogs().values()) {
      if (draft.names().knowsWays(dialog.name())) {
        check(draft, dialog);
      }
    }
  }

  private static void check(Draft draft, Dialog dialog) {
    Function<StateName, List<StateName>> following =
        name -> dialog.state(name.state()).map(Flow::within).orElse(List.of());
    Set<StateName> told = new HashSet<>();
    for (State state : dialog.states().values()) {
      Set<StateName> ahead = new HashSet<>(Flow.reachable(state.name(), following));
      ahead.add(state.name());
      List<State> states =
          ahead.stream().flatMap(name -> dialog.state(name.state()).stream()).toList();
      boolean stuck = states.stream().noneMatch(Flow::leaves);
      boolean asks = states.stream().anyMatch(State.Ask.class::isInstance);
      if (stuck && asks && !told.contains(state.name())) {
        told.addAll(ahead);
        report(draft, state.name());
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
                    Code.DEAD_END,
                    place,
                    String.format(
                        "from the state \"%s\" on the dialog never ends: answered questions are"
                            + " passed by, so give one a route to \"end\" or another dialog",
                        name.state())));
  }
}
