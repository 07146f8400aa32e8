package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.KeepFor;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks from state to state, by what is known, to the next question. */
final class Walker {
  private final Talk talk;
  private final Asker asker;
  private boolean figuresAgain;

  Walker(Talk talk, Asker asker) {
    this.talk = talk;
    this.asker = asker;
  }

  /** Begins a topic on top of those that wait; one that waits too deep makes room. */
  void begin(DialogName root) {
    if (talk.topics().size() >= Limits.TOPICS) {
      talk.topics().removeFirst();
    }
    talk.topics().add(Topic.of(root).at(List.of(first(root))));
    talk.close();
  }

  /** From where the talk is to the next question. */
  void walk() {
    for (int steps = 0; steps < Limits.AUTOMATIC_STEPS; steps++) {
      if (talk.topics().isEmpty() || talk.top().places().isEmpty()) {
        if (!finishTopic()) {
          return;
        }
      } else if (enter(here())) {
        return;
      }
    }
    throw new IllegalStateException(
        "over " + Limits.AUTOMATIC_STEPS + " states without a question at " + here().name());
  }

  /**
   * Goes the way of the answers again, from the topic's beginning, to its first open question.
   *
   * @param figures whether what is worked out on the way is said again
   */
  void replay(boolean figures) {
    Topic topic = talk.top();
    talk.replaceTop(
        new Topic(topic.root(), List.of(first(topic.root())), List.of(), topic.asked()));
    talk.close();
    figuresAgain = figures;
    talk.silent(true);
    walk();
    talk.silent(false);
    figuresAgain = false;
  }

  /** Puts the open question again. */
  void repeat() {
    talk.close();
    walk();
  }

  /** Opens the question that an offer stood before, without putting it. */
  void reopen() {
    talk.close();
    if (!talk.topics().isEmpty()
        && !talk.top().places().isEmpty()
        && here() instanceof State.Ask ask
        && !talk.answered(ask.question())) {
      Subject subject = new Subject.AtState(ask.name());
      talk.open(new OpenQuestion(talk.nextQuestion(), subject, 0, Set.of()));
    }
  }

  /** Comes back to the open question after something else was answered. */
  void resume() {
    if (!talk.topics().isEmpty()) {
      talk.say(Phrase.RESUME);
    }
    repeat();
  }

  /** Takes this way out of the open question. */
  void go(Target target) {
    follow(target);
    walk();
  }

  /**
   * The state in which the talk is; a topic whose place was edited away begins again with its
   * answers.
   */
  private State here() {
    StateName place = talk.top().places().getLast();
    return talk.script()
        .dialogs()
        .state(place)
        .orElseGet(
            () -> {
              Topic topic = talk.top();
              talk.replaceTop(topic.at(List.of(first(topic.root()))));
              return state(talk.top().places().getLast());
            });
  }

  private State state(StateName name) {
    return talk.script()
        .dialogs()
        .state(name)
        .orElseThrow(() -> new IllegalStateException("no state " + name));
  }

  private StateName first(DialogName name) {
    Dialog dialog = talk.script().dialogs().dialogs().get(name);
    if (dialog == null) {
      throw new IllegalStateException("no dialog " + name);
    }
    return dialog.first().name();
  }

  /** Does what the state does; true when a question waits now. */
  private boolean enter(State state) {
    if (!talk.silent() && !talk.script().entrance().contains(state.name().dialog())) {
      talk.flush();
    }
    if (!(state instanceof State.Ask)) {
      talk.pass(state.name());
    }
    switch (state) {
      case State.Ask ask -> {
        if (!talk.answered(ask.question())) {
          talk.silent(false);
          asker.put(new Subject.AtState(ask.name()));
          return true;
        }
        leave(state);
      }
      case State.Say say -> {
        talk.say(say.words());
        leave(state);
      }
      case State.Advise advise -> {
        advise(advise.cards());
        leave(state);
      }
      case State.Call call -> talk.replaceTop(talk.top().called(first(call.dialog())));
      case State.Compute compute -> {
        Figures figures = new Figures(talk);
        if (figures.workOut(compute)) {
          sayFigures(compute);
        }
        leave(state);
      }
      case State.End end -> {
        talk.say(end.words());
        follow(new Target.ToEnd());
      }
    }
    return false;
  }

