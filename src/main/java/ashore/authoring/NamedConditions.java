package ashore.authoring;

import java.util.List;

/** A named condition has a name of its own, and something uses it. */
final class NamedConditions implements Check {
  @Override
  public void check(Draft draft) {
    List<Claim.UsesCondition> uses = draft.claims().of(Claim.UsesCondition.class);
    for (Claim.NamesCondition named : draft.claims().of(Claim.NamesCondition.class)) {
      String name = named.name();
      if (OperandParser.KEYWORDS.contains(name)) {
        refuse(draft, named, "that is a word of conditions");
      } else if (draft.slots().names().contains(name)) {
        refuse(draft, named, "a slot has that name");
      } else if (draft.names().knowsWays(named.dialog())
          && uses.stream().noneMatch(use -> isUse(use, named))) {
        draft.report(
            Code.UNUSED_CONDITION,
            named.place(),
            "no condition of this dialog names \"%s\": use it, or take it out".formatted(name));
      }
    }
  }

  private static boolean isUse(Claim.UsesCondition use, Claim.NamesCondition named) {
    return use.name().equals(named.name()) && use.place().source().equals(named.place().source());
  }

  private static void refuse(Draft draft, Claim.NamesCondition named, String why) {
    draft.report(
        Code.BAD_NAME,
        named.place(),
        "a condition cannot be called \"%s\": %s".formatted(named.name(), why));
  }
}
