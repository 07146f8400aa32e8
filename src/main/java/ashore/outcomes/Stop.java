package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Set;

/**
 * A talk at rest: at the next question, or over.
 *
 * @param conversation the talk
 * @param place where it rests
 * @param brought what it brought since the rest before
 * @param cards all cards it brought so far
 */
record Stop(
    Conversation conversation, Place place, Set<Item> brought, Set<ashore.dialog.CardName> cards) {
  /** Where a talk rests. */
  sealed interface Place {
    /** At a question that waits for its answer. */
    record AtQuestion(State.Ask ask) implements Place {}

    /** Out of the dialog. */
    record Over(Ending ending) implements Place {}
  }

  /** Whether the same question waits as before. */
  boolean waitsLike(Stop before) {
    return conversation
        .open()
        .map(OpenQuestion::number)
        .equals(before.conversation.open().map(OpenQuestion::number));
  }

  Answers answers() {
    return conversation.answers();
  }

  /** The places of the topic, the called ones last. */
  List<StateName> places() {
    return conversation.topics().getLast().places();
  }
}
