package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.Landmark;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.Value;

/**
 * What happens when an answer is not understood: never the same words twice, and never for ever.
 */
final class RetryLadder {
  /** Retries of a question that has no retry words of its own. */
  private static final int RETRIES = 2;

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final AnswerTurn answers;

  RetryLadder(Talk talk, Asker asker, Walker walker, AnswerTurn answers) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.answers = answers;
  }

  /**
   * Answers a message that was not understood.
   *
   * @param misses how many in a row
   * @param inDanger whether the person may be in danger: then nothing goes on without their word
   */
  void climb(State.Ask ask, int misses, boolean inDanger) {
    talk.flush();
    Question question = ask.question();
    int tries = talk.open().map(OpenQuestion::tries).orElse(0) + 1;
    int rungs = Math.max(RETRIES, question.reask().size());
    if (tries > rungs && !inDanger) {
      giveUp(ask);
      return;
    }
    tries = Math.min(tries, rungs);
    if (tries <= question.reask().size()) {
      talk.pass("reask");
      talk.trail().use(new Landmark.OfRetry(ask.name(), tries - 1));
      talk.say(question.reask().get(tries - 1));
    } else {
      talk.say(Phrase.NOT_UNDERSTOOD);
      talk.say(hint(question));
    }
    if (misses >= Limits.MISSES && !inDanger) {
      talk.say(Phrase.OFFER_PERSON);
    }
    asker.put(
        talk.open().map(OpenQuestion::subject).orElse(new Subject.AtState(ask.name())),
        tries,
        talk.open().map(OpenQuestion::picked).orElseThrow());
  }

  private void giveUp(State.Ask ask) {
    Question question = ask.question();
    if (answers.isChanging()) {
      talk.say(Phrase.GOING_ON);
      walker.leaveOffer();
    } else if (question.ifStuck().isPresent()) {
      talk.close();
      talk.trail().use(new Landmark.OfWayOut(ask.name()));
      walker.go(question.ifStuck().get());
    } else {
      talk.say(Phrase.GOING_ON);
      talk.close();
      answers.keep(question, new Value.Unknown());
      walker.walk();
    }
  }

  private static Phrase hint(Question question) {
    return switch (question.type()) {
      case CHOICE, CHOICES -> Phrase.REASK_CHOICE;
      case DAYS -> Phrase.REASK_DAYS;
      case MONEY -> Phrase.REASK_MONEY;
      case PERCENT -> Phrase.REASK_PERCENT;
      case NUMBER -> Phrase.REASK_NUMBER;
      case DATE -> Phrase.REASK_DATE;
      case TEXT -> Phrase.REASK_TEXT;
    };
  }
}
