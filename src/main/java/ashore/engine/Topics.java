package ashore.engine;

import ashore.conversation.FinishedTopic;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.KeepFor;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is talked about: topics begin on top of one another, and end with what they led to. */
final class Topics {
  /** The fewest answers that are worth a summary. */
  private static final int WORTH_A_SUMMARY = 2;

  private final Talk talk;
  private final Asker asker;

  Topics(Talk talk, Asker asker) {
    this.talk = talk;
    this.asker = asker;
  }

  /** Begins a topic on top; one that waits too deep makes room and is turned to later. */
  void begin(DialogName root) {
    makeRoom();
    talk.topics().add(Topic.of(root).at(List.of(talk.script().first(root))));
    talk.close();
  }

  /** Takes up a topic that was over, to be compared at its end with what it led to. */
  void takeUp(FinishedTopic finished) {
    makeRoom();
    talk.know(finished.own());
    Topic topic = finished.topic().revised();
    talk.topics().add(topic.again(talk.script().first(topic.root())));
    talk.close();
  }

  /** Puts a topic below the one that is talked about: it begins when that one is over. */
  void beginAfter(DialogName root) {
    talk.topics().addFirst(Topic.of(root).at(List.of(talk.script().first(root))));
  }

  private boolean isEntrance(Topic topic) {
    return topic.root().equals(talk.script().dialogs().bot().doors().first());
  }

  /** Who came for this alone and has its plan is not welcomed after it, but after a danger. */
  private boolean makesEntranceNeedless(Topic over) {
    return !over.cards().isEmpty()
        && !isDanger(over)
        && !talk.topics().isEmpty()
        && isEntrance(talk.top())
        && !asks(talk.top());
  }

  private void makeRoom() {
    if (talk.topics().size() >= Limits.TOPICS) {
      Topic oldest = talk.topics().removeFirst();
      Dialog dialog = talk.script().dialogs().dialogs().get(oldest.root());
      if (dialog != null) {
        dialog.startsOn().stream().min(IntentName::compareTo).ifPresent(talk::later);
      }
    }
  }

  /**
   * Ends the topic that is over and turns to what waits; false when nothing is left to do in this
   * turn.
   */
  boolean finish() {
    talk.silent(false);
    talk.close();
    if (talk.topics().isEmpty()) {
      return turnToWhatIsLeft();
    }
    Topic over = talk.topics().removeLast();
    boolean last = over.root().equals(talk.script().dialogs().bot().doors().last());
    if (!over.cards().isEmpty()) {
      tell(over);
      keep(over);
    }
    if (talk.script().dialogs().bot().doors().diary().filter(over.root()::equals).isPresent()) {
      talk.log(talk.answers().only(over.asked()));
    }
    forgetWith(over);
    if (makesEntranceNeedless(over)) {
      talk.topics().removeLast();
    }
    if (!talk.topics().isEmpty()) {
      if (asks(talk.top()) && !(isEntrance(over) && over.before().isEmpty())) {
        talk.say(Phrase.RESUME);
      }
      return true;
    }
    return !last && turnToWhatIsLeft();
  }

  /** What the person wrote about besides, or the last dialog. */
  private boolean turnToWhatIsLeft() {
    Optional<IntentName> later = talk.nextLater();
    while (later.isPresent()) {
      if (hasNews(later.get())) {
        asker.put(new Subject.LaterTopic(later.get()));
        return false;
      }
      later = talk.nextLater();
    }
    begin(talk.script().dialogs().bot().doors().last());
    return true;
  }

  /** Whether there is more to ask or to advise about this than was asked and advised already. */
  private boolean hasNews(IntentName intent) {
    Optional<Home> home = talk.script().dialogs().homeOf(intent);
    return home.isPresent()
        && switch (home.get()) {
          case Home.InCard(var card) -> !talk.plan().contains(card);
          case Home.InDialog(var dialog) -> hasNews(dialog);
          case Home.AsAct act -> false;
          case Home.InSafety danger -> true;
        };
  }

  private boolean hasNews(DialogName dialog) {
    Topic topic = Topic.of(dialog).at(List.of(talk.script().first(dialog)));
    var outcome = Rehearsal.of(talk, topic, talk.answers());
    return !outcome.finished() || !talk.plan().containsAll(outcome.topic().cards());
  }

  private void tell(Topic over) {
    if (!over.before().isEmpty()) {
      new PlanChange(talk, this).tell(made(over.before()), over.before(), over.cards());
      return;
    }
    if (!isDanger(over)) {
      var answers = new AnswerLines(talk).of(new PastAnswers(talk).questions(over));
      if (answers.size() >= WORTH_A_SUMMARY) {
        talk.flush();
        talk.pass("review");
        talk.reply(asker.review(answers));
      }
    }
    showPlan(over.cards());
  }

  /** Keeps the topic, so that its answers can be changed. */
  private void keep(Topic over) {
    if (!isDanger(over)) {
      talk.finished().removeIf(finished -> finished.topic().root().equals(over.root()));
      talk.finished().add(new FinishedTopic(over, talk.answers().only(ownAnswers(over))));
      while (talk.finished().size() > Limits.FINISHED) {
        talk.finished().removeFirst();
      }
    }
  }

  /** Whether a danger is what the topic is about. */
  boolean isDanger(Topic topic) {
    return talk.script().dialogs().bot().isSafety(topic.root());
  }

  /** Whether it waits at a question, or at a place that is gone: its answers lead to one. */
  private boolean asks(Topic topic) {
    return !topic.places().isEmpty()
        && talk.script()
            .dialogs()
            .state(topic.places().getLast())
            .map(State.Ask.class::isInstance)
            .orElse(true);
  }

  /** Shows a plan of these cards, and keeps them. */
  void showPlan(List<CardName> cards) {
    talk.flush();
    talk.pass("plan");
    Plan plan = plan(cards);
    talk.reply(new Reply.ShowPlan(plan));
    List<Plan.Item> steps =
        plan.sections().stream().flatMap(section -> section.items().stream()).toList();
    if (steps.size() > Limits.LONG_PLAN) {
      talk.reply(
          new Reply.Say(talk.text(Phrase.LONG_PLAN, Map.of("step", steps.getFirst().text()))));
    }
  }

  /** A plan of these cards, kept for later. */
  Plan plan(List<CardName> cards) {
    List<CardName> all = new ArrayList<>(talk.plan());
    all.addAll(cards);
    talk.plan(PlanMaker.ordered(all, talk.script().dialogs()));
    return made(cards);
  }

  private Plan made(List<CardName> cards) {
    return new PlanMaker(talk.script(), talk.language(), talk.answers(), talk.today()).plan(cards);
  }

  /** Forgets the answers that are good for this topic only. */
  void forgetWith(Topic over) {
    talk.forget(ownAnswers(over));
  }

  private List<SlotName> ownAnswers(Topic over) {
    return over.asked().stream()
        .filter(
            slot ->
                talk.script()
                    .dialogs()
                    .questionFor(slot)
                    .map(Question::keepFor)
                    .filter(KeepFor.Topic.class::isInstance)
                    .isPresent())
        .toList();
  }
}
