package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.dialog.CardName;
import ashore.dialog.Computation;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import ashore.engine.Evaluation;
import ashore.engine.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from one question to the next, state by state: which routes were tried, which held, what
 * they looked at. Tells why; what comes of it the engine tells.
 */
final class Footsteps {
  /** More states than this without a question are a loop, and the engine says so. */
  private static final int MOST = 200;

  private final DialogSet dialogs;
  private final Differences differences;
  private final LocalDate today;
  private final List<Choosing> choosings = new ArrayList<>();
  private final Set<SlotName> missed = new LinkedHashSet<>();
  private final Set<CardName> cards = new LinkedHashSet<>();
  private final List<StateName> places;
  private Answers answers;

  /**
   * The way out of a state.
   *
   * @param state the state
   * @param taken the place of the route taken, from 0
   * @param besides the places of the other routes with a condition that held too
   * @param moment where the talk was, to go another way from
   */
  record Choosing(StateName state, int taken, List<Integer> besides, Moment moment) {}

  /** The places and the answers when a way was chosen. */
  record Moment(List<StateName> places, Answers answers) {}

  private Footsteps(DialogSet dialogs, Differences differences, LocalDate today, Moment from) {
    this.dialogs = dialogs;
    this.differences = differences;
    this.today = today;
    this.places = new ArrayList<>(from.places());
    this.answers = from.answers();
  }

  /** From here to the next question, or out. */
  static Footsteps from(
      Moment moment, DialogSet dialogs, Differences differences, LocalDate today) {
    Footsteps footsteps = new Footsteps(dialogs, differences, today, moment);
    footsteps.walk();
    return footsteps;
  }

  /** The same, had this route been taken instead. */
  static Footsteps hadItGone(
      Choosing choosing, int route, DialogSet dialogs, Differences differences, LocalDate today) {
    Footsteps footsteps = new Footsteps(dialogs, differences, today, choosing.moment());
    State state = dialogs.state(choosing.state()).orElseThrow();
    footsteps.follow(state.next().get(route).target());
    footsteps.walk();
    return footsteps;
  }

  /** The ways chosen, in order. */
  List<Choosing> choosings() {
    return choosings;
  }

  /** The slots that were looked at and held nothing. */
  Set<SlotName> missed() {
    return missed;
  }

  /** The cards advised on the way. */
  Set<CardName> cards() {
    return cards;
  }

  /** Where the way ends: the state of the next question; empty when it leads out. */
  Optional<StateName> end() {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
  }

  private void walk() {
    for (int i = 0; i < MOST && !places.isEmpty(); i++) {
      Optional<State> here = dialogs.state(places.getLast());
      if (here.isEmpty() || waits(here.get())) {
        return;
      }
      enter(here.get());
    }
  }

  private boolean waits(State state) {
    return state instanceof State.Ask ask && answers.get(ask.question().fills()).isEmpty();
  }

  private void enter(State state) {
    switch (state) {
      case State.Ask ask -> leave(state);
      case State.Say say -> leave(state);
      case State.Verify verify -> leave(state);
      case State.Advise advise -> {
        cards.addAll(advise.cards());
        leave(state);
      }
      case State.Call call -> places.add(first(call.dialog()));
      case State.Compute compute -> {
        for (Computation computation : compute.computations()) {
          SlotsRead read = new SlotsRead();
          computation.arguments().forEach(read::add);
          note(read.slots());
          Evaluation now = evaluation();
          answers =
              Differences.with(answers, computation.result(), differences.result(computation, now));
        }
        leave(state);
      }
      case State.End end -> follow(new Target.ToEnd());
    }
  }

  private Evaluation evaluation() {
    return new Evaluation(answers, dialogs.facts(), today);
  }

  private void note(Set<SlotName> read) {
    read.stream().filter(slot -> answers.get(slot).isEmpty()).forEach(missed::add);
  }

  private void leave(State state) {
    Evaluation evaluation = evaluation();
    Moment moment = new Moment(List.copyOf(places), answers);
    int taken = -1;
    List<Integer> besides = new ArrayList<>();
    for (int i = 0; i < state.next().size(); i++) {
      Route route = state.next().get(i);
      boolean holds = route.condition().map(evaluation::truth).orElse(Truth.TRUE) == Truth.TRUE;
      if (taken < 0) {
        route.condition().ifPresent(condition -> note(SlotsRead.by(condition)));
      }
      if (holds && taken < 0) {
        taken = i;
      } else if (holds && route.condition().isPresent()) {
        besides.add(i);
      }
    }
    if (taken < 0) {
      follow(new Target.ToEnd());
      return;
    }
    choosings.add(new Choosing(state.name(), taken, besides, moment));
    follow(state.next().get(taken).target());
  }

  private void follow(Target target) {
    switch (target) {
      case Target.ToState(var name) -> places.set(places.size() - 1, name);
      case Target.ToDialog(var name) -> places.set(places.size() - 1, first(name));
      case Target.ToEnd() -> {
        places.removeLast();
        if (!places.isEmpty()) {
          dialogs.state(places.getLast()).ifPresent(this::leave);
        }
      }
    }
  }

  private StateName first(DialogName name) {
    return Country.dialog(dialogs, name).first().name();
  }
}
