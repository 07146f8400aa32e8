package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No way leads round in a circle without asking something. */
final class LoopsWithoutQuestion implements Check {
  @Override
  public void check(Draft draft) {
    Flow flow = new Flow(draft.parts().dialogs());
    Set<StateName> told = new HashSet<>();
    for (Dialog dialog : draft.parts().dialogs().values()) {
      for (State state : dialog.states().values()) {
        StateName name = state.name();
        if (state instanceof State.Ask && Flow.within(state).contains(name)) {
          reportSelf(draft, name);
        }
        Set<StateName> ahead = Flow.reachable(name, flow::unasked);
        if (ahead.contains(name) && !told.contains(name)) {
          Set<StateName> circle =
              ahead.stream()
                  .filter(other -> Flow.reachable(other, flow::unasked).contains(name))
                  .collect(Collectors.toCollection(LinkedHashSet::new));
          told.addAll(circle);
          report(draft, name, circle);
        }
      }
    }
  }

  private static void reportSelf(Draft draft, StateName name) {
    draft
        .names()
        .place(Kind.STATE, name.toString())
        .ifPresent(
            place ->
                draft.report(
                    Code.LOOP_WITHOUT_QUESTION,
                    place,
                    "a question cannot lead to itself: once answered it is passed by, and this"
                        + " would go round for ever"));
  }

  private static void report(Draft draft, StateName first, Set<StateName> circle) {
    String way =
        Stream.concat(Stream.of(first), circle.stream().filter(state -> !state.equals(first)))
            .map(StateName::toString)
            .collect(Collectors.joining(", "));
    draft
        .names()
        .place(Kind.STATE, first.toString())
        .ifPresent(
            place ->
                draft.report(
                    Code.LOOP_WITHOUT_QUESTION,
                    place,
                    "this leads back to itself without a question: " + way));
  }
}
