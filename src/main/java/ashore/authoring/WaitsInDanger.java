package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.Dialog;
import ashore.dialog.Landmark;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.State;
import java.util.List;
import java.util.Optional;

/** No reminder is written in the dialogs about danger, where the bot sends none. */
final class WaitsInDanger implements Check {
  @Override
  public void check(Draft draft) {
    List<SafetyInterrupt> dangers = draft.parts().bot().map(Bot::safety).orElse(List.of());
    dangers.stream()
        .map(SafetyInterrupt::dialog)
        .distinct()
        .flatMap(name -> Optional.ofNullable(draft.parts().dialogs().get(name)).stream())
        .map(Dialog::questions)
        .flatMap(List::stream)
        .filter(ask -> ask.question().waiting().isPresent())
        .forEach(ask -> report(draft, ask));
  }

  private static void report(Draft draft, State.Ask ask) {
    Place place = draft.parts().landmarks().get(new Landmark.OfReminder(ask.name()));
    if (place != null) {
      draft.report(
          Code.WAIT_IN_DANGER,
          place,
          "this wait has no effect: where danger is talked about nobody is reminded; take it out");
    }
  }
}
