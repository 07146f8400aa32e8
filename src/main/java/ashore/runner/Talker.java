package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Option;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import java.util.List;
import java.util.Map;

/** Decides what is said. Pure and thread-safe. */
public interface Talker {
  /** One input and all it causes. */
  Turn step(Conversation before, Input input);

  /** What is said where others read along: nothing about anybody. Nothing is kept of it. */
  Turn inGroup(Language language);

  /** The commands that there are: their names and, in this language, their titles. */
  default List<Option> menu(Language language) {
    return List.of();
  }

  /** What the team is told besides their cases, in their language. */
  String forTeam(Phrase phrase, Map<String, Object> values);

  /** What is said when a step failed. Only its replies count: the conversation stays as it was. */
  Turn apology(Conversation before);
}
