package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Calendar;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.dialog.Command;
import ashore.dialog.DialogName;
import ashore.dialog.Landmark;
import ashore.dialog.Paper;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.ReminderRules;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StorageTerms;
import ashore.dialog.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plays what is done on command, or at once when there is danger. Every one ends at a question. */
final class CommandTurn {
  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final Topics topics;

  CommandTurn(Talk talk, Asker asker, Walker walker) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.topics = new Topics(talk, asker);
  }

  void run(Command command) {
    run(command, "");
  }

  /** Does what the command says with what stands behind it. */
  void run(Command command, String argument) {
    talk.pass("/" + command.name());
    talk.trail().use(new Landmark.OfCommand(command.name()));
    talk.understood();
    switch (command.effect()) {
      case Command.Effect.Tell(var words) -> {
        talk.say(words, storage());
        walker.repeat();
      }
      case Command.Effect.Do(var action) -> perform(action, argument);
      case Command.Effect.Begin(var dialog) -> begin(dialog);
    }
  }

  /** What words may print of how the bot is set up. */
  private Map<String, Object> storage() {
    StorageTerms storage = talk.script().hosting().storage();
    boolean team = talk.script().hosting().team().isPresent();
    return Map.of(
        "kept_days", storage.days(),
        "encrypted", storage.encrypted() ? "yes" : "no",
        "team", team ? "yes" : "no");
  }

  private void perform(Command.Action action, String argument) {
    switch (action) {
      case BACK -> back();
      case RESTART -> restart();
      case CHANGE -> new ChangeTurn(talk, asker, walker).begin(argument);
      case PLAN -> plan();
      case LETTER -> papers(Paper.Kind.LETTER);
      case CALL -> papers(Paper.Kind.CALL);
      case EVIDENCE -> papers(Paper.Kind.EVIDENCE);
      case FILE -> documents();
      case CALENDAR -> calendar();
      case WHY -> why();
      case EXPLAIN -> new Explainer(talk, asker, walker).explain(argument);
      case REASONS -> reasons();
      case DIARY -> {
        new Diary(talk).show();
        walker.repeat();
      }
      case LANGUAGE -> asker.put(new Subject.WhichLanguage());
      case PERSON -> person();
      case REPEAT -> walker.repeat();
      case DELETE -> asker.put(new Subject.ReallyDelete());
      case MY_DATA -> {
        new StoredData(talk).tell();
        walker.repeat();
      }
      case CLEAR -> {
        talk.reply(new Reply.ClearChat());
        talk.say(Phrase.CLEARED);
      }
      case ALLOW_REMINDERS -> give(ReminderRules::allow, Phrase.REMINDERS_ALLOWED);
      case STOP_REMINDERS -> give(ReminderRules::stop, Phrase.REMINDERS_STOPPED);
    }
  }

  /** Offers a person of the team; without a team, what other help there is. */
  private void person() {
    if (talk.script().hosting().team().isEmpty()) {
      otherHelp();
    } else if (talk.attendance().isPresent()) {
      asker.put(new Subject.WithPerson());
    } else {
      asker.put(new Subject.HandOver());
    }
  }

  /** Tells of people who are not ours. */
  void otherHelp() {
    enter(talk.script().dialogs().bot().doors().person());
  }

  /** Whether a person of the team has the talk, and the bot asks nothing. */
  private boolean endsAttendance() {
    boolean ends =
        talk.open()
            .map(OpenQuestion::subject)
            .filter(Subject.WithPerson.class::isInstance)
            .isPresent();
    if (ends) {
      new Handover(talk, asker, walker).end();
    }
    return ends;
  }

  /** Runs the dialog of a danger, on top of everything else. */
  void interrupt(SafetyInterrupt danger) {
    talk.understood();
    enter(danger.dialog());
  }

  /** Where the dialog is talked about already, its question is only put again. */
  private void begin(DialogName dialog) {
    if (inside(dialog)) {
      walker.repeat();
    } else {
      enter(dialog);
    }
  }

  /** Runs a dialog on top; what waits is resumed after it. */
  void enter(DialogName dialog) {
    forgetAnswersOf(dialog);
    walker.begin(dialog);
    walker.walk();
  }

  private void forgetAnswersOf(DialogName name) {
    var dialog = talk.script().dialogs().dialogs().get(name);
    if (dialog != null) {
      talk.forget(
          dialog.questions().stream().map(State.Ask::question).map(Question::fills).toList());
    }
  }

  private void back() {
    if (endsAttendance()) {
      return;
    }
    Optional<Subject> subject = talk.open().map(OpenQuestion::subject);
    if (subject.isPresent() && isOffer(subject.get())) {
      walker.leaveOffer();
      return;
    }
    if (subject.isPresent() && subject.get() instanceof Subject.Doubted(var state)) {
      asker.put(new Subject.Changing(state));
      return;
    }
    if (!talk.topics().isEmpty() && !talk.top().asked().isEmpty()) {
      talk.say(Phrase.WENT_BACK);
      undo(subject);
      return;
    }
    if (talk.topics().size() > 1) {
      talk.topics().removeLast();
      talk.say(Phrase.RESUME);
    } else if (!talk.finished().isEmpty()) {
      talk.say(Phrase.WENT_BACK);
      topics.takeUp(talk.finished().removeLast());
      undo(subject);
      return;
    } else {
      talk.say(Phrase.NOTHING_TO_UNDO);
    }
    walker.repeat();
  }

  /** Whether the bot itself put it, so that it can be left. */
  private static boolean isOffer(Subject subject) {
    return !(subject instanceof Subject.AtState || subject instanceof Subject.Doubted);
  }

  /**
   * Undoes answers until another question is open: one that was only mentioned may change nothing.
   */
  private void undo(Optional<Subject> before) {
    if (talk.top().asked().isEmpty()) {
      walker.replay();
      return;
    }
    SlotName last = talk.top().asked().getLast();
    talk.forget(List.of(last));
    talk.replaceTop(talk.top().undone(last));
    Said.Mark mark = talk.mark();
    walker.replay();
    Optional<Subject> now = talk.open().map(OpenQuestion::subject);
    if (now.equals(before) && !talk.top().asked().isEmpty()) {
      talk.rewind(mark);
      undo(before);
    }
  }

  /** At an offer of the bot it only means no. */
  private void restart() {
    if (endsAttendance()) {
      return;
    }
    if (talk.open().isPresent() && isOffer(talk.open().get().subject())) {
      walker.leaveOffer();
      return;
    }
    talk.startOver();
    talk.say(Phrase.RESTARTED);
    walker.begin(talk.script().dialogs().bot().doors().first());
    walker.walk();
  }

  private void plan() {
    if (talk.plan().isEmpty()) {
      talk.say(Phrase.NO_PLAN_YET);
    } else {
      walker.showPlan(talk.plan());
    }
    walker.repeat();
  }

  private void papers(Paper.Kind kind) {
    Papers papers = new Papers(talk);
    if (papers.any(kind)) {
      papers.show(kind);
      walker.repeat();
    } else {
      plan();
    }
  }

  private void documents() {
    if (talk.plan().isEmpty()) {
      plan();
    } else {
      new Attachments(talk).giveDocuments();
      walker.repeat();
    }
  }

  private void calendar() {
    Optional<Calendar> calendar =
        talk.plan().isEmpty() ? Optional.empty() : new Attachments(talk).calendar();
    if (calendar.isPresent()) {
      talk.reply(new Reply.Attach(calendar.get()));
      walker.repeat();
    } else {
      plan();
    }
  }

  private void give(Function<ReminderRules, ReminderRules.Given> what, Phrase phrase) {
    talk.script()
        .dialogs()
        .bot()
        .reminders()
        .map(what)
        .ifPresent(
            given ->
                talk.know(given.slot(), new Value.Picked(given.choice()), Answer.Origin.ASKED));
    talk.say(phrase);
    walker.repeat();
  }

  /** After a plan, what is asked for is why it advises so. */
  private void why() {
    if (Shortcuts.isAtTheEnd(talk) && PlanReasons.any(talk)) {
      reasons();
      return;
    }
    talk.openAsk().map(State.Ask::question).flatMap(Question::why).ifPresent(talk::say);
    walker.repeat();
  }

  private void reasons() {
    if (PlanReasons.any(talk)) {
      new PlanReasons(talk).tell();
      walker.repeat();
    } else {
      plan();
    }
  }

  /** Whether the dialog is what is being talked about already. */
  boolean inside(DialogName dialog) {
    if (talk.topics().isEmpty()) {
      return false;
    }
    Topic top = talk.top();
    return top.root().equals(dialog)
        || top.places().stream().anyMatch(place -> place.dialog().equals(dialog));
  }
}