  private void advise(List<CardName> cards) {
    cards.forEach(talk::pass);
    talk.replaceTop(talk.top().advised(cards));
  }

  private void sayFigures(State.Compute compute) {
    boolean silent = talk.silent();
    talk.silent(silent && !figuresAgain);
    compute.words().ifPresent(talk::say);
    talk.silent(silent);
  }

  private void leave(State state) {
    Evaluation evaluation = talk.evaluation();
    for (Route route : state.next()) {
      if (route.condition().map(evaluation::truth).orElse(Truth.TRUE) == Truth.TRUE) {
        follow(route.target());
        return;
      }
    }
    follow(new Target.ToEnd());
  }

  private void follow(Target target) {
    switch (target) {
      case Target.ToState(var name) -> talk.replaceTop(talk.top().moved(name));
      case Target.ToDialog(var name) -> turnInto(name);
      case Target.ToEnd() -> {
        talk.replaceTop(talk.top().returned());
        if (!talk.top().places().isEmpty()) {
          leave(here());
        }
      }
    }
  }

  /** Goes over to another dialog. Out of the last dialog, that is a topic of its own. */
  private void turnInto(DialogName name) {
    Topic topic = talk.top();
    boolean leavingTheLast =
        topic.root().equals(talk.script().dialogs().bot().doors().last())
            && topic.places().size() == 1;
    if (wantIsKnown(topic, name)) {
      follow(new Target.ToEnd());
    } else if (leavingTheLast) {
      forgetWithTopic(topic);
      talk.replaceTop(Topic.of(name).at(List.of(first(name))));
    } else {
      talk.replaceTop(topic.moved(first(name)));
    }
  }

  /** Whether a card answers already what the entrance would ask for. */
  private boolean wantIsKnown(Topic topic, DialogName next) {
    var dialogs = talk.script().dialogs();
    return talk.script().entrance().contains(next)
        && topic.root().equals(dialogs.bot().doors().first())
        && topic.cards().stream()
            .map(dialogs.cards()::get)
            .anyMatch(card -> card != null && !card.answers().isEmpty());
  }

  /** Ends the topic that is over and turns to what waits; false when nothing is left to say. */
  private boolean finishTopic() {
    talk.silent(false);
    talk.close();
    DialogName last = talk.script().dialogs().bot().doors().last();
    if (talk.topics().isEmpty()) {
      begin(last);
      return true;
    }
    Topic over = talk.topics().removeLast();
    forgetWithTopic(over);
    if (!over.cards().isEmpty()) {
      showPlan(over.cards());
    }
    if (!talk.topics().isEmpty()) {
      if (here() instanceof State.Ask) {
        talk.say(Phrase.RESUME);
      }
      return true;
    }
    if (over.root().equals(last)) {
      return false;
    }
    begin(last);
    return true;
  }

  /** Shows a plan of these cards, and keeps them. */
  void showPlan(List<CardName> cards) {
    talk.flush();
    talk.reply(plan(cards));
  }

  /** A plan of these cards, kept for later. */
  Reply plan(List<CardName> cards) {
    talk.pass("plan");
    List<CardName> all = new ArrayList<>(talk.plan());
    all.addAll(cards);
    talk.plan(PlanMaker.ordered(all, talk.script().dialogs()));
    return new Reply.ShowPlan(
        new PlanMaker(talk.script(), talk.language(), talk.answers(), talk.today()).plan(cards));
  }

  private void forgetWithTopic(Topic over) {
    List<SlotName> passing = new ArrayList<>();
    for (SlotName slot : over.asked()) {
      talk.script()
          .dialogs()
          .questionFor(slot)
          .map(Question::keepFor)
          .filter(KeepFor.Topic.class::isInstance)
          .ifPresent(keep -> passing.add(slot));
    }
    talk.forget(passing);
  }
}
