package ashore.engine;

import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Question;
import ashore.dialog.Route;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways between all states, by numbers: every question looks far ahead along them. Thread-safe.
 */
final class RoadMap {
  /** Leads to no state. */
  static final int NOWHERE = -1;

  private final Map<StateName, Integer> numbers = new HashMap<>();
  private final List<Stop> stops = new ArrayList<>();

  /**
   * A state.
   *
   * @param question what it asks, if it asks
   * @param called where the dialog begins that it calls, or {@link #NOWHERE}
   * @param ways its routes in their order
   */
  record Stop(Optional<Question> question, int called, List<Way> ways) {}

  /**
   * A route.
   *
   * @param to the number of the state, or {@link #NOWHERE} for the end and the last dialog
   */
  record Way(Optional<Condition> condition, int to) {}

  /** Those of these dialogs. */
  RoadMap(DialogSet dialogs) {
    List<State> states =
        dialogs.dialogs().values().stream()
            .flatMap(dialog -> dialog.states().values().stream())
            .toList();
    states.forEach(state -> numbers.put(state.name(), numbers.size()));
    states.forEach(state -> stops.add(stop(dialogs, state)));
  }

  private Stop stop(DialogSet dialogs, State state) {
    Optional<Question> question =
        state instanceof State.Ask ask ? Optional.of(ask.question()) : Optional.empty();
    int called = state instanceof State.Call call ? first(dialogs, call.dialog()) : NOWHERE;
    return new Stop(
        question,
        called,
        state.next().stream()
            .map((Route route) -> new Way(route.condition(), to(dialogs, route.target())))
            .toList());
  }

  private int to(DialogSet dialogs, Target target) {
    return switch (target) {
      case Target.ToState(var name) -> number(name);
      case Target.ToDialog(var name) ->
          name.equals(dialogs.bot().doors().last()) ? NOWHERE : first(dialogs, name);
      case Target.ToEnd() -> NOWHERE;
    };
  }

  private int first(DialogSet dialogs, DialogName name) {
    Dialog dialog = dialogs.dialogs().get(name);
    return dialog == null ? NOWHERE : number(dialog.first().name());
  }

  /** The number of a state; {@link #NOWHERE} when there is none of this name. */
  int number(StateName name) {
    return numbers.getOrDefault(name, NOWHERE);
  }

  /** The state of this number. */
  Stop stop(int number) {
    return stops.get(number);
  }

  /** How many there are. */
  int size() {
    return stops.size();
  }
}
