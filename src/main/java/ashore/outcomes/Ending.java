package ashore.outcomes;

import ashore.dialog.DialogName;
import ashore.dialog.StateName;

/** Where a talk goes on when a dialog is through. */
public sealed interface Ending {
  /** The topic ends; the plan is shown where there are cards. */
  record Ends() implements Ending {}

  /** Another dialog takes this one's place. */
  record GoesOn(DialogName dialog) implements Ending {}

  /** The same question comes again, with nothing learned since. */
  record AsksAgain(StateName state) implements Ending {}
}
