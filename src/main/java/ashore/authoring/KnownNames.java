package ashore.authoring;

import java.util.Set;

/** Every name that a file uses is declared somewhere. */
final class KnownNames implements Check {
  @Override
  public void check(Draft draft) {
    for (Claim.Exists claim : draft.claims().of(Claim.Exists.class)) {
      Kind kind = claim.kind();
      Set<String> known = kind == Kind.SLOT ? draft.slots().names() : draft.names().all(kind);
      if (!known.contains(claim.name()) && draft.names().complete(kind)) {
        draft.reportUnknown(
            kind.unknown(),
            claim.place(),
            "no %s \"%s\"%s".formatted(kind.word(), claim.name(), where(kind)),
            claim.name(),
            known);
      }
    }
  }

  private static String where(Kind kind) {
    return switch (kind) {
      case DIALOG, STATE -> "";
      case SLOT -> ": no question and no computation fills it";
      case FACT -> " in facts.yaml";
      case CARD -> " in cards/";
      case INTENT -> " in intents/";
      case CHOICE_SET -> " under \"choice_sets:\" of bot.yaml";
      case COMMAND -> " under \"commands:\" of bot.yaml";
    };
  }
}
