package ashore.outcomes;

import ashore.dialog.Bot;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Route;
import ashore.dialog.State;
import ashore.dialog.Target;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which dialogs have no talk of their own, and who calls them. */
final class Callers {
  private final DialogSet dialogs;

  Callers(DialogSet dialogs) {
    this.dialogs = dialogs;
  }

  /** The dialogs that call this one; none when it also has a talk of its own. */
  Set<DialogName> of(DialogName name) {
    Set<DialogName> callers = new LinkedHashSet<>();
    if (!hasATalk(name)) {
      for (Dialog dialog : dialogs.dialogs().values()) {
        for (State state : dialog.states().values()) {
          if (state instanceof State.Call call && call.dialog().equals(name)) {
            callers.add(dialog.name());
          }
        }
      }
    }
    return callers;
  }

  private boolean hasATalk(DialogName name) {
    Bot bot = dialogs.bot();
    boolean door =
        Stream.of(bot.doors().first(), bot.doors().last(), bot.doors().person())
            .anyMatch(name::equals);
    boolean safety = bot.safety().stream().anyMatch(danger -> danger.dialog().equals(name));
    return door
        || safety
        || !Country.dialog(dialogs, name).startsOn().isEmpty()
        || dialogs.dialogs().values().stream()
            .flatMap(dialog -> dialog.states().values().stream())
            .flatMap(state -> state.next().stream())
            .map(Route::target)
            .anyMatch(new Target.ToDialog(name)::equals);
  }
}
