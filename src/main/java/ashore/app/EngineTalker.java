package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Option;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.engine.Engine;
import ashore.runner.Talker;
import java.util.List;
import java.util.Map;

/** Lets the runner talk through the engine. */
record EngineTalker(Engine engine) implements Talker {
  @Override
  public Turn step(Conversation before, Input input) {
    return engine.step(before, input);
  }

  @Override
  public Turn inGroup(Language language) {
    return engine.inGroup(language);
  }

  @Override
  public List<Option> menu(Language language) {
    return engine.menu(language);
  }

  @Override
  public String forTeam(Phrase phrase, Map<String, Object> values) {
    return engine.forTeam(phrase, values);
  }

  @Override
  public Turn apology(Conversation before) {
    return engine.apology(before);
  }
}
