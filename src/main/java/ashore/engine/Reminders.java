package ashore.engine;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.conversation.Turn;
import ashore.conversation.Wake;
import ashore.dialog.Command;
import ashore.dialog.DialogSet;
import ashore.dialog.Landmark;
import ashore.dialog.Limits;
import ashore.dialog.ReminderRules;
import ashore.dialog.State;
import ashore.dialog.Wait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides when the bot speaks first, and what it says then. A reminder moves nothing: the person
 * was not heard. Thread-safe.
 */
final class Reminders {
  private static final String REMINDER = "reminder";

  private final Script script;

  Reminders(Script script) {
    this.script = script;
  }

  /** An open question of which the person may be reminded. */
  private record Waiting(OpenQuestion open, State.Ask ask, Wait reminders, ReminderRules rules) {}

  /** The turn of a person, with the time at which to remind them of the question it ends at. */
  Turn after(Conversation before, Turn turn, Instant at) {
    return turn.forget() ? turn : turn.waking(wake(before, turn, at));
  }

  /** What the bot says of itself when nothing was heard; silent when it is not the time for it. */
  Turn remind(Conversation before, Instant at) {
    if (before.wake().due().filter(due -> !at.isBefore(due)).isEmpty()) {
      return Turn.silent(before);
    }
    Optional<Waiting> waiting = inDanger(before) ? Optional.empty() : waiting(before, at);
    if (waiting.isEmpty()) {
      return Turn.silent(before.waking(new Wake.Never()));
    }
    Waiting found = waiting.get();
    int sent = sent(before.wake(), found);
    Instant allowed = found.rules().quiet().endingAfter(at, script.dialogs().bot().zone());
    if (sent >= found.reminders().atMost() || allowed.isAfter(at)) {
      return Turn.silent(before.waking(reminding(found, sent, allowed)));
    }
    Asker asker = new Asker(new Talk(script, before, at));
    return new Turn(
        before.waking(reminding(found, sent + 1, at.plus(found.reminders().remindAfter()))),
        List.of(new Reply.Remind(asker.remind(found.open(), found.reminders().words()))),
        List.of(REMINDER, found.ask().name().toString()),
        List.of(new Landmark.OfReminder(found.ask().name())),
        false,
        Optional.empty());
  }

  private Wake wake(Conversation before, Turn turn, Instant at) {
    boolean danger = inDanger(before) || inDanger(turn.after()) || passedDanger(turn);
    boolean hushed =
        before.wake() instanceof Wake.Hushed && !wasAway(before, at) && !wantsReminders(turn);
    if (danger || hushed) {
      return new Wake.Hushed();
    }
    return waiting(turn.after(), at)
        .<Wake>map(
            found ->
                reminding(
                    found, sent(before.wake(), found), at.plus(found.reminders().remindAfter())))
        .orElseGet(Wake.Never::new);
  }

  private Wake reminding(Waiting waiting, int sent, Instant next) {
    Optional<Instant> due =
        sent < waiting.reminders().atMost()
            ? Optional.of(waiting.rules().quiet().endingAfter(next, script.dialogs().bot().zone()))
            : Optional.empty();
    return new Wake.Reminding(waiting.ask().name(), sent, due);
  }

  private Optional<Waiting> waiting(Conversation conversation, Instant at) {
    Optional<ReminderRules> rules = script.dialogs().bot().reminders();
    if (rules.isEmpty()
        || conversation.open().isEmpty()
        || !(conversation.open().get().subject() instanceof Subject.AtState(var state))) {
      return Optional.empty();
    }
    OpenQuestion open = conversation.open().get();
    return script
        .dialogs()
        .state(state)
        .filter(State.Ask.class::isInstance)
        .map(State.Ask.class::cast)
        .flatMap(
            ask -> ask.question().waiting().map(wait -> new Waiting(open, ask, wait, rules.get())))
        .filter(found -> isAllowed(found.rules(), conversation, at));
  }

  private boolean isAllowed(ReminderRules rules, Conversation conversation, Instant at) {
    DialogSet dialogs = script.dialogs();
    LocalDate today = LocalDate.ofInstant(at, dialogs.bot().zone());
    return new Evaluation(conversation.answers(), dialogs.facts(), today).truth(rules.condition())
        == Truth.TRUE;
  }

  /** How many reminders of this question were sent; its state may have another name by now. */
  private int sent(Wake wake, Waiting waiting) {
    return wake instanceof Wake.Reminding same
            && script
                .dialogs()
                .state(same.question())
                .filter(state -> state.name().equals(waiting.ask().name()))
                .isPresent()
        ? same.sent()
        : 0;
  }

  private boolean inDanger(Conversation conversation) {
    for (Topic topic : conversation.topics()) {
      if (isDanger(topic)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDanger(Topic topic) {
    var bot = script.dialogs().bot();
    return bot.isSafety(topic.root())
        || topic.places().stream().anyMatch(place -> bot.isSafety(place.dialog()));
  }

  private boolean passedDanger(Turn turn) {
    var bot = script.dialogs().bot();
    for (Landmark landmark : turn.landmarks()) {
      if (landmark instanceof Landmark.OfState(var state) && bot.isSafety(state.dialog())) {
        return true;
      }
    }
    return false;
  }

  private static boolean wasAway(Conversation before, Instant at) {
    return before.lastAt().filter(last -> last.plus(Limits.AWAY).isBefore(at)).isPresent();
  }

  private boolean wantsReminders(Turn turn) {
    return script.dialogs().bot().commands().stream()
        .filter(
            command ->
                command.effect().equals(new Command.Effect.Do(Command.Action.ALLOW_REMINDERS)))
        .anyMatch(command -> turn.path().contains("/" + command.name()));
  }
}
