package ashore.engine;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Mention;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.conversation.Understanding;
import ashore.dialog.Language;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person talking with an engine, a minute between messages. */
final class Chat {
  private Engine engine;
  private Conversation conversation = Conversation.begin(Language.EN);
  private Instant now = Instant.parse("2026-11-20T02:00:00Z");
  private Turn last;

  Chat(Engine engine) {
    this.engine = engine;
    this.last = new Turn(conversation, List.of(new Reply.Say("nothing yet")), List.of(), false);
  }

  Chat says(String text, String... intents) {
    return hears(text, MiniBot.heard(text, intents));
  }

  Chat mentions(String text, Mention.Kind kind, Value value) {
    return hears(text, MiniBot.heard(text, new Mention(kind, value, 0, 1, false)));
  }

  Chat hears(String text, Understanding understanding) {
    return input(new Input.Said(tick(), text, understanding));
  }

  Chat taps(String option) {
    int number = conversation.open().map(OpenQuestion::number).orElse(0);
    return taps(number, option);
  }

  Chat taps(int question, String option) {
    return input(new Input.Chose(tick(), question, option));
  }

  Chat commands(String command) {
    return input(new Input.Commanded(tick(), command));
  }

  Chat commands(String command, String argument) {
    Instant at = tick();
    Input.Said behind = new Input.Said(at, argument, MiniBot.heard(argument));
    return input(new Input.Commanded(at, command, Optional.of(behind)));
  }

  Chat sendsPicture() {
    return input(new Input.SentMedia(tick()));
  }

  /** Nothing was heard until now. */
  Chat fallsSilent() {
    return input(new Input.FellSilent(now));
  }

  /** Nothing is heard until this time. */
  Chat fallsSilentUntil(Instant time) {
    now = time;
    return fallsSilent();
  }

  Instant now() {
    return now;
  }

  Chat waits(Duration time) {
    now = now.plus(time);
    return this;
  }

  Chat meets(Engine changed) {
    engine = changed;
    return this;
  }

  private Chat input(Input input) {
    last = engine.step(conversation, input);
    conversation = last.after();
    return this;
  }

  private Instant tick() {
    now = now.plusSeconds(60);
    return now;
  }

  List<String> path() {
    return last.path();
  }

  Turn turn() {
    return last;
  }

  Conversation conversation() {
    return conversation;
  }

  List<Reply> given() {
    return last.replies();
  }

  String replies() {
    return last.replies().stream()
        .map(
            reply ->
                switch (reply) {
                  case Reply.Say(String text) -> text;
                  case Reply.Ask ask -> ask.text();
                  case Reply.Review review ->
                      review.lines().stream()
                          .map(line -> line.label() + ": " + line.value())
                          .collect(Collectors.joining(", ", review.title() + " ", ""));
                  case Reply.Remind(Reply.Ask ask) -> ask.text();
                  case Reply.Paper paper -> paper.title();
                  case Reply.Attach attach -> attach.attachment().name();
                  case Reply.Invite invite -> invite.text();
                  case Reply.Erase erase -> "erase " + erase.messages();
                  case Reply.ClearChat clear -> "clear";
                  case Reply.ToTeam team -> "team: " + team.text();
                  case Reply.Noticed noticed -> "noticed " + noticed.message();
                  case Reply.ShowPlan plan -> plan.plan().title();
                })
        .collect(Collectors.joining(" | "));
  }

  int open() {
    return conversation.open().map(OpenQuestion::number).orElse(0);
  }

  Value knows(String slot) {
    return conversation
        .answers()
        .get(new SlotName(slot))
        .map(answer -> answer.value())
        .orElseThrow(() -> new AssertionError("nothing is known of " + slot));
  }
}
