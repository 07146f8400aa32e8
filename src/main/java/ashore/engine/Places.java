package ashore.engine;

import ashore.conversation.Topic;
import ashore.dialog.State;
import ashore.dialog.StateName;

/** Where the talk is, in dialogs that may have been edited since it came there. */
final class Places {
  private final Talk talk;

  Places(Talk talk) {
    this.talk = talk;
  }

  /** The state in which the talk is. */
  State here() {
    StateName place = talk.top().places().getLast();
    return talk.script()
        .dialogs()
        .state(place)
        .orElseThrow(() -> new IllegalStateException("no state " + place));
  }

  /** Whether the topic has places, and all of them are in the dialogs. */
  boolean isSomewhere() {
    return !talk.top().places().isEmpty() && !isGone(talk.top());
  }

  /** Whether a place of this topic was edited away. */
  boolean isGone(Topic topic) {
    for (StateName place : topic.places()) {
      if (talk.script().dialogs().state(place).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
