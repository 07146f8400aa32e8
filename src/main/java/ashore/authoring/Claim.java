package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.DialogName;
import ashore.dialog.FactId;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Operand;
import ashore.dialog.Reading;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that a file takes for granted about the other files, and where it does so. */
sealed interface Claim {
  /** Where it is taken for granted. */
  Place place();

  /** Something of this kind has this name. */
  record Exists(Place place, Kind kind, String name) implements Claim {}

  /** A state of the same dialog, or else another dialog, has this name. */
  record GoesTo(Place place, DialogName from, String target) implements Claim {}

  /** Something fills this slot. */
  record IsFilled(Place place, SlotName slot) implements Claim {}

  /** Some question with a title asks for this slot. */
  record IsAsked(Place place, SlotName slot) implements Claim {}

  /** This fact may be printed. */
  record IsPrintable(Place place, FactId fact) implements Claim {}

  /** These two can be compared. */
  record Compares(Place place, Operand left, Operand right) implements Claim {}

  /** The first is a day, the second a number of days. */
  record Shifts(Place place, Operand day, Operand days) implements Claim {}

  /** This is a day. */
  record IsDay(Place place, Operand day) implements Claim {}

  /** The slot holds choices, and this is one of them. */
  record Offers(Place place, SlotName slot, String choice) implements Claim {}

  /** The slot holds choices, and this is one of them that a message may tell in passing. */
  record Tells(Place place, SlotName slot, String choice) implements Claim {}

  /** The function takes these. */
  record Calls(Place place, String function, List<Argument> arguments) implements Claim {
    /** Something handed to a function. */
    record Argument(Place place, Operand operand) {}
  }

  /** The slot can hold this value, as a story writes it. */
  record Holds(Place place, SlotName slot, String value) implements Claim {}

  /** What is read so fits the slot. */
  record Reads(Place place, SlotName slot, Reading reading) implements Claim {}

  /** This figure is worked out, not asked, and a number, so that buttons can change it. */
  record Adjusts(Place place, SlotName slot) implements Claim {}

  /** This state works something out. */
  record WorksOut(Place place, StateName state) implements Claim {}

  /** Some answers to the question for this slot raise this doubt, and some do not. */
  record Doubts(Place place, SlotName slot, Condition condition) implements Claim {}

  /** This is the name of a condition of its dialog, and of nothing else. */
  record NamesCondition(Place place, DialogName dialog, String name) implements Claim {}

  /** This was looked up on this day. */
  record WasChecked(Place place, LocalDate on, String what) implements Claim {}

  /** The bot speaks these languages and no others. */
  record Speaks(Place place, List<Language> languages) implements Claim {}

  /** These words mean the danger that this intent stands for. */
  record Alarms(Place place, String pattern, IntentName intent) implements Claim {}

  /** This named condition of its dialog is used. */
  record UsesCondition(Place place, String name) implements Claim {}

  /** This condition can be true. */
  record Tests(Place place, Condition condition) implements Claim {}

  /**
   * These conditions are tried one after another.
   *
   * @param last the route for when none is true
   */
  record Decides(Place place, List<Tests> tried, Optional<Place> last) implements Claim {
    /** Keeps an unmodifiable copy. */
    public Decides {
      tried = List.copyOf(tried);
    }
  }

  /** The bot may write first. */
  record Reminds(Place place) implements Claim {}

  /** The bot writes first, so there is a way to stop that. */
  record SpeaksFirst(Place place) implements Claim {}

  /**
   * After this answer the condition under which the bot writes first can be true, or cannot.
   *
   * @param answer as a condition that is true after it
   */
  record Settles(Place place, Condition.IsOneOf answer, Condition condition, boolean allows)
      implements Claim {}

  /** A story can pass something of this name. */
  record Passes(Place place, String name) implements Claim {}

  /**
   * A question has this option.
   *
   * @param question its state; absent when any question can be open
   */
  record Taps(Place place, String option, Optional<StateName> question) implements Claim {}

  /** The files can be edited so, after the edits of the same story before it. */
  record Edits(Place place, FileEdit edit) implements Claim {}
}
