package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.conversation.Understanding;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.StateName;
import ashore.runner.Mind;
import ashore.runner.Talker;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the messages of a talk in what is kept of it, and says the number with the message: a turn
 * that is lost, doubled or out of order is seen in every answer after it.
 */
final class CountingTalker implements Talker {
  /** Stands between the number and the message. */
  static final String BETWEEN = ": ";

  /** What is said when a turn failed, which none may here. */
  static final String SORRY = "sorry";

  private static final StateName PLACE = StateName.parse("count.on");

  /** One that counts and understands nothing. */
  static Mind mind() {
    return new Mind((text, at) -> nothing(), new CountingTalker());
  }

  private static Understanding nothing() {
    return new Understanding(
        "", List.of(), Understanding.Certainty.OUT_OF_SCOPE, List.of(), Optional.empty());
  }

  @Override
  public Turn step(Conversation before, Input input) {
    Conversation after = counted(before);
    String text = input instanceof Input.Said said ? said.text() : "";
    return turn(after, count(after) + BETWEEN + text);
  }

  @Override
  public Turn inGroup(Language language) {
    return turn(Conversation.begin(language), "in private");
  }

  @Override
  public String forTeam(Phrase phrase, Map<String, Object> values) {
    return phrase.key();
  }

  @Override
  public Turn apology(Conversation before) {
    return turn(before, SORRY);
  }

  private static Turn turn(Conversation after, String text) {
    return new Turn(after, List.of(new Reply.Say(text)), List.of("count.on"), false);
  }

  private static int count(Conversation talk) {
    return talk.wake() instanceof Wake.Reminding counter ? counter.sent() : 0;
  }

  /** The number stands where a bot that speaks first counts its reminders; here it never does. */
  private static Conversation counted(Conversation before) {
    return before.waking(new Wake.Reminding(PLACE, count(before) + 1, Optional.empty()));
  }
}
