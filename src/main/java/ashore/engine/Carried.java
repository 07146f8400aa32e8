package ashore.engine;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.dialog.CardName;
import java.util.List;
import java.util.Optional;

/**
 * A talk as it was left, brought into dialogs that may have been edited since.
 *
 * @param conversation the talk, in today's names. Places that are gone stand there still; their
 *     topic is led again when its turn comes
 * @param lost the question that the person sees, when the dialogs do not ask it any more
 * @param topicGone whether the topic that was talked about is gone
 * @param left the cards to which topics had come that are gone; they are in the plan
 */
record Carried(
    Conversation conversation,
    Optional<OpenQuestion> lost,
    boolean topicGone,
    List<CardName> left) {
  /** A talk that the dialogs know just as it was left. */
  static Carried asItWas(Conversation conversation) {
    return new Carried(conversation, Optional.empty(), false, List.of());
  }

  /** Whether all that the person sees and was told is still there. */
  boolean isWhole() {
    return lost.isEmpty() && !topicGone && left.isEmpty();
  }
}
