package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Topic;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes the way of some answers through a topic, beside the talk: nothing is said, nothing kept. */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Where the way led.
   *
   * @param topic at its end, or at its first open question
   * @param answers with what was worked out on the way
   * @param passed the states passed, in order
   */
  record Outcome(Topic topic, Answers answers, Set<StateName> passed) {
    /** Whether the way led to the end. */
    boolean finished() {
      return topic.places().isEmpty();
    }

    /** The answered questions of the way, in order. */
    List<StateName> answered(Script script) {
      return passed.stream()
          .filter(
              name ->
                  question(script, name)
                      .filter(question -> answers.get(question.fills()).isPresent())
                      .isPresent())
          .toList();
    }
  }

  /** The way of these answers through this topic, from its beginning. */
  static Outcome of(Talk talk, Topic topic, Answers answers) {
    Script script = talk.script();
    Talk beside = talk.beside(topic.again(script.first(topic.root())), answers);
    beside.silent(true);
    new Walker(beside, new Asker(beside)).walkTopic();
    return new Outcome(beside.top(), beside.answers(), beside.passed());
  }

  /** The question of this state. */
  static Optional<Question> question(Script script, StateName name) {
    return script
        .dialogs()
        .state(name)
        .filter(State.Ask.class::isInstance)
        .map(state -> ((State.Ask) state).question());
  }
}
