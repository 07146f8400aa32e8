package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.Route;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which states and dialogs lead where. */
final class Flow {
  private final Map<DialogName, Dialog> dialogs;

  Flow(Map<DialogName, Dialog> dialogs) {
    this.dialogs = dialogs;
  }

  /** Where a state can lead, by its routes or when a question gets stuck. */
  static List<Target> targets(State state) {
    List<Target> targets = new ArrayList<>(state.next().stream().map(Route::target).toList());
    if (state instanceof State.Ask ask) {
      ask.question().ifStuck().ifPresent(targets::add);
    }
    return targets;
  }

  /** The states of the same dialog that a state can lead to. */
  static List<StateName> within(State state) {
    return targets(state).stream()
        .filter(Target.ToState.class::isInstance)
        .map(target -> ((Target.ToState) target).state())
        .toList();
  }

  /** The dialogs that a state leads to or calls. */
  static List<DialogName> dialogs(State state) {
    List<DialogName> names = new ArrayList<>();
    for (Target target : targets(state)) {
      if (target instanceof Target.ToDialog(DialogName dialog)) {
        names.add(dialog);
      }
    }
    if (state instanceof State.Call call) {
      names.add(call.dialog());
    }
    return names;
  }

  /** Whether the dialog can be left from this state. */
  static boolean leaves(State state) {
    return state instanceof State.End
        || targets(state).stream().anyMatch(target -> !(target instanceof Target.ToState));
  }

  /**
   * The states, in any dialog, that follow this one without a question; a question is followed by
   * none.
   */
  List<StateName> unasked(StateName name) {
    Optional<State> found = state(name);
    if (found.isEmpty() || found.get() instanceof State.Ask) {
      return List.of();
    }
    State state = found.get();
    List<StateName> following = new ArrayList<>();
    dialogs(state).forEach(dialog -> first(dialog).ifPresent(following::add));
    if (!(state instanceof State.Call call) || !asks(call.dialog())) {
      following.addAll(within(state));
    }
    return following;
  }

  Optional<State> state(StateName name) {
    return Optional.ofNullable(dialogs.get(name.dialog()))
        .flatMap(dialog -> dialog.state(name.state()));
  }

  /** All that can be reached from here, this place left out unless a way leads back to it. */
  static <T> Set<T> reachable(T from, Function<T, List<T>> following) {
    Set<T> reached = new LinkedHashSet<>();
    Deque<T> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (T next : following.apply(open.removeFirst())) {
        if (reached.add(next)) {
          open.addLast(next);
        }
      }
    }
    return reached;
  }

  private Optional<StateName> first(DialogName dialog) {
    return Optional.ofNullable(dialogs.get(dialog)).map(found -> found.first().name());
  }

  private boolean asks(DialogName dialog) {
    return Optional.ofNullable(dialogs.get(dialog))
        .map(found -> !found.questions().isEmpty())
        .orElse(true);
  }
}
