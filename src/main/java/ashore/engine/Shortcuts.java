package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.dialog.Command;
import ashore.dialog.Paper;
import ashore.dialog.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The commands offered beside a question. */
final class Shortcuts {
  private final Talk talk;

  Shortcuts(Talk talk) {
    this.talk = talk;
  }

  /**
   * Those beside a question.
   *
   * @param why whether it can be said why it is asked
   */
  List<Option> beside(OpenQuestion open, boolean why) {
    return options(action -> isOffered(action, open, why));
  }

  /** Those beside a question of which the bot reminds: to stop that comes first. */
  List<Option> besideReminder(OpenQuestion open, boolean why) {
    List<Option> shortcuts = new ArrayList<>();
    shortcuts.addAll(options(action -> action == Command.Action.STOP_REMINDERS));
    for (Option option : beside(open, why)) {
      if (!shortcuts.contains(option)) {
        shortcuts.add(option);
      }
    }
    return shortcuts;
  }

  private boolean isOffered(Command.Action action, OpenQuestion open, boolean why) {
    Subject subject = open.subject();
    if (isWithPerson()) {
      return false;
    }
    boolean changing = subject instanceof Subject.Changing;
    return switch (action) {
      case WHY -> why && !offersReasons(changing);
      case DIARY -> !changing && atTheEnd() && !talk.diary().isEmpty();
      case REASONS -> offersReasons(changing);
      case BACK -> changing || (!talk.topics().isEmpty() && !talk.top().asked().isEmpty());
      case CHANGE -> !changing && !talk.finished().isEmpty() && atTheEnd();
      case LANGUAGE -> open.number() == 1 && !(subject instanceof Subject.WhichLanguage);
      case LETTER -> offersPapers(changing, Paper.Kind.LETTER);
      case CALL -> offersPapers(changing, Paper.Kind.CALL);
      case EVIDENCE -> offersPapers(changing, Paper.Kind.EVIDENCE);
      case FILE, CALENDAR -> !changing && atTheEnd() && !talk.plan().isEmpty();
      case EXPLAIN -> !changing && atTheEnd() && Explainer.hasWords(talk);
      case PERSON -> true;
      case ALLOW_REMINDERS -> mayOfferReminders(subject);
      case RESTART, PLAN, REPEAT, DELETE, MY_DATA, CLEAR, STOP_REMINDERS -> false;
    };
  }

  private boolean offersReasons(boolean changing) {
    return !changing
        && atTheEnd()
        && PlanReasons.any(talk)
        && talk.script().offers(Command.Action.REASONS);
  }

  private boolean offersPapers(boolean changing, Paper.Kind kind) {
    return !changing && atTheEnd() && new Papers(talk).any(kind);
  }

  /** Whether the talk stands at the last dialog, with the plan above. */
  private boolean atTheEnd() {
    return isAtTheEnd(talk);
  }

  /** Whether this talk stands at the last dialog. */
  static boolean isAtTheEnd(Talk talk) {
    return !talk.topics().isEmpty()
        && talk.top().root().equals(talk.script().dialogs().bot().doors().last());
  }

  /** Whether the question waits and the person has not said yes to reminders. */
  private boolean mayOfferReminders(Subject subject) {
    return subject instanceof Subject.AtState(var state)
        && Rehearsal.question(talk.script(), state).flatMap(Question::waiting).isPresent()
        && talk.script()
            .dialogs()
            .bot()
            .reminders()
            .filter(rules -> talk.evaluation().truth(rules.condition()) != Truth.TRUE)
            .isPresent();
  }

  /** Whether it begins something that goes with a card of the plan above. */
  private boolean isBesideTheEnd(Command command) {
    return atTheEnd() && command.beside().stream().anyMatch(talk.plan()::contains);
  }

  private boolean isWithPerson() {
    return talk.open()
        .map(OpenQuestion::subject)
        .filter(
            subject -> subject instanceof Subject.HandOver || subject instanceof Subject.WithPerson)
        .isPresent();
  }

  private List<Option> options(Predicate<Command.Action> offered) {
    List<Option> options = new ArrayList<>();
    for (Command command : talk.script().dialogs().bot().commands()) {
      boolean wanted =
          command.effect() instanceof Command.Effect.Do(var action)
              ? offered.test(action)
              : isBesideTheEnd(command) && !isWithPerson();
      if (wanted) {
        options.add(new Option(command.name().value(), talk.text(command.title()), false));
      }
    }
    return options;
  }
}
