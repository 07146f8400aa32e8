package ashore.engine;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.Command;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Hosting;
import ashore.dialog.Route;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every turn is played from: the dialogs, and what was prepared from them once. Thread-safe.
 */
record Script(
    DialogSet dialogs,
    Map<String, CalculatorFunction> functions,
    Folding folding,
    Wording wording,
    ChoiceMatcher choices,
    SafetyWatch safety,
    CommandWords commands,
    HardWords hardWords,
    Nearby nearby,
    Carryover carryover,
    RoadMap roads,
    Set<DialogName> entrance,
    Hosting hosting) {

  static Script of(
      DialogSet dialogs,
      Collection<CalculatorFunction> functions,
      Folding folding,
      Hosting hosting) {
    Map<String, CalculatorFunction> byName =
        functions.stream().collect(Collectors.toMap(CalculatorFunction::name, Function.identity()));
    return new Script(
        dialogs,
        byName,
        folding,
        new Wording(dialogs),
        new ChoiceMatcher(dialogs, folding),
        new SafetyWatch(dialogs, folding),
        new CommandWords(dialogs, folding),
        new HardWords(dialogs, folding),
        new Nearby(dialogs, folding),
        new Carryover(dialogs, new FittingValues(dialogs, byName)),
        new RoadMap(dialogs),
        entrance(dialogs),
        hosting);
  }

  /** The command that changes an answer. */
  Optional<Command> change() {
    return dialogs.bot().commands().stream()
        .filter(command -> command.effect().equals(new Command.Effect.Do(Command.Action.CHANGE)))
        .findFirst();
  }

  /** Whether authors offer a command that does this. */
  boolean offers(Command.Action action) {
    return dialogs.bot().commands().stream()
        .anyMatch(command -> command.effect().equals(new Command.Effect.Do(action)));
  }

  /** The state where a dialog begins. */
  StateName first(DialogName name) {
    Dialog dialog = dialogs.dialogs().get(name);
    if (dialog == null) {
      throw new IllegalStateException("no dialog " + name);
    }
    return dialog.first().name();
  }

  /**
   * The dialogs that find out what a newcomer needs: the first one, and those it leads to that are
   * no topic of their own.
   */
  private static Set<DialogName> entrance(DialogSet dialogs) {
    Set<DialogName> entrance = new HashSet<>();
    Dialog first = dialogs.dialogs().get(dialogs.bot().doors().first());
    if (first != null) {
      entrance.add(first.name());
      first.states().values().stream()
          .flatMap(state -> state.next().stream())
          .map(Route::target)
          .filter(Target.ToDialog.class::isInstance)
          .map(target -> ((Target.ToDialog) target).dialog())
          .filter(name -> isNoTopic(dialogs, name))
          .forEach(entrance::add);
    }
    return Set.copyOf(entrance);
  }

  private static boolean isNoTopic(DialogSet dialogs, DialogName name) {
    Dialog dialog = dialogs.dialogs().get(name);
    return dialog != null && dialog.startsOn().isEmpty() && !dialogs.bot().isSafety(name);
  }
}
