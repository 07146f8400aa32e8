package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;

/**
 * One turn of a talk that was held: what the engine was given.
 *
 * @param kind what sort of turn it was
 * @param before the conversation before it
 * @param input what the person did, understood already
 */
record RecordedTurn(Kind kind, Conversation before, Input input) {

  /** What sort of turn it was; of several that fit, the first. */
  enum Kind {
    /** A question in the middle was answered, and the open one put again. */
    ASIDE,
    /** A plan was shown. */
    PLAN,
    /** The last answer was taken back. */
    BACK,
    /** An answer given before became another one. */
    CORRECTION,
    /** A button was pressed. */
    TAP,
    /** The open question was answered in writing. */
    TYPED,
    /** A first message, a danger, another topic, a command, something not understood. */
    OTHER
  }
}
