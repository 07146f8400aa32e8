package ashore.authoring;

import java.time.LocalDate;

/** Reads the day by which something must be read again. */
final class ReviewReader {
  private final Draft draft;
  private final Scalars scalars;

  ReviewReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The day; {@code what} is how messages name the thing. */
  LocalDate read(Form form, String what) {
    return form.need("review_by")
        .flatMap(scalars::text)
        .flatMap(
            text -> {
              var day = scalars.date(text);
              day.ifPresent(
                  by -> draft.parts().reviews().add(new Parts.Review(by, what, text.place())));
              return day;
            })
        .orElse(StandIn.DAY);
  }
}
