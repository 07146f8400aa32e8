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

  /** The states, in any dialog, to which a state can lead; a dialog that it calls comes back. */
  List<StateName> following(StateName name) {
    return state(name).stream()
        .flatMap(state -> targets(state).stream())
        .flatMap(target -> begins(target).stream())
        .toList();
  }

  /** The state to which this leads; empty at the end. */
  Optional<StateName> begins(Target target) {
    return switch (target) {
      case Target.ToState(StateName to) -> Optional.of(to);
      case Target.ToDialog(DialogName to) -> first(to);
      case Target.ToEnd() -> Optional.empty();
    };
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
}
