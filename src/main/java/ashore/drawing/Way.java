package ashore.drawing;

import ashore.dialog.Condition;
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
 */
record Way(Target target, Optional<Condition> condition, boolean stuck) {
  /** All ways out of this state, in the order written. */
  static List<Way> from(State state) {
    List<Way> ways = new ArrayList<>();
    for (Route route : state.next()) {
      ways.add(new Way(route.target(), route.condition(), false));
    }
    if (state instanceof State.Ask ask) {
      ask.question()
          .ifStuck()
          .ifPresent(target -> ways.add(new Way(target, Optional.empty(), true)));
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
