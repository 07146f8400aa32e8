package ashore.authoring;

import ashore.dialog.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every condition can be true, and none asks only for what the routes above it have taken. */
final class CoveredRoutes implements Check {
  @Override
  public void check(Draft draft) {
    Run run = new Run(draft, new SlotValues(draft));
    draft.claims().of(Claim.Tests.class).forEach(run::canBeTrue);
    draft.claims().of(Claim.Decides.class).forEach(run::canBeTaken);
  }

  /** One look at all conditions. */
  private record Run(Draft draft, SlotValues values) {
    void canBeTrue(Claim.Tests test) {
      if (never(List.of(test), values)) {
        draft.report(
            Code.NEVER_TRUE, test.place(), "this condition can never be true: " + why(test));
      }
    }

    private String why(Claim.Tests test) {
      boolean ranges = !never(List.of(test), values.unbounded());
      return Reads.of(test.condition()).stream()
          .filter(slot -> ranges)
          .flatMap(slot -> values.range(slot).stream())
          .findFirst()
          .orElse("its parts contradict one another");
    }

    void canBeTaken(Claim.Decides decides) {
      List<Claim.Tests> tried = decides.tried();
      for (int i = 1; i < tried.size(); i++) {
        Claim.Tests test = tried.get(i);
        if (!never(List.of(test), values)) {
          above(tried.subList(0, i), test)
              .ifPresent(
                  above ->
                      draft.report(
                          Code.ROUTE_COVERED,
                          test.place(),
                          "this route is never taken: whenever its condition is true, %s already"
                              .formatted(above)));
        }
      }
      decides.last().ifPresent(last -> canBeLeft(tried, last));
    }

    private void canBeLeft(List<Claim.Tests> tried, Place last) {
      Claim.Tests always = new Claim.Tests(last, new Condition.AllOf(List.of()));
      if (never(Stream.concat(tried.stream(), Stream.of(always)).toList(), values)) {
        draft.report(
            Code.ROUTE_COVERED,
            last,
            "this route is never taken: those above it take every case; leave it out, and the"
                + " \"if:\" of the one above it");
      }
    }

    /** What is taken instead. */
    private Optional<String> above(List<Claim.Tests> above, Claim.Tests test) {
      Optional<Claim.Tests> one =
          above.stream()
              .filter(
                  other ->
                      other.condition().equals(test.condition())
                          || never(List.of(other, test), values))
              .findFirst();
      if (one.isPresent()) {
        return one.map(
            other -> "the route in line %s is taken".formatted(other.place().position().line()));
      }
      return never(Stream.concat(above.stream(), Stream.of(test)).toList(), values)
          ? Optional.of("one of those above it is taken")
          : Optional.empty();
    }

    /** Whether the last of these is never true while the others are not. */
    private static boolean never(List<Claim.Tests> tried, SlotValues values) {
      List<Condition> conditions = tried.stream().map(Claim.Tests::condition).toList();
      List<Supposition> suppositions = Suppositions.of(conditions, values);
      return !suppositions.isEmpty()
          && suppositions.stream().noneMatch(one -> taken(conditions, one, values));
    }

    private static boolean taken(
        List<Condition> conditions, Supposition supposition, SlotValues values) {
      Optional<Boolean> yes = Optional.of(true);
      List<Condition> above = conditions.subList(0, conditions.size() - 1);
      return supposition.holds(conditions.getLast(), values).equals(yes)
          && above.stream()
              .noneMatch(condition -> supposition.holds(condition, values).equals(yes));
    }
  }
}
