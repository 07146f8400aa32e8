package ashore.engine;

import ashore.conversation.Conversation;
import ashore.conversation.FinishedTopic;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Asked;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.DialogSet;
import ashore.dialog.IntentName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a stored talk names nothing but what the dialogs have. So it is at almost every
 * turn, and then nothing is to be carried over. Thread-safe.
 */
final class CurrentNames {
  private final DialogSet dialogs;
  private final FittingValues fitting;
  private final CarriedQuestion question;

  CurrentNames(DialogSet dialogs, FittingValues fitting, CarriedQuestion question) {
    this.dialogs = dialogs;
    this.fitting = fitting;
    this.question = question;
  }

  /** Whether every answer, topic, place, card, intent and the open question is as it was stored. */
  boolean holds(Conversation stored) {
    return fitting.all(stored.answers())
        && topics(stored.topics())
        && finished(stored.finished())
        && intents(stored.later())
        && cards(stored.plan())
        && open(stored.open());
  }

  private boolean topics(List<Topic> topics) {
    for (Topic topic : topics) {
      if (!holds(topic)) {
        return false;
      }
    }
    return true;
  }

  private boolean finished(List<FinishedTopic> finished) {
    for (FinishedTopic each : finished) {
      if (!holds(each.topic()) || !fitting.all(each.own())) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Topic topic) {
    return dialogs.dialogs().containsKey(topic.root())
        && places(topic.places())
        && cards(topic.cards())
        && cards(topic.given())
        && cards(topic.before());
  }

  private boolean places(List<StateName> places) {
    for (StateName place : places) {
      Optional<State> state = dialogs.state(place);
      if (state.isEmpty() || !state.get().name().equals(place)) {
        return false;
      }
    }
    return true;
  }

  private boolean cards(List<CardName> cards) {
    for (CardName card : cards) {
      if (!dialogs.cards().containsKey(card)) {
        return false;
      }
    }
    return true;
  }

  private boolean intents(List<IntentName> intents) {
    for (IntentName intent : intents) {
      if (dialogs.homeOf(intent).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean open(Optional<OpenQuestion> open) {
    return open.isEmpty() || isAsItWas(open.get()) || question.carried(open.get()).equals(open);
  }

  /** The most frequent case, told without building the question anew. */
  private boolean isAsItWas(OpenQuestion open) {
    return open.picked().isEmpty()
        && open.asked().isPresent()
        && open.subject() instanceof Subject.AtState(var name)
        && dialogs.state(name).orElse(null) instanceof State.Ask ask
        && ask.name().equals(name)
        && Asked.by(ask.question()).equals(open.asked().get());
  }
}
