package ashore.authoring;

import java.time.LocalDate;

/** What must be read again by a day has been. */
final class Reviews implements Check {
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
      }
    }
  }
}
