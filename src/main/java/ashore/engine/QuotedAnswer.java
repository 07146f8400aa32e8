package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Understanding;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.Value;
import java.util.Optional;

/**
 * Takes somebody else's words where the question asks for them: a message pasted. They change
 * neither the language nor what is known of the person, and turn to no other topic.
 */
final class QuotedAnswer {
  private final Talk talk;
  private final AnswerTurn answers;

  QuotedAnswer(Talk talk, AnswerTurn answers) {
    this.talk = talk;
    this.answers = answers;
  }

  /**
   * Takes the message as the answer when the open question wants it and it holds one. A danger that
   * is written in it is looked at first, by others: the words may be the person's own.
   *
   * @return whether it was taken
   */
  boolean take(Understanding understanding) {
    Optional<Question> open = talk.openAsk().map(State.Ask::question).filter(Question::quoted);
    if (open.isEmpty() || isDanger(open.get(), understanding)) {
      return false;
    }
    Optional<Value> value =
        new AnswerReader(talk.script()).read(open.get(), understanding, talk.today())
                instanceof AnswerReader.Outcome.Answered answered
            ? Optional.of(answered.value())
            : anyWords(open.get(), understanding);
    if (value.isEmpty()) {
      return false;
    }
    Answers before = talk.answers();
    boolean changing = answers.isChanging();
    answers.keep(open.get(), value.get());
    if (changing) {
      answers.sayChanged(open.get());
    }
    answers.goOn(before, changing);
    return true;
  }

  /** Where any words are an answer they may be the person's own: the classifier is asked too. */
  private boolean isDanger(Question question, Understanding understanding) {
    boolean anyWords = question.reask().isEmpty();
    return talk.script().safety().danger(understanding, anyWords).isPresent();
  }

  /**
   * Where authors wrote no retries, words that hold nothing known are an answer too: "not sure". A
   * command is none.
   */
  private Optional<Value> anyWords(Question question, Understanding understanding) {
    boolean other =
        !question.reask().isEmpty()
            || talk.script().choices().done(understanding.folded())
            || talk.script().commands().find(understanding.folded()).isPresent();
    return other ? Optional.empty() : Optional.of(new Value.Unknown());
  }
}
