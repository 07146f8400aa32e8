package ashore.engine;

import ashore.conversation.Answer;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.State;

/** Finds answers that are asked back once before they are believed. */
final class Doubts {
  private final Talk talk;

  Doubts(Talk talk) {
    this.talk = talk;
  }

  /** Whether the answer to the question is unusual, and the person did not stand by it yet. */
  boolean unusual(Question question) {
    return question.doubt().isPresent()
        && !isConfirmed(question.fills())
        && talk.evaluation().truth(question.doubt().get().condition()) == Truth.TRUE;
  }

  /** Whether the answers hardly fit, and the person did not stand by them yet. */
  boolean hardlyFits(State.Verify verify) {
    return !verify.change().stream().allMatch(this::isConfirmed)
        && talk.evaluation().truth(verify.condition()) == Truth.TRUE;
  }

  private boolean isConfirmed(SlotName slot) {
    return talk.answers()
        .get(slot)
        .map(Answer::origin)
        .filter(Answer.Origin.CONFIRMED::equals)
        .isPresent();
  }
}
