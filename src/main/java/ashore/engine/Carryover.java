package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.FinishedTopic;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Topic;
import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a talk into dialogs that may have been edited since it was left: old names become today's,
 * topics whose dialogs are gone are let go, answers that fit nothing any more count as never given.
 * Thread-safe.
 */
final class Carryover {
  private final DialogSet dialogs;
  private final FittingValues fitting;
  private final CarriedQuestion question;
  private final CurrentNames current;

  Carryover(DialogSet dialogs, FittingValues fitting) {
    this.dialogs = dialogs;
    this.fitting = fitting;
    this.question = new CarriedQuestion(dialogs);
    this.current = new CurrentNames(dialogs, fitting, question);
  }

  Carried carry(Conversation stored) {
    boolean asItWas = current.holds(stored) && stands(stored.open(), stored.topics());
    return asItWas ? Carried.asItWas(stored) : carried(stored);
  }

  private Carried carried(Conversation stored) {
    Answers answers = fitting.of(stored.answers());
    List<CardName> left = left(stored.topics());
    List<Topic> topics =
        stored.topics().stream().flatMap(topic -> carried(topic).stream()).toList();
    Optional<OpenQuestion> open =
        stored.open().flatMap(question::carried).filter(kept -> stands(Optional.of(kept), topics));
    boolean topicGone = !stored.topics().isEmpty() && home(stored.topics().getLast()).isEmpty();
    Conversation conversation =
        new Conversation(
            stored.language(),
            stored.languageChosen(),
            answers,
            topics,
            stored.finished().stream().flatMap(topic -> carried(topic).stream()).toList(),
            stored.later().stream().filter(intent -> dialogs.homeOf(intent).isPresent()).toList(),
            open,
            stored.questions(),
            stored.misses(),
            plan(stored.plan(), left),
            stored.lastAt(),
            stored.diary(),
            stored.wake(),
            stored.ties());
    return new Carried(
        conversation, open.isEmpty() ? stored.open() : Optional.empty(), topicGone, left);
  }

  /** Whether the question, when it is one of a dialog, has a topic in which it stands. */
  private static boolean stands(Optional<OpenQuestion> open, List<Topic> topics) {
    return !topics.isEmpty()
        || open.map(OpenQuestion::subject)
            .filter(
                subject -> subject instanceof Subject.AtState || subject instanceof Subject.Doubted)
            .isEmpty();
  }

  private Optional<Topic> carried(Topic topic) {
    return home(topic)
        .map(
            home ->
                new Topic(
                    home,
                    topic.places().stream().map(this::now).toList(),
                    living(topic.cards()),
                    topic.asked(),
                    living(topic.given()),
                    living(topic.before())));
  }

  private Optional<FinishedTopic> carried(FinishedTopic finished) {
    return carried(finished.topic())
        .map(topic -> new FinishedTopic(topic, fitting.of(finished.own())));
  }

  /** The dialog it began with, or else that of its first place; empty when both are gone. */
  private Optional<DialogName> home(Topic topic) {
    Optional<Dialog> root = dialogs.dialog(topic.root());
    return (root.isPresent() || topic.places().isEmpty()
            ? root
            : dialogs.dialog(topic.places().getFirst().dialog()))
        .map(Dialog::name);
  }

  private StateName now(StateName place) {
    return dialogs.state(place).map(State::name).orElse(place);
  }

  /** What the topics that are gone had come to. */
  private List<CardName> left(List<Topic> topics) {
    List<CardName> left = new ArrayList<>();
    for (Topic topic : topics) {
      if (home(topic).isEmpty()) {
        left.addAll(living(topic.cards()));
      }
    }
    return left;
  }

  private List<CardName> plan(List<CardName> shown, List<CardName> left) {
    List<CardName> all = new ArrayList<>(living(shown));
    all.addAll(left);
    return left.isEmpty() ? all : PlanMaker.ordered(all, dialogs);
  }

  private List<CardName> living(List<CardName> cards) {
    return cards.stream().filter(dialogs.cards()::containsKey).toList();
  }
}
