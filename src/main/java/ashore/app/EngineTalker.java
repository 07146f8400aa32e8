package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.engine.Engine;
import ashore.runner.Talker;

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
  public Turn apology(Conversation before) {
    return engine.apology(before);
  }
}
