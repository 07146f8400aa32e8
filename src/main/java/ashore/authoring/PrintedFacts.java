package ashore.authoring;

import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Operand;
import java.util.Set;

/** Facts that texts print are in facts.yaml, verified, and no tables. */
final class PrintedFacts implements Check {
  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      for (Wording wording : passage.wordings().values()) {
        for (Placeholder placeholder : wording.placeholders()) {
          placeholder
              .fact()
              .ifPresent(id -> printed(draft, wording.text().placeAt(placeholder.offset()), id));
        }
      }
    }
    draft
        .claims()
        .of(Claim.IsPrintable.class)
        .forEach(claim -> verified(draft, claim.place(), claim.fact()));
  }

  private static void printed(Draft draft, Place place, String id) {
    Names names = draft.names();
    if (names.knows(Kind.FACT, id)) {
      verified(draft, place, new FactId(id));
      noTable(draft, place, new FactId(id));
    } else if (names.complete(Kind.FACT)) {
      draft.reportUnknown(
          Code.UNKNOWN_FACT,
          place,
          "no fact \"%s\"%s".formatted(id, KnownNames.UNKNOWN_FACT),
          id,
          names.all(Kind.FACT));
    }
  }

  private static void noTable(Draft draft, Place place, FactId id) {
    if (new OperandTypes(draft).isTable(new Operand.OfFact(id))) {
      draft.report(
          Code.TYPE_MISMATCH,
          place,
          "{fact.%s} is a table: work out what it says for a day, and print that".formatted(id));
    }
  }

  private static void verified(Draft draft, Place place, FactId id) {
    Fact fact = draft.parts().facts().get(id);
    if (fact != null && !fact.verified()) {
      draft.reportUnknown(
          Code.UNVERIFIED_FACT,
          place,
          String.format(
              "the fact \"%s\" is not verified and may not be printed: find its source, or leave it"
                  + " out",
              id),
          id.value(),
          Set.of());
    }
  }
}
