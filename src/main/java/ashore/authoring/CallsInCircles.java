package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * No dialog is called by itself, nor by one that it leads to: it would wait for itself for ever.
 */
final class CallsInCircles implements Check {
  @Override
  public void check(Draft draft) {
    Map<DialogName, Dialog> dialogs = draft.parts().dialogs();
    for (Dialog dialog : dialogs.values()) {
      for (State state : dialog.states().values()) {
        if (state instanceof State.Call call && leadsTo(call.dialog(), dialog.name(), dialogs)) {
          report(draft, call, dialog.name());
        }
      }
    }
  }

  /** Whether the way through one dialog can come to another, by calls too. */
  private static boolean leadsTo(DialogName from, DialogName to, Map<DialogName, Dialog> dialogs) {
    Set<DialogName> seen = new LinkedHashSet<>();
    Deque<DialogName> waiting = new ArrayDeque<>();
    waiting.add(from);
    while (!waiting.isEmpty()) {
      DialogName name = waiting.remove();
      Dialog dialog = dialogs.get(name);
      if (seen.add(name) && dialog != null) {
        dialog.states().values().forEach(state -> waiting.addAll(Flow.dialogs(state)));
      }
    }
    return seen.contains(to);
  }

  private static void report(Draft draft, State.Call call, DialogName caller) {
    String circle =
        call.dialog().equals(caller)
            ? "\"%s\" calls itself".formatted(caller)
            : "\"%s\" leads back to \"%s\", which calls it".formatted(call.dialog(), caller);
    draft
        .names()
        .place(Kind.STATE, call.name().toString())
        .ifPresent(
            place ->
                draft.report(
                    Code.CALL_IN_CIRCLE, place, circle + ": each would wait for the other"));
  }
}
