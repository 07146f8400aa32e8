package ashore.authoring;

import java.time.LocalDate;

/** Nothing was looked up on a day that is still to come. */
final class CheckedDays implements Check {
  /** Somewhere on earth it is a day later. */
  private static final int ELSEWHERE = 1;

  private final LocalDate today;

  CheckedDays(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Draft draft) {
    for (Claim.WasChecked claim : draft.claims().of(Claim.WasChecked.class)) {
      if (claim.on().isAfter(today.plusDays(ELSEWHERE))) {
        draft.report(
            Code.CHECKED_IN_FUTURE,
            claim.place(),
            "%s cannot have been checked on %s, which is still to come: write the day on which it"
                    .formatted(claim.what(), claim.on())
                + " was read");
      }
    }
  }
}
