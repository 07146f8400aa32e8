package ashore.drawing;

import ashore.dialog.Dialog;
import ashore.dialog.DialogSet;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import ashore.dialog.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What someone should look at in the states of one dialog. */
final class Findings {
  private final DialogSet dialogs;
  private final Dialog dialog;
  private final Optional<Set<Landmark>> told;
  private final Set<StateName> reached;
  private final Set<StateName> leaving;

  Findings(Album album, Dialog dialog) {
    this.dialogs = album.dialogs();
    this.dialog = dialog;
    this.told = album.told();
    this.reached = reachable(dialog.first());
    this.leaving = leaving();
  }

  /** The states that bear this mark, in the order written. */
  List<State> marked(Mark.Kind kind) {
    return dialog.states().values().stream().filter(state -> is(kind, state)).toList();
  }

  /** Whether this state bears this mark. */
  boolean is(Mark.Kind kind, State state) {
    return switch (kind) {
      case UNTOLD -> isUntold(new Landmark.OfState(state.name()));
      case DEAD_END -> !leaving.contains(state.name());
      case UNREACHED -> !reached.contains(state.name());
      case UNTRANSLATED -> !missing(state).isEmpty();
      case UNKNOWN -> leadsNowhere(state);
    };
  }

  /** Whether stories come by this state, and yet none takes this way out of it. */
  boolean isUntold(State state, Way way) {
    return !is(Mark.Kind.UNTOLD, state) && isUntold(way.landmark());
  }

  private boolean isUntold(Landmark landmark) {
    return told.filter(passed -> !passed.contains(landmark)).isPresent();
  }

  /** The languages of the bot in which words of this state are missing. */
  List<Language> missing(State state) {
    return dialogs.bot().languages().stream()
        .filter(
            language ->
                StateWords.of(state).stream()
                    .map(Words::texts)
                    .anyMatch(texts -> !texts.containsKey(language)))
        .toList();
  }

  /** Whether this target is there. */
  boolean isThere(Target target) {
    return switch (target) {
      case Target.ToState(StateName name) -> dialog.state(name.state()).isPresent();
      case Target.ToDialog(var other) -> dialogs.dialogs().containsKey(other);
      case Target.ToEnd end -> true;
    };
  }

  private boolean leadsNowhere(State state) {
    boolean callsNobody =
        state instanceof State.Call call && !dialogs.dialogs().containsKey(call.dialog());
    return callsNobody || Way.from(state).stream().anyMatch(way -> !isThere(way.target()));
  }

  private Set<StateName> reachable(State first) {
    Set<StateName> found = new HashSet<>(Set.of(first.name()));
    Deque<State> open = new ArrayDeque<>(Set.of(first));
    while (!open.isEmpty()) {
      for (State next : following(open.removeFirst())) {
        if (found.add(next.name())) {
          open.addLast(next);
        }
      }
    }
    return found;
  }

  /** The states from which the dialog can be left, found from its ends backwards. */
  private Set<StateName> leaving() {
    Collection<State> states = dialog.states().values();
    Set<StateName> found = new HashSet<>();
    List<State> more = states.stream().filter(this::leaves).toList();
    while (!more.isEmpty()) {
      more.forEach(state -> found.add(state.name()));
      more =
          states.stream()
              .filter(state -> !found.contains(state.name()))
              .filter(state -> following(state).stream().anyMatch(it -> found.contains(it.name())))
              .toList();
    }
    return found;
  }

  private boolean leaves(State state) {
    return state instanceof State.End
        || Way.from(state).stream()
            .map(Way::target)
            .anyMatch(target -> !(target instanceof Target.ToState) && isThere(target));
  }

  private List<State> following(State state) {
    List<State> following = new ArrayList<>();
    for (Way way : Way.from(state)) {
      if (way.target() instanceof Target.ToState(StateName name)) {
        dialog.state(name.state()).ifPresent(following::add);
      }
    }
    return following;
  }
}
