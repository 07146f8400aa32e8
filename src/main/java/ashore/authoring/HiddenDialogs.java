package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.StateName;

/** No state hides another dialog from its own: a route to that name leads to the state. */
final class HiddenDialogs implements Check {
  @Override
  public void check(Draft draft) {
    for (Dialog dialog : draft.parts().dialogs().values()) {
      for (String id : dialog.states().keySet()) {
        if (!id.equals(dialog.name().value()) && draft.names().knows(Kind.DIALOG, id)) {
          draft
              .names()
              .place(Kind.STATE, new StateName(dialog.name(), id).toString())
              .ifPresent(place -> report(draft, place, id));
        }
      }
    }
  }

  private static void report(Draft draft, Place place, String id) {
    draft.report(
        Code.STATE_HIDES_DIALOG,
        place,
        "a dialog is called \"%s\" too, and from this one no route can lead there: rename the state"
            .formatted(id));
  }
}
