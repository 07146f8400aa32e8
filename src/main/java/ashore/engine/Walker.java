package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Asked;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.DialogName;
import ashore.dialog.Landmark;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Route;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks from state to state, by what is known, to the next question. */
final class Walker {
  private final Talk talk;
  private final Asker asker;
  private final Topics topics;
  private final Places places;
  private final Answers atFirst;
  private Optional<Rehearsal.Outcome> before = Optional.empty();

  Walker(Talk talk, Asker asker) {
    this.talk = talk;
    this.asker = asker;
    this.topics = new Topics(talk, asker);
    this.places = new Places(talk);
    this.atFirst = talk.answers();
  }

  /** Begins a topic on top of those that wait. */
  void begin(DialogName root) {
    topics.begin(root);
  }

  /** Begins a topic when the one that is talked about is over. */
  void beginAfter(DialogName root) {
    topics.beginAfter(root);
  }

  /** From where the talk is to the next question. */
  void walk() {
    boolean waits = false;
    while (!waits) {
      leadAgainWhatIsGone();
      if (talk.topics().isEmpty() || talk.top().places().isEmpty()) {
        waits = !topics.finish();
      } else {
        waits = walkTopic();
      }
    }
  }

  /** To the next question of the topic on top; false when the topic is over. */
  boolean walkTopic() {
    for (int steps = 0; steps < Limits.AUTOMATIC_STEPS; steps++) {
      if (talk.top().places().isEmpty()) {
        return false;
      }
      if (enter(places.here())) {
        return true;
      }
    }
    throw new IllegalStateException(
        "over " + Limits.AUTOMATIC_STEPS + " states without a question at " + places.here().name());
  }

  /**
   * Goes the way of the answers again, from the topic's beginning to its first open question, and
   * says nothing again on the way.
   */
  void replay() {
    talk.replaceTop(talk.top().again(talk.script().first(talk.top().root())));
    talk.close();
    talk.silent(true);
    walk();
    talk.silent(false);
  }

  /** The same; what was not said with the answers before is said. */
  void replay(Answers answersBefore) {
    before = Optional.of(Rehearsal.of(talk, talk.top(), answersBefore));
    replay();
    before = Optional.empty();
  }

  /** Whether what was learned since these answers leads past the question the talk stands at. */
  boolean isLedPast(Answers answersBefore) {
    return !talk.topics().isEmpty()
        && places.isSomewhere()
        && places.here() instanceof State.Ask ask
        && !talk.answered(ask.question())
        && !talk.answers().differingFrom(answersBefore).isEmpty()
        && wayOf(answersBefore).contains(ask.name())
        && !wayOf(talk.answers()).contains(ask.name());
  }

  private Set<StateName> wayOf(Answers answers) {
    return Rehearsal.of(talk, talk.top(), answers).passed();
  }

  /** Whether what is talked about now is a danger. */
  boolean isInDanger() {
    return !talk.topics().isEmpty() && topics.isDanger(talk.top());
  }

  /** Whether a person of the team has the talk, so that the bot asks nothing. */
  private boolean handsOff() {
    return talk.attendance().isPresent() && !talk.rehearsing() && !isInDanger();
  }

  /** Puts the open question again; one that changes an answer stays open. */
  void repeat() {
    if (handsOff()) {
      asker.put(new Subject.WithPerson());
      return;
    }
    Optional<Subject> changing =
        talk.open().map(OpenQuestion::subject).filter(Subject.Changing.class::isInstance);
    if (changing.isPresent()) {
      asker.put(changing.get());
    } else {
      leaveOffer();
    }
  }

  /** Leaves what the bot itself offered, and puts the question it stood before. */
  void leaveOffer() {
    talk.close();
    walk();
  }

