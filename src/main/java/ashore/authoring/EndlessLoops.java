package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.Landmark;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No way leads round in a circle, not even through questions: what is answered is passed by, so
 * that nothing would stop it.
 */
final class EndlessLoops implements Check {
  @Override
  public void check(Draft draft) {
    Flow flow = new Flow(draft.parts().dialogs());
    Set<StateName> told = new HashSet<>();
    for (Dialog dialog : draft.parts().dialogs().values()) {
      for (State state : dialog.states().values()) {
        StateName name = state.name();
        Set<StateName> ahead = Flow.reachable(name, flow::following);
        if (ahead.contains(name) && !told.contains(name)) {
          Set<StateName> circle = new LinkedHashSet<>(Set.of(name));
          ahead.stream()
              .filter(other -> Flow.reachable(other, flow::following).contains(name))
              .forEach(circle::add);
          told.addAll(circle);
          if (!isDeadEnd(flow, ahead)) {
            report(draft, flow, circle);
          }
        }
      }
    }
  }

  /** Whether nothing of it leads on, which {@link DeadEnds} tells. */
  private static boolean isDeadEnd(Flow flow, Set<StateName> ahead) {
    List<State> states = ahead.stream().flatMap(name -> flow.state(name).stream()).toList();
    return states.stream().noneMatch(Flow::leaves)
        && states.stream().anyMatch(State.Ask.class::isInstance);
  }

  private static void report(Draft draft, Flow flow, Set<StateName> circle) {
    List<State> states = circle.stream().flatMap(name -> flow.state(name).stream()).toList();
    String way = circle.stream().map(StateName::toString).collect(Collectors.joining(", "));
    boolean asks = states.stream().anyMatch(State.Ask.class::isInstance);
    states.stream()
        .flatMap(state -> way(draft, flow, state, circle).stream())
        .findFirst()
        .or(() -> draft.names().place(Kind.STATE, states.getFirst().name().toString()))
        .ifPresent(
            place ->
                draft.report(
                    Code.LOOP_WITHOUT_QUESTION,
                    place,
                    asks
                        ? "this goes round for ever, for questions are passed by once they are"
                            + " answered: %s; lead on to another question".formatted(way)
                        : "this leads back to itself without a question: " + way));
  }

  /** Where it is written that this state leads to one of those; empty where it just follows. */
  private static Optional<Place> way(Draft draft, Flow flow, State state, Set<StateName> circle) {
    Map<Landmark, Place> places = draft.parts().landmarks();
    Optional<Place> itself = draft.names().place(Kind.STATE, state.name().toString());
    for (int i = 0; i < state.next().size(); i++) {
      Place place = places.get(new Landmark.OfRoute(state.name(), i));
      if (place != null
          && itself.filter(place::equals).isEmpty()
          && leads(flow, state.next().get(i).target(), circle)) {
        return Optional.of(place);
      }
    }
    boolean leads =
        state instanceof State.Ask ask
            && ask.question().ifStuck().filter(target -> leads(flow, target, circle)).isPresent();
    return Optional.ofNullable(places.get(new Landmark.OfWayOut(state.name())))
        .filter(place -> leads);
  }

  private static boolean leads(Flow flow, Target target, Set<StateName> circle) {
    return flow.begins(target).filter(circle::contains).isPresent();
  }
}
