package ashore.authoring;

import ashore.dialog.IntentName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every intent leads to one thing: a dialog, a card, an act or a safety interrupt. */
final class IntentHomes implements Check {
  @Override
  public void check(Draft draft) {
    Map<IntentName, Parts.Homing> homes = new HashMap<>();
    for (Parts.Homing homing : draft.parts().homings()) {
      Parts.Homing first = homes.putIfAbsent(homing.intent(), homing);
      if (first != null) {
        draft.report(
            Code.TWO_HOMES,
            homing.place(),
            "the intent \"%s\" leads to %s already (%s)"
                .formatted(homing.intent(), first.home(), first.place().pointer()));
      }
    }
    if (draft.names().homesComplete()) {
      draft.parts().intents().keySet().stream()
          .filter(
              intent -> !homes.containsKey(intent) && !isMisspelt(intent, homes.keySet(), draft))
          .forEach(intent -> report(draft, intent));
    }
  }

  /** Whether a home that was given to an unknown intent was meant for this one. */
  private static boolean isMisspelt(IntentName intent, Set<IntentName> homes, Draft draft) {
    Set<String> known = draft.names().all(Kind.INTENT);
    return homes.stream()
        .map(IntentName::value)
        .filter(name -> !known.contains(name))
        .anyMatch(name -> Nearest.to(name, known).equals(Optional.of(intent.value())));
  }

  private static void report(Draft draft, IntentName intent) {
    draft
        .names()
        .place(Kind.INTENT, intent.value())
        .ifPresent(
            place ->
                draft.report(
                    Code.INTENT_WITHOUT_HOME,
                    place,
                    String.format(
                        "the intent \"%s\" leads nowhere: name it under \"starts_on:\" of a dialog,"
                            + " \"answers:\" of a card, or among the acts of bot.yaml",
                        intent)));
  }
}
