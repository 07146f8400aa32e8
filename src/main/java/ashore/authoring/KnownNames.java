package ashore.authoring;

import java.util.Set;

/** Every name that a file uses is declared somewhere. */
final class KnownNames implements Check {
  /** Where a fact is missing, and how it gets there. */
  static final String UNKNOWN_FACT =
      " in facts.yaml: write it there, with its value and its source";

  @Override
  public void check(Draft draft) {
    for (Claim.Exists claim : draft.claims().of(Claim.Exists.class)) {
      Kind kind = claim.kind();
      Set<String> known = kind == Kind.SLOT ? draft.slots().names() : draft.names().all(kind);
      if (!known.contains(claim.name()) && draft.names().complete(kind)) {
        draft.reportUnknown(
            kind.unknown(),
            claim.place(),
            "no %s \"%s\"%s".formatted(kind.word(), claim.name(), where(kind, claim.name())),
            claim.name(),
            known);
      }
    }
  }

  private static String where(Kind kind, String name) {
    return switch (kind) {
      case DIALOG, STATE -> "";
      case SLOT -> ": no question and no computation fills it";
      case FACT -> UNKNOWN_FACT;
      case CARD -> " in cards/: ./ashore new card %s writes it".formatted(name);
      case INTENT -> " in intents/";
      case CHOICE_SET -> " under \"choice_sets:\" of bot.yaml";
      case COMMAND -> " under \"commands:\" of bot.yaml";
    };
  }
}
