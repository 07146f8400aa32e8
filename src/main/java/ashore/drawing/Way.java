package ashore.drawing;

import ashore.dialog.Condition;
import ashore.dialog.Landmark;
import ashore.dialog.Route;
import ashore.dialog.State;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way out of a state.
 *
 * @param target where it leads
 * @param condition when it is taken
 * @param stuck whether it is taken because an answer is not understood
 * @param landmark how the coverage of stories names it
 */
record Way(Target target, Optional<Condition> condition, boolean stuck, Landmark landmark) {
  /** All ways out of this state, in the order written. */
  static List<Way> from(State state) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < state.next().size(); i++) {
      Route route = state.next().get(i);
      ways.add(
          new Way(route.target(), route.condition(), false, new Landmark.OfRoute(state.name(), i)));
    }
    if (state instanceof State.Ask ask) {
      ask.question()
          .ifStuck()
          .ifPresent(
              target ->
                  ways.add(
                      new Way(
                          target, Optional.empty(), true, new Landmark.OfWayOut(state.name()))));
    }
    return ways;
  }

  /**
   * Whether the order of its routes can be seen in where it leads: more than one has a condition,
   * and these are not all about choices of one answer.
   */
  static boolean orderMatters(State state) {
    List<Condition> conditions =
        state.next().stream().map(Route::condition).flatMap(Optional::stream).toList();
    long slots =
        conditions.stream()
            .map(it -> it instanceof Condition.IsOneOf isOneOf ? isOneOf.slot() : it)
            .distinct()
            .count();
    return conditions.size() > 1 && slots > 1;
  }
}
