package ashore.engine;

import ashore.dialog.Dialog;
import ashore.dialog.FormerNames;
import ashore.dialog.KeepFor;
import ashore.dialog.Route;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Edits of the mini bot, as authors make them. */
final class Edits {
  private Edits() {}

  /** The mini bot, with these dialogs in place of its own. */
  static Engine with(Dialog... changed) {
    Map<String, Dialog> dialogs = new LinkedHashMap<>();
    for (Dialog dialog :
        List.of(
            MiniBot.door(),
            MiniBot.late(),
            MiniBot.lender(),
            MiniBot.danger(),
            MiniBot.person(),
            MiniBot.closing())) {
      dialogs.put(dialog.name().value(), dialog);
    }
    for (Dialog dialog : changed) {
      dialog.former().names().forEach(old -> dialogs.remove(old.value()));
      dialogs.put(dialog.name().value(), dialog);
    }
    return MiniBot.engine(MiniBot.dialogs(dialogs.values().toArray(Dialog[]::new)));
  }

  static Dialog renamed(Dialog dialog, String old, String now) {
    Dialog moved = moved(dialog, old, now);
    return new Dialog(
        moved.name(),
        moved.title(),
        moved.startsOn(),
        moved.owner(),
        moved.reviewBy(),
        moved.states(),
        new FormerNames(Set.of(), Map.of(old, now)));
  }

  /** The same dialog with another id for this state, and no word of it. */
  static Dialog moved(Dialog dialog, String old, String now) {
    List<State> states = new ArrayList<>();
    for (State state : dialog.states().values()) {
      states.add(
          state instanceof State.Ask ask && ask.name().state().equals(old)
              ? new State.Ask(MiniBot.state(dialog.name().value(), now), ask.question(), ask.next())
              : redirected(state, old, now));
    }
    return rebuilt(dialog, states);
  }

  private static State redirected(State state, String old, String now) {
    String dialog = state.name().dialog().value();
    Target gone = new Target.ToState(MiniBot.state(dialog, old));
    return state instanceof State.Say say && say.next().equals(List.of(MiniBot.otherwise(gone)))
        ? new State.Say(say.name(), say.words(), MiniBot.to(dialog, now))
        : state;
  }

  /** The door, which leads to another dialog than "late". */
  static Dialog doorTo(String dialog) {
    State.Ask ask = (State.Ask) state(MiniBot.door(), "trouble");
    List<Route> next =
        ask.next().stream()
            .map(
                route ->
                    route.target() instanceof Target.ToDialog
                        ? new Route(route.condition(), new Target.ToDialog(MiniBot.name(dialog)))
                        : route)
            .toList();
    return replaced(MiniBot.door(), new State.Ask(ask.name(), ask.question(), next));
  }

  static Dialog dialogRenamed(Dialog dialog, String now) {
    Map<String, State> states = new LinkedHashMap<>();
    for (State state : dialog.states().values()) {
      states.put(state.name().state(), inDialog(state, now));
    }
    return new Dialog(
        MiniBot.name(now),
        dialog.title(),
        dialog.startsOn(),
        dialog.owner(),
        dialog.reviewBy(),
        states,
        new FormerNames(Set.of(dialog.name()), Map.of()));
  }

  private static State inDialog(State state, String now) {
    StateName name = MiniBot.state(now, state.name().state());
    var next =
        state.next().stream()
            .map(
                route ->
                    route.target() instanceof Target.ToState(var to)
                        ? new Route(
                            route.condition(), new Target.ToState(MiniBot.state(now, to.state())))
                        : route)
            .toList();
    return switch (state) {
      case State.Ask ask -> new State.Ask(name, ask.question(), next);
      case State.Say say -> new State.Say(name, say.words(), next);
      case State.Advise advise -> new State.Advise(name, advise.cards(), next);
      case State.Call call -> new State.Call(name, call.dialog(), next);
      case State.Compute compute ->
          new State.Compute(name, compute.computations(), compute.words(), next);
      case State.Verify verify ->
          new State.Verify(name, verify.condition(), verify.confirm(), verify.change(), next);
      case State.End end -> new State.End(name, end.words());
    };
  }

  static Dialog replaced(Dialog dialog, State changed) {
    Map<String, State> states = new LinkedHashMap<>(dialog.states());
    states.put(changed.name().state(), changed);
    return rebuilt(dialog, List.copyOf(states.values()));
  }

  private static Dialog rebuilt(Dialog dialog, List<State> states) {
    return MiniBot.dialog(
        dialog.name().value(),
        Set.copyOf(dialog.startsOn().stream().map(intent -> intent.value()).toList()),
        states.toArray(State[]::new));
  }

  static Dialog withoutDays() {
    List<State> states = new ArrayList<>(MiniBot.late().states().values());
    states.removeFirst();
    return rebuilt(MiniBot.late(), states.subList(1, states.size()));
  }

  static Dialog doorWithoutLate() {
    return MiniBot.dialog(
        "door",
        Set.of(),
        MiniBot.door().first(),
        new State.Ask(
            MiniBot.state("door", "trouble"),
            MiniBot.question(
                "trouble",
                SlotType.CHOICE,
                new KeepFor.Topic(),
                List.of(MiniBot.pick("other", Set.of()))),
            List.of(MiniBot.otherwise(new Target.ToEnd()))));
  }

  static Dialog several(String... ids) {
    return MiniBot.dialog(
        "door",
        Set.of(),
        new State.Ask(
            MiniBot.state("door", "both"),
            MiniBot.question(
                "both",
                SlotType.CHOICES,
                new KeepFor.Always(),
                Arrays.stream(ids).map(id -> MiniBot.pick(id, Set.of())).toList()),
            List.of(MiniBot.otherwise(new Target.ToEnd()))));
  }

  static State say(String dialog, String id, String words, String next) {
    return new State.Say(MiniBot.state(dialog, id), MiniBot.en(words), MiniBot.to(dialog, next));
  }

  static State end(String dialog, String id) {
    return new State.End(MiniBot.state(dialog, id), MiniBot.en("goodbye"));
  }

  static State state(Dialog dialog, String id) {
    return dialog.state(id).orElseThrow();
  }
}
