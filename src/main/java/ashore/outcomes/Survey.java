package ashore.outcomes;

import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.DialogSet;
import ashore.dialog.Route;
import ashore.dialog.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said only of all dialogs together.
 *
 * @param dialogs the outcomes of each
 * @param whole whether every dialog is there; else nothing can be out of reach
 * @param unreached cards that no combination of any dialog brings and that answer no intent
 * @param untaken routes whose condition decides in no combination of any dialog
 */
public record Survey(
    List<DialogOutcomes> dialogs, boolean whole, Set<CardName> unreached, Set<RouteName> untaken) {
  /** Keeps an unmodifiable copy. */
  public Survey {
    dialogs = List.copyOf(dialogs);
  }

  /** Puts together what was found. */
  public static Survey of(DialogSet dialogs, List<DialogOutcomes> outcomes) {
    if (outcomes.size() < dialogs.dialogs().size()) {
      return new Survey(outcomes, false, Set.of(), Set.of());
    }
    Set<CardName> unreached = new LinkedHashSet<>();
    dialogs
        .cards()
        .forEach(
            (name, card) -> {
              if (card.answers().isEmpty()) {
                unreached.add(name);
              }
            });
    outcomes.forEach(each -> unreached.removeAll(each.seen().toldCards()));
    Set<RouteName> untaken = conditional(dialogs);
    outcomes.forEach(each -> untaken.removeAll(each.seen().taken()));
    return new Survey(outcomes, true, unreached, untaken);
  }

  private static Set<RouteName> conditional(DialogSet dialogs) {
    Set<RouteName> routes = new LinkedHashSet<>();
    for (Dialog dialog : dialogs.dialogs().values()) {
      for (State state : dialog.states().values()) {
        List<Route> next = state.next();
        for (int i = 0; i < next.size(); i++) {
          if (next.get(i).condition().isPresent()) {
            routes.add(new RouteName(state.name(), i));
          }
        }
      }
    }
    return routes;
  }

  /** Combinations that end without any card or words. */
  public long gaps() {
    return dialogs.stream().mapToLong(each -> each.gaps().size()).sum();
  }

  /** Whether nothing is missing: no gap, no card out of reach. */
  public boolean complete() {
    return gaps() == 0 && unreached.isEmpty();
  }
}
