package ashore.dialog;

/**
 * When the bot may speak first.
 *
 * @param condition the borrower's yes; without it there are no reminders
 * @param allow the answer that a borrower gives who asks to be reminded
 * @param stop the answer that a borrower gives who wants no more of them
 * @param quiet when none are sent
 */
public record ReminderRules(Condition condition, Given allow, Given stop, QuietHours quiet) {
  /** An answer given on command. */
  public record Given(SlotName slot, ChoiceId choice) {}
}
