package ashore.drawing;

import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.State;
import ashore.dialog.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How dialogs lead to each other, each way told once, in the order of names and states. */
final class Connections {
  private final Map<DialogName, Dialog> dialogs;
  private final List<Connection> connections;

  Connections(DialogSet dialogs) {
    Set<Connection> found = new LinkedHashSet<>();
    for (Dialog dialog : dialogs.dialogs().values()) {
      for (State state : dialog.states().values()) {
        if (state instanceof State.Call call) {
          found.add(new Connection(dialog.name(), call.dialog(), Arrow.Kind.CALL));
        }
        for (Way way : Way.from(state)) {
          if (way.target() instanceof Target.ToDialog(DialogName to)) {
            found.add(new Connection(dialog.name(), to, Arrow.Kind.LEAVE));
          }
        }
      }
    }
    this.dialogs = dialogs.dialogs();
    this.connections = new ArrayList<>(found);
  }

  /** One dialog leads to another. */
  record Connection(DialogName from, DialogName to, Arrow.Kind kind) {}

  List<Connection> all() {
    return List.copyOf(connections);
  }

  /** All dialogs, those first that are nearest to where the bot begins. */
  List<Dialog> inOrder(List<DialogName> first) {
    Set<DialogName> found = new LinkedHashSet<>(first);
    Deque<DialogName> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      DialogName from = open.removeFirst();
      for (Connection connection : connections) {
        if (connection.from().equals(from) && found.add(connection.to())) {
          open.addLast(connection.to());
        }
      }
    }
    found.addAll(dialogs.keySet());
    return found.stream().map(dialogs::get).filter(Objects::nonNull).toList();
  }

  /** The dialogs that lead to this one in this way. */
  List<DialogName> leadingTo(DialogName dialog, Arrow.Kind kind) {
    return connections.stream()
        .filter(it -> it.to().equals(dialog) && it.kind() == kind)
        .map(Connection::from)
        .toList();
  }
}
