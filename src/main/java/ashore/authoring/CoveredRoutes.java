package ashore.authoring;

import ashore.dialog.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every condition can be true, and none asks only for what the routes above it have taken. */
final class CoveredRoutes implements Check {
  @Override
  public void check(Draft draft) {
    for (Claim.Tests test : draft.claims().of(Claim.Tests.class)) {
      if (never(List.of(test), draft.slots())) {
        draft.report(
            Code.NEVER_TRUE,
            test.place(),
            "this condition can never be true: its parts contradict one another");
      }
    }
    for (Claim.Decides decides : draft.claims().of(Claim.Decides.class)) {
      List<Claim.Tests> tried = decides.tried();
      for (int i = 1; i < tried.size(); i++) {
        boolean itself = never(List.of(tried.get(i)), draft.slots());
        if (!itself && covered(tried.subList(0, i), tried.get(i), draft.slots())) {
          draft.report(
              Code.ROUTE_COVERED,
              tried.get(i).place(),
              "this route is never taken: whenever its condition is true, a route above it is taken"
                  + " already");
        }
      }
    }
  }

  private static boolean covered(List<Claim.Tests> above, Claim.Tests test, Slots slots) {
    return above.stream().anyMatch(one -> one.condition().equals(test.condition()))
        || never(Stream.concat(above.stream(), Stream.of(test)).toList(), slots);
  }

  /** Whether the last of these is never true while the others are not. */
  private static boolean never(List<Claim.Tests> tried, Slots slots) {
    List<Condition> conditions = tried.stream().map(Claim.Tests::condition).toList();
    List<Supposition> suppositions = Suppositions.of(conditions, slots);
    return !suppositions.isEmpty()
        && suppositions.stream().noneMatch(supposition -> taken(conditions, supposition));
  }

  private static boolean taken(List<Condition> conditions, Supposition supposition) {
    Optional<Boolean> yes = Optional.of(true);
    List<Condition> above = conditions.subList(0, conditions.size() - 1);
    return supposition.holds(conditions.getLast()).equals(yes)
        && above.stream().noneMatch(condition -> supposition.holds(condition).equals(yes));
  }
}
