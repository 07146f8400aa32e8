package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.runner.Talker;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A talker that shows each turn to somebody else too.
 *
 * @param talker decides what is said
 * @param watcher sees each turn before it is saved
 */
record Witness(Talker talker, Consumer<Turn> watcher) implements Talker {
  @Override
  public Turn step(Conversation before, Input input) {
    Turn turn = talker.step(before, input);
    watcher.accept(turn);
    return turn;
  }

  @Override
  public String forTeam(Phrase phrase, Map<String, Object> values) {
    return talker.forTeam(phrase, values);
  }

  @Override
  public Turn inGroup(Language language) {
    return talker.inGroup(language);
  }

  @Override
  public Turn apology(Conversation before) {
    return talker.apology(before);
  }
}
