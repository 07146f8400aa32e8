package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.FinishedTopic;
import ashore.conversation.Plan;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.Phrase;
import ashore.dialog.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Follows a changed answer: the plans that rest on it, the topics that wait, the one that is open.
 * Only what depends on it is asked again.
 */
final class Revision {
  private final Talk talk;
  private final Walker walker;
  private final Topics topics;
  private final Answers before;
  private final Set<SlotName> changed;

  /**
   * @param before the answers as they were
   */
  Revision(Talk talk, Walker walker, Asker asker, Answers before) {
    this.talk = talk;
    this.walker = walker;
    this.topics = new Topics(talk, asker);
    this.before = before;
    this.changed = talk.answers().differingFrom(before);
  }

  void follow() {
    List<FinishedTopic> reopened = tellChanges();
    placeWaitingTopics();
    goOn(reopened);
  }

  /** Follows what was learned for the first time, with the plan above: the plan may be another. */
  void tellNews() {
    List<FinishedTopic> reopened = tellChanges();
    if (reopened.isEmpty()) {
      walker.walk();
    } else {
      goOn(reopened);
    }
  }

  /** Tells what changes in the plans; the topics in which something has to be asked. */
  private List<FinishedTopic> tellChanges() {
    List<FinishedTopic> reopened = new ArrayList<>();
    boolean same = false;
    boolean told = false;
    for (FinishedTopic finished : List.copyOf(talk.finished())) {
      Effect effect = effect(finished);
      switch (effect) {
        case Effect.None() -> {}
        case Effect.Same() -> same = true;
        case Effect.Other(var topic) -> {
          told = true;
          tell(finished, topic);
        }
        case Effect.Open() -> reopened.add(finished);
      }
    }
    if (same && !told && reopened.isEmpty()) {
      talk.say(Phrase.PLAN_SAME);
    }
    return reopened;
  }

  /** What the change comes to for a topic that is over. */
  private sealed interface Effect {
    /** The topic did not use the answer. */
    record None() implements Effect {}

    /** The plan is the same. */
    record Same() implements Effect {}

    /** The plan is another one. */
    record Other(Topic topic) implements Effect {}

    /** Something has to be asked before the plan is known. */
    record Open() implements Effect {}
  }

  private Effect effect(FinishedTopic finished) {
    Answers old = before.with(finished.own());
    Answers now = now(finished);
    var was = Rehearsal.of(talk, finished.topic(), old);
    var is = Rehearsal.of(talk, finished.topic(), now);
    if (!is.finished()) {
      return uses(is) || uses(was) ? new Effect.Open() : new Effect.None();
    }
    List<CardName> cards = finished.topic().cards();
    if (!is.topic().cards().equals(cards)
        || !plan(cards, was.answers()).equals(plan(cards, is.answers()))) {
      return new Effect.Other(is.topic());
    }
    return uses(was) ? new Effect.Same() : new Effect.None();
  }

  private Answers now(FinishedTopic finished) {
    return talk.answers().with(finished.own()).with(talk.answers().only(changed));
  }

  private boolean uses(Rehearsal.Outcome outcome) {
    return outcome.answered(talk.script()).stream()
        .flatMap(name -> Rehearsal.question(talk.script(), name).stream())
        .anyMatch(question -> changed.contains(question.fills()));
  }

  private Plan plan(List<CardName> cards, Answers answers) {
    return new PlanMaker(talk.script(), talk.language(), answers, talk.today()).plan(cards);
  }

  /** Tells the new plan; what was forgotten with the topic is forgotten again. */
  private void tell(FinishedTopic finished, Topic now) {
    Answers global = talk.answers();
    Answers all = now(finished);
    talk.know(Rehearsal.of(talk, finished.topic(), all).answers());
    List<CardName> cards = finished.topic().cards();
    Answers old = Rehearsal.of(talk, finished.topic(), before.with(finished.own())).answers();
    new PlanChange(talk, topics).tell(plan(cards, old), cards, now.cards());
    Set<SlotName> own = finished.own().bySlot().keySet();
    int place = talk.finished().indexOf(finished);
    talk.finished().set(place, new FinishedTopic(now, all.only(own)));
    talk.forget(own.stream().filter(slot -> global.get(slot).isEmpty()).toList());
  }

  /** The topics below the open one stand where the answers lead now. */
  private void placeWaitingTopics() {
    for (int place = 0; place < talk.topics().size() - 1; place++) {
      Topic waiting = talk.topics().get(place);
      Topic placed = Rehearsal.of(talk, waiting, talk.answers()).topic();
      if (!placed.places().isEmpty()) {
        talk.topics().set(place, placed);
      }
    }
  }

  private void goOn(List<FinishedTopic> reopened) {
    if (!reopened.isEmpty()) {
      for (FinishedTopic finished : reopened) {
        talk.finished().remove(finished);
        topics.takeUp(new FinishedTopic(finished.topic(), finished.own().without(changed)));
      }
      walker.replay();
    } else if (talk.topics().isEmpty()) {
      walker.leaveOffer();
    } else {
      walker.replay(before);
    }
  }
}
