package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Says what a test told it to and counts the turns in the conversation's questions. */
final class ScriptedTalker implements Talker {
  final List<Input> inputs = new ArrayList<>();
  final List<Conversation> befores = new ArrayList<>();
  private UnaryOperator<Turn> step = turn -> turn;
  private UnaryOperator<Turn> apology = turn -> turn;

  void willStep(UnaryOperator<Turn> change) {
    step = change;
  }

  void willApologise(UnaryOperator<Turn> change) {
    apology = change;
  }

  @Override
  public Turn step(Conversation before, Input input) {
    befores.add(before);
    inputs.add(input);
    return step.apply(saying(counted(before), "answer " + inputs.size()));
  }

  @Override
  public Turn inGroup(Language language) {
    return saying(Conversation.begin(language), "in private");
  }

  @Override
  public String forTeam(Phrase phrase, Map<String, Object> values) {
    return phrase.key();
  }

  @Override
  public Turn apology(Conversation before) {
    return apology.apply(saying(counted(before), "sorry"));
  }

  static Turn saying(Conversation after, String... texts) {
    List<Reply> replies = Arrays.stream(texts).<Reply>map(Reply.Say::new).toList();
    return new Turn(after, replies, List.of("start.hello"), false);
  }

  static Conversation counted(Conversation before) {
    return new Conversation(
        before.language(),
        before.languageChosen(),
        before.answers(),
        before.topics(),
        before.finished(),
        before.later(),
        before.open(),
        before.questions() + 1,
        before.misses(),
        before.plan(),
        before.lastAt(),
        List.of(),
        before.wake());
  }
}
