package ashore.dialog;

import java.util.List;
import java.util.Set;

/**
 * Something a person can ask of the bot at any time, by its name after a slash, by a button or by a
 * word.
 *
 * @param name without the slash
 * @param title how a button names it
 * @param effect what it does
 * @param beside cards; with one of them in the plan it is offered beside the last question
 * @param words messages that mean just this command, any language
 */
public record Command(
    CommandName name, Words title, Effect effect, Set<CardName> beside, List<String> words) {
  /** Keeps unmodifiable copies. */
  public Command {
    beside = Set.copyOf(beside);
    words = List.copyOf(words);
  }

  /** What a command does. */
  public sealed interface Effect {
    /** Says something; the open question follows again. */
    record Tell(Words words) implements Effect {}

    /** Something the engine can do. */
    record Do(Action action) implements Effect {}

    /** Begins a dialog; what waits is resumed after it. */
    record Begin(DialogName dialog) implements Effect {}
  }

  /** What the engine can do on command. */
  public enum Action {
    /** Undo the last answer. */
    BACK,
    /** Forget the answers and begin again. */
    RESTART,
    /** Show the answers and change one. */
    CHANGE,
    /** Show the last plan again. */
    PLAN,
    /** Show the texts to send that belong to the plan. */
    LETTER,
    /** Show what to say on the telephone. */
    CALL,
    /** Show what to keep as proof. */
    EVIDENCE,
    /** Give the plan and what belongs to it as documents. */
    FILE,
    /** Give the days of the plan as a file for a calendar. */
    CALENDAR,
    /** Say why the open question is asked. */
    WHY,
    /** Say what the hard words mean. */
    EXPLAIN,
    /** Say to which answers each card of the plan is due. */
    REASONS,
    /** Show what was logged of calls and visits, and give it as a document. */
    DIARY,
    /** Choose another language. */
    LANGUAGE,
    /** Offer a person. */
    PERSON,
    /** Put the open question again. */
    REPEAT,
    /** Remove everything kept about this person. */
    DELETE,
    /** Show what is kept about this person. */
    MY_DATA,
    /** Remove the last messages from the chat. */
    CLEAR,
    /** Let the bot remind the person of the open question. */
    ALLOW_REMINDERS,
    /** Send no more reminders. */
    STOP_REMINDERS
  }
}
