package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which one topic can pass states. A state is entered and left; between the two a call
 * runs another dialog. A dialog that was called may come back to any of its callers, so that rather
 * too much than too little counts as earlier.
 */
final class Course {
  private final Map<DialogName, Dialog> dialogs;
  private final Map<Point, List<Point>> following = new HashMap<>();
  private final Map<Point, Set<Point>> reached = new HashMap<>();

  Course(Map<DialogName, Dialog> dialogs) {
    this.dialogs = dialogs;
    for (Dialog dialog : dialogs.values()) {
      dialog.states().values().forEach(state -> connect(dialog.name(), state));
    }
  }

  /** A moment of the way. */
  sealed interface Point {
    /** A state is entered; what it says and computes is worked out. */
    record Entered(StateName state) implements Point {}

    /** A state has done its deed; its routes are tried. */
    record Left(StateName state) implements Point {}

    /** A dialog is over. */
    record Over(DialogName dialog) implements Point {}
  }

  /** Whether a way leads from here to there. */
  boolean leads(Point from, Point to) {
    return reached
        .computeIfAbsent(
            from, start -> Flow.reachable(start, point -> following.getOrDefault(point, List.of())))
        .contains(to);
  }

  /** Where a dialog begins; nothing when there is no such dialog. */
  Optional<Point> start(DialogName dialog) {
    return Optional.ofNullable(dialogs.get(dialog))
        .map(found -> new Point.Entered(found.first().name()));
  }

  private void connect(DialogName dialog, State state) {
    Point entered = new Point.Entered(state.name());
    Point left = new Point.Left(state.name());
    add(entered, left);
    if (state instanceof State.Call call) {
      start(call.dialog()).ifPresent(start -> add(entered, start));
      add(new Point.Over(call.dialog()), left);
    }
    if (state instanceof State.End) {
      add(left, new Point.Over(dialog));
    }
    Set<Target> targets = new HashSet<>(Flow.targets(state));
    for (Target target : targets) {
      switch (target) {
        case Target.ToState(var name) -> add(left, new Point.Entered(name));
        case Target.ToDialog(var other) -> {
          start(other).ifPresent(start -> add(left, start));
          add(new Point.Over(other), new Point.Over(dialog));
        }
        case Target.ToEnd() -> add(left, new Point.Over(dialog));
      }
    }
  }

  private void add(Point from, Point to) {
    following.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
  }
}
