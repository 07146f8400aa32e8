package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Stories pass only what there is. */
final class StoryNames implements Check {
  @Override
  public void check(Draft draft) {
    Names names = draft.names();
    Set<String> others = new TreeSet<>(names.all(Kind.DIALOG));
    others.addAll(names.all(Kind.CARD));
    Arrays.stream(StoryMark.values()).map(StoryMark::word).forEach(others::add);
    names.all(Kind.COMMAND).forEach(command -> others.add("/" + command));
    draft.parts().bot().map(Bot::acts).orElse(List.of()).stream()
        .map(act -> act.intent().value())
        .forEach(others::add);
    if (!names.homesComplete()) {
      others.addAll(names.all(Kind.INTENT));
    }
    Arrays.stream(Phrase.values()).map(Phrase::key).forEach(others::add);
    for (Claim.Passes claim : draft.claims().of(Claim.Passes.class)) {
      if (claim.name().contains(".")) {
        if (names.complete(Kind.STATE) && !names.knows(Kind.STATE, claim.name())) {
          unknown(draft, claim, Code.UNKNOWN_STATE, "no state", names.all(Kind.STATE));
        }
      } else if (!others.contains(claim.name()) && !isLost(claim.name(), names)) {
        unknown(
            draft,
            claim,
            Code.UNKNOWN_NAME,
            "no dialog, card, command, act or fixed words (./ashore list phrases)",
            others);
      }
    }
  }

  /** Whether a command of this name may stand in what could not be read. */
  private static boolean isLost(String name, Names names) {
    return name.startsWith("/") && !names.complete(Kind.COMMAND);
  }

  private static void unknown(
      Draft draft, Claim.Passes claim, Code code, String what, Set<String> known) {
    draft.reportUnknown(
        code, claim.place(), "%s \"%s\"".formatted(what, claim.name()), claim.name(), known);
  }
}
