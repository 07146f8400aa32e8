package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.Command;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.SafetyInterrupt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every dialog is begun by something. Looked at only when all names of dialogs are right. */
final class UnreachableDialogs implements Check {
  @Override
  public void check(Draft draft) {
    Map<DialogName, Dialog> dialogs = draft.parts().dialogs();
    Optional<Bot> bot = draft.parts().bot();
    if (bot.isEmpty() || !draft.names().complete(Kind.STATE)) {
      return;
    }
    Set<DialogName> reached = reached(bot.get(), dialogs);
    if (!dialogs.keySet().containsAll(reached)) {
      return;
    }
    for (DialogName name : dialogs.keySet()) {
      if (!reached.contains(name)) {
        draft
            .names()
            .place(Kind.DIALOG, name.value())
            .ifPresent(
                place ->
                    draft.report(
                        Code.UNREACHABLE_DIALOG,
                        place,
                        "no intent, route, call, command or interrupt leads to the dialog \"%s\""
                            .formatted(name)));
      }
    }
  }

  private static Set<DialogName> reached(Bot bot, Map<DialogName, Dialog> dialogs) {
    Set<DialogName> reached = new LinkedHashSet<>();
    for (DialogName root : roots(bot, dialogs)) {
      reached.add(root);
      reached.addAll(Flow.reachable(root, name -> following(dialogs, name)));
    }
    return reached;
  }

  static Set<DialogName> roots(Bot bot, Map<DialogName, Dialog> dialogs) {
    Set<DialogName> roots = new LinkedHashSet<>();
    roots.add(bot.doors().first());
    roots.add(bot.doors().last());
    roots.add(bot.doors().person());
    bot.safety().stream().map(SafetyInterrupt::dialog).forEach(roots::add);
    for (Command command : bot.commands()) {
      if (command.effect() instanceof Command.Effect.Begin(var dialog)) {
        roots.add(dialog);
      }
    }
    dialogs.values().stream()
        .filter(dialog -> !dialog.startsOn().isEmpty())
        .map(Dialog::name)
        .forEach(roots::add);
    return roots;
  }

  private static List<DialogName> following(Map<DialogName, Dialog> dialogs, DialogName name) {
    return Optional.ofNullable(dialogs.get(name)).stream()
        .flatMap(dialog -> dialog.states().values().stream())
        .flatMap(state -> Flow.dialogs(state).stream())
        .toList();
  }
}
