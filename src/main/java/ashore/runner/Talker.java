package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Turn;
import ashore.dialog.Language;

/** Decides what is said. Pure and thread-safe. */
public interface Talker {
  /** One input and all it causes. */
  Turn step(Conversation before, Input input);

  /** What is said where others read along: nothing about anybody. Nothing is kept of it. */
  Turn inGroup(Language language);

  /** What is said when a step failed. Only its replies count: the conversation stays as it was. */
  Turn apology(Conversation before);
}