  /** Opens the question that an offer stood before, without putting it. */
  void reopen() {
    talk.close();
    if (!talk.topics().isEmpty()
        && places.isSomewhere()
        && places.here() instanceof State.Ask ask
        && !talk.answered(ask.question())) {
      Subject subject = new Subject.AtState(ask.name());
      Asked asked = Asked.by(ask.question());
      talk.open(new OpenQuestion(talk.nextQuestion(), subject, 0, Set.of(), Optional.of(asked)));
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
    if (places.isSomewhere()) {
      follow(target);
    }
    walk();
  }

  /** Shows a plan of these cards, and keeps them. */
  void showPlan(List<CardName> cards) {
    topics.showPlan(cards);
  }

  /**
   * A topic with a place that was edited away is led again from its beginning, through its answers.
   * What was said is not said again, except in danger; what follows an answer of this turn is.
   */
  private void leadAgainWhatIsGone() {
    if (!talk.topics().isEmpty() && places.isGone(talk.top())) {
      Topic topic = talk.top();
      before = Optional.of(Rehearsal.of(talk, topic, atFirst));
      talk.replaceTop(topic.again(talk.script().first(topic.root())));
      talk.silent(!topics.isDanger(topic));
    }
  }

  /** Does what the state does; true when a question waits now. */
  private boolean enter(State state) {
    if (!talk.silent() && !talk.script().entrance().contains(state.name().dialog())) {
      talk.flush();
    }
    talk.passed(state.name());
    if (!(state instanceof State.Ask || state instanceof State.Verify)) {
      talk.pass(state.name());
    }
    switch (state) {
      case State.Ask ask -> {
        Optional<Subject> open = open(ask);
        open.ifPresent(this::put);
        if (open.isPresent()) {
          return true;
        }
        leave(state);
      }
      case State.Say say -> {
        if (talk.isWhole(say.words())) {
          saying(isNews(state), () -> talk.say(say.words()));
        }
        leave(state);
      }
      case State.Advise advise -> {
        advise.cards().forEach(talk::pass);
        talk.replaceTop(talk.top().advised(advise.cards()));
        leave(state);
      }
      case State.Call call ->
          talk.replaceTop(talk.top().called(talk.script().first(call.dialog())));
      case State.Compute compute -> {
        if (new Figures(talk).workOut(compute)) {
          saying(isNews(compute), () -> compute.words().ifPresent(talk::say));
        }
        leave(state);
      }
      case State.Verify verify -> {
        if (new Doubts(talk).hardlyFits(verify)) {
          put(new Subject.AtState(verify.name()));
          return true;
        }
        leave(state);
      }
      case State.End end -> {
        saying(isNews(state), () -> talk.say(end.words()));
        follow(new Target.ToEnd());
      }
    }
    return false;
  }

  /** What has to be asked at this state: the question, or whether an unusual answer is right. */
  private Optional<Subject> open(State.Ask ask) {
    if (!talk.answered(ask.question())) {
      return Optional.of(new Subject.AtState(ask.name()));
    }
    return new Doubts(talk).unusual(ask.question())
        ? Optional.of(new Subject.Doubted(ask.name()))
        : Optional.empty();
  }

  private void put(Subject subject) {
    talk.silent(false);
    if (talk.rehearsing()) {
      talk.open(new OpenQuestion(0, subject, 0, Set.of()));
    } else if (handsOff()) {
      asker.put(new Subject.WithPerson());
    } else {
      asker.put(subject);
    }
  }

  /** Whether a replay comes by here for the first time. */
  private boolean isNews(State state) {
    return before.filter(old -> !old.passed().contains(state.name())).isPresent();
  }

  /** Whether a replay has other figures to tell than before. */
  private boolean isNews(State.Compute compute) {
    return before
        .filter(
            old ->
                !old.passed().contains(compute.name())
                    || compute.computations().stream()
                        .map(computation -> computation.result())
                        .anyMatch(talk.answers().differingFrom(old.answers())::contains))
        .isPresent();
  }

  private void saying(boolean aloud, Runnable deed) {
    boolean silent = talk.silent();
    talk.silent(silent && !aloud);
    deed.run();
    talk.silent(silent);
  }

  private void leave(State state) {
    Evaluation evaluation = talk.evaluation();
    for (int place = 0; place < state.next().size(); place++) {
      Route route = state.next().get(place);
      if (route.condition().map(evaluation::truth).orElse(Truth.TRUE) == Truth.TRUE) {
        talk.trail().use(new Landmark.OfRoute(state.name(), place));
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
          leave(places.here());
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
      topics.forgetWith(topic);
      talk.replaceTop(Topic.of(name).at(List.of(talk.script().first(name))));
    } else {
      talk.replaceTop(topic.moved(talk.script().first(name)));
    }
  }

  /** Whether what the entrance would ask for is known: a card answers it, or a dialog waits. */
  private boolean wantIsKnown(Topic topic, DialogName next) {
    var dialogs = talk.script().dialogs();
    return talk.script().entrance().contains(next)
        && topic.root().equals(dialogs.bot().doors().first())
        && (anotherWaits(topic)
            || topic.cards().stream()
                .map(dialogs.cards()::get)
                .anyMatch(card -> card != null && !card.answers().isEmpty()));
  }

  /** Whether a topic waits below that the first message was about. */
  private boolean anotherWaits(Topic entrance) {
    return entrance.before().isEmpty()
        && talk.topics().size() > 1
        && !talk.topics().getFirst().root().equals(talk.script().dialogs().bot().doors().last());
  }
}
