package ashore.outcomes;

import ashore.dialog.CardName;
import ashore.dialog.Computation;
import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Question;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All states that a talk which begins with some dialog may come to, called dialogs included. */
final class Country {
  private final DialogSet dialogs;
  private final Map<StateName, State> states;
  private final Map<StateName, Set<SlotName>> readFrom = new HashMap<>();

  Country(DialogSet dialogs, DialogName root) {
    this.dialogs = dialogs;
    this.states = reachable(first(root));
  }

  /** The states, in the order in which they are found. */
  List<State> states() {
    return List.copyOf(states.values());
  }

  /** The questions by the slot they fill; the first to ask for it counts. */
  Map<SlotName, Question> questions() {
    Map<SlotName, Question> questions = new LinkedHashMap<>();
    for (State state : states.values()) {
      if (state instanceof State.Ask ask) {
        questions.putIfAbsent(ask.question().fills(), ask.question());
      }
    }
    return questions;
  }

  /** The cards that its states advise. */
  Set<CardName> cards() {
    Set<CardName> cards = new LinkedHashSet<>();
    for (State state : states.values()) {
      if (state instanceof State.Advise advise) {
        cards.addAll(advise.cards());
      }
    }
    return cards;
  }

  /** The conditions of its routes. */
  List<Condition> conditions() {
    return states.values().stream()
        .flatMap(state -> state.next().stream())
        .flatMap(route -> route.condition().stream())
        .distinct()
        .toList();
  }

  /** What its states work out. */
  List<Computation> computations() {
    List<Computation> all = new ArrayList<>();
    for (State state : states.values()) {
      if (state instanceof State.Compute compute) {
        all.addAll(compute.computations());
      }
    }
    return all;
  }

  /** The slots on which the way from these places on can depend. */
  Set<SlotName> readFrom(List<StateName> places) {
    Set<SlotName> slots = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      boolean running = i == places.size() - 1;
      StateName place = places.get(i);
      slots.addAll(running ? readFrom(place) : readAfter(place));
    }
    return slots;
  }

  private Set<SlotName> readFrom(StateName place) {
    Set<SlotName> known = readFrom.get(place);
    if (known == null) {
      known = new LinkedHashSet<>();
      for (State state : reachable(place).values()) {
        known.addAll(reads(state));
      }
      readFrom.put(place, known);
    }
    return known;
  }

  /** When the dialog that this place called is through. */
  private Set<SlotName> readAfter(StateName place) {
    Set<SlotName> slots = new LinkedHashSet<>();
    dialogs
        .state(place)
        .ifPresent(
            state -> {
              slots.addAll(reads(state));
              routeTargets(state).forEach(next -> slots.addAll(readFrom(next)));
            });
    return slots;
  }

  private static Set<SlotName> reads(State state) {
    SlotsRead read = new SlotsRead();
    for (Route route : state.next()) {
      route.condition().ifPresent(read::add);
    }
    if (state instanceof State.Ask ask) {
      read.slots().add(ask.question().fills());
    }
    if (state instanceof State.Compute compute) {
      compute.computations().forEach(each -> each.arguments().forEach(read::add));
    }
    return read.slots();
  }

  private Map<StateName, State> reachable(StateName from) {
    Map<StateName, State> found = new LinkedHashMap<>();
    Deque<StateName> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      StateName name = open.removeFirst();
      Optional<State> state = dialogs.state(name);
      if (state.isPresent() && found.putIfAbsent(name, state.get()) == null) {
        open.addAll(routeTargets(state.get()));
        if (state.get() instanceof State.Call call) {
          open.add(first(call.dialog()));
        }
      }
    }
    return found;
  }

  private List<StateName> routeTargets(State state) {
    List<StateName> targets = new ArrayList<>();
    state.next().forEach(route -> target(route.target()).ifPresent(targets::add));
    if (state instanceof State.Ask ask) {
      ask.question().ifStuck().flatMap(this::target).ifPresent(targets::add);
    }
    return targets;
  }

  private Optional<StateName> target(Target target) {
    return switch (target) {
      case Target.ToState(var name) -> Optional.of(name);
      case Target.ToDialog(var name) -> Optional.of(first(name));
      case Target.ToEnd() -> Optional.empty();
    };
  }

  private StateName first(DialogName name) {
    return dialog(dialogs, name).first().name();
  }

  /** The dialog with this name, which must be there. */
  static Dialog dialog(DialogSet dialogs, DialogName name) {
    Dialog dialog = dialogs.dialogs().get(name);
    if (dialog == null) {
      throw new IllegalArgumentException("dialogs holds no " + name);
    }
    return dialog;
  }
}
