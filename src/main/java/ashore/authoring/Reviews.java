package ashore.authoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What must be read again by a day has been, and is told a while before. */
final class Reviews implements Check {
  /** Days in which a law or a telephone number can be looked up. */
  private static final int NOTICE = 14;

  /** Years after which nobody can rely on what was read. */
  private static final int FAR = 3;

  private final LocalDate today;

  Reviews(LocalDate today) {
    this.today = today;
  }

  @Override
  public void check(Draft draft) {
    for (Parts.Review review : draft.parts().reviews()) {
      if (review.by().isBefore(today)) {
        draft.report(
            Code.REVIEW_OVERDUE,
            review.place(),
            "%s was to be read again by %s: check it, then write a new day"
                .formatted(review.what(), review.by()));
      } else if (!review.by().isAfter(today.plusDays(NOTICE))) {
        draft.report(
            Code.REVIEW_SOON,
            review.place(),
            "%s must be read again by %s, in %s days: check it, then write a new day"
                .formatted(
                    review.what(), review.by(), ChronoUnit.DAYS.between(today, review.by())));
      } else if (review.by().isAfter(today.plusYears(FAR))) {
        draft.report(
            Code.REVIEW_FAR,
            review.place(),
            "%s would be read again only on %s: laws and telephone numbers change within %s years"
                .formatted(review.what(), review.by(), FAR));
      }
    }
  }
}
