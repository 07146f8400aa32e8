package ashore.engine;

import ashore.conversation.FinishedTopic;
import ashore.conversation.Topic;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the questions whose answers can be changed. */
final class PastAnswers {
  private final Talk talk;

  PastAnswers(Talk talk) {
    this.talk = talk;
  }

  /** Those of all that was talked about, each slot once. */
  List<StateName> questions() {
    List<StateName> all = new ArrayList<>();
    for (FinishedTopic finished : talk.finished()) {
      all.addAll(
          Rehearsal.of(talk, finished.topic(), talk.answers().with(finished.own()))
              .answered(talk.script()));
    }
    for (Topic topic : talk.topics()) {
      all.addAll(questions(topic));
    }
    return named(all);
  }

  /** Those of one topic. */
  List<StateName> questions(Topic topic) {
    return named(Rehearsal.of(talk, topic, talk.answers()).answered(talk.script()));
  }

  /** Of these states, those whose question has a title, each slot once. */
  List<StateName> named(List<StateName> states) {
    Set<SlotName> slots = new HashSet<>();
    return states.stream()
        .filter(
            name ->
                Rehearsal.question(talk.script(), name)
                    .filter(question -> question.title().isPresent())
                    .filter(question -> slots.add(question.fills()))
                    .isPresent())
        .toList();
  }
}
