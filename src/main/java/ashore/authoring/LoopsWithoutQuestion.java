package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.Landmark;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
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
          reportSelf(draft, state);
        }
        Set<StateName> ahead = Flow.reachable(name, flow::unasked);
        if (ahead.contains(name) && !told.contains(name)) {
          Set<StateName> circle =
              ahead.stream()
                  .filter(other -> Flow.reachable(other, flow::unasked).contains(name))
                  .collect(Collectors.toCollection(LinkedHashSet::new));
          told.addAll(circle);
          report(draft, state, circle);
        }
      }
    }
  }

  private static void reportSelf(Draft draft, State state) {
    way(draft, state, Set.of(state.name()))
        .ifPresent(
            place ->
                draft.report(
                    Code.LOOP_WITHOUT_QUESTION,
                    place,
                    "a question cannot lead to itself: once answered it is passed by, and this"
                        + " would go round for ever"));
  }

  private static void report(Draft draft, State state, Set<StateName> circle) {
    StateName first = state.name();
    String way =
        Stream.concat(Stream.of(first), circle.stream().filter(other -> !other.equals(first)))
            .map(StateName::toString)
            .collect(Collectors.joining(", "));
    way(draft, state, circle)
        .ifPresent(
            place ->
                draft.report(
                    Code.LOOP_WITHOUT_QUESTION,
                    place,
                    "this leads back to itself without a question: " + way));
  }

  /** Where it is written that this state leads to one of those; else where the state begins. */
  private static Optional<Place> way(Draft draft, State state, Set<StateName> circle) {
    Map<Landmark, Place> places = draft.parts().landmarks();
    for (int i = 0; i < state.next().size(); i++) {
      Place place = places.get(new Landmark.OfRoute(state.name(), i));
      if (place != null && leads(state.next().get(i).target(), circle)) {
        return Optional.of(place);
      }
    }
    Place stuck = places.get(new Landmark.OfWayOut(state.name()));
    boolean leads =
        state instanceof State.Ask ask
            && ask.question().ifStuck().filter(target -> leads(target, circle)).isPresent();
    return stuck != null && leads
        ? Optional.of(stuck)
        : draft.names().place(Kind.STATE, state.name().toString());
  }

  private static boolean leads(Target target, Set<StateName> circle) {
    return target instanceof Target.ToState(StateName to) && circle.contains(to);
  }
}
