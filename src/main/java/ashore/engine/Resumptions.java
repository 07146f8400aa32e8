package ashore.engine;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Topic;
import ashore.dialog.StateName;
import ashore.engine.Resumption.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays how talks that were left would go on, without a word from the person. Thread-safe. */
final class Resumptions {
  private final Script script;

  Resumptions(Script script) {
    this.script = script;
  }

  /** One for each topic that waits at a place, what is talked about last. */
  List<Resumption> of(Conversation stored, Instant at) {
    List<Resumption> all = new ArrayList<>();
    for (int depth = 1; depth <= stored.topics().size(); depth++) {
      boolean top = depth == stored.topics().size();
      Topic topic = stored.topics().get(depth - 1);
      if (!topic.places().isEmpty()) {
        Conversation alone = upTo(stored, depth, top ? stored.open() : Optional.empty());
        all.add(resumption(alone, topic.places(), at));
      }
    }
    return all;
  }

  private static Conversation upTo(Conversation stored, int depth, Optional<OpenQuestion> open) {
    return new Conversation(
        stored.language(),
        stored.languageChosen(),
        stored.answers(),
        stored.topics().subList(0, depth),
        stored.finished(),
        stored.later(),
        open,
        stored.questions(),
        stored.misses(),
        stored.plan(),
        stored.lastAt(),
        stored.diary(),
        stored.wake());
  }

  private Resumption resumption(Conversation alone, List<StateName> places, Instant at) {
    StateName left = places.getLast();
    try {
      Carried carried = script.carryover().carry(alone);
      Conversation after = played(carried, at);
      Optional<StateName> now = open(after);
      return new Resumption(left, fate(carried, places, after, now), now);
    } catch (RuntimeException fault) {
      return new Resumption(left, Fate.STRANDED, Optional.empty());
    }
  }

  private Conversation played(Carried carried, Instant at) {
    Talk talk = new Talk(script, carried.conversation(), at);
    new Walker(talk, new Asker(talk)).repeat();
    return talk.turn().after();
  }

  private Fate fate(
      Carried carried, List<StateName> places, Conversation after, Optional<StateName> now) {
    if (carried.topicGone()) {
      return Fate.LET_GO;
    }
    boolean gone = places.stream().anyMatch(place -> script.dialogs().state(place).isEmpty());
    if (gone) {
      return goesOn(carried, after) ? Fate.LED_AGAIN : Fate.ENDS;
    }
    if (carried
        .lost()
        .map(OpenQuestion::subject)
        .filter(Subject.AtState.class::isInstance)
        .isPresent()) {
      return Fate.ASKS_ANEW;
    }
    if (now.isEmpty()) {
      return Fate.ENDS;
    }
    List<StateName> today = carried.conversation().topics().getLast().places();
    return today.equals(places) ? Fate.STAYS : Fate.RENAMED;
  }

  /** Whether the same topic is talked about still. */
  private static boolean goesOn(Carried carried, Conversation after) {
    List<Topic> before = carried.conversation().topics();
    return after.topics().size() == before.size()
        && after.topics().getLast().root().equals(before.getLast().root());
  }

  private static Optional<StateName> open(Conversation conversation) {
    return conversation
        .open()
        .map(OpenQuestion::subject)
        .filter(Subject.AtState.class::isInstance)
        .map(subject -> ((Subject.AtState) subject).state());
  }
}
