package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Asked;
import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays a message that was sent before, in other words. */
final class EditedMessage {
  private final Talk talk;
  private final Walker walker;
  private final Conversation before;

  EditedMessage(Talk talk, Walker walker, Conversation before) {
    this.talk = talk;
    this.walker = walker;
    this.before = before;
  }

  /**
   * Opens the question again that the message had answered, so that it is answered anew. A message
   * that answered none is heard like any other.
   *
   * @return whether all is said: it stood further back, and changes nothing
   */
  boolean take(Input.Said said) {
    return switch (said.circumstances().edited()) {
      case NOT -> false;
      case LAST -> {
        before.lastAt().flatMap(this::answeredAt).ifPresent(this::reopen);
        yield false;
      }
      case EARLIER -> {
        talk.say(Phrase.EDITED_EARLIER);
        walker.repeat();
        yield true;
      }
    };
  }

  /** The question that was answered in the last turn. */
  private Optional<StateName> answeredAt(Instant last) {
    return talk.answers().bySlot().entrySet().stream()
        .filter(entry -> entry.getValue().at().equals(last))
        .filter(entry -> wasAsked(entry.getValue()))
        .map(Map.Entry::getKey)
        .reduce((earlier, later) -> later)
        .flatMap(talk.script().dialogs()::asking);
  }

  private static boolean wasAsked(Answer answer) {
    return answer.origin() == Answer.Origin.ASKED || answer.origin() == Answer.Origin.CONFIRMED;
  }

  private void reopen(StateName state) {
    Optional<Question> question =
        talk.script()
            .dialogs()
            .state(state)
            .filter(State.Ask.class::isInstance)
            .map(found -> ((State.Ask) found).question());
    question.ifPresent(
        asked ->
            talk.open(
                new OpenQuestion(
                    talk.nextQuestion(),
                    new Subject.Changing(state),
                    0,
                    Set.of(),
                    Optional.of(Asked.by(asked)))));
  }
}
