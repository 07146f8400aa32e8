package ashore.authoring;

import ashore.dialog.Limits;
import ashore.dialog.Wait;
import ashore.dialog.Words;
import java.time.Duration;
import java.util.Optional;

/** Reads the reminders of a question. */
final class WaitReader {
  private final Draft draft;
  private final Scalars scalars;

  WaitReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The reminders; nothing when a part of them is none, which has then been reported. */
  Optional<Wait> read(Node node) {
    Form form = Form.of(node, "a wait", draft.report(), "remind_after", "say", "at_most");
    draft.claims().add(new Claim.Reminds(form.place()));
    Optional<Duration> after =
        form.need("remind_after").flatMap(scalars::text).flatMap(this::remindAfter);
    Words words = new WordsReader(draft).need(form, "say", Role.REMINDER);
    Optional<Integer> atMost = form.need("at_most").flatMap(scalars::text).flatMap(this::atMost);
    return after.flatMap(time -> atMost.map(count -> new Wait(time, words, count)));
  }

  private Optional<Duration> remindAfter(Text text) {
    Optional<Duration> after = TimeSpans.of(text.value());
    if (after.isEmpty()) {
      draft.report(
          Code.BAD_DURATION,
          text.place(),
          "\"%s\" is no time: write it like 24 hours or 3 days".formatted(text.value()));
    } else if (after.get().compareTo(Limits.SOONEST_REMINDER) < 0
        || after.get().compareTo(Limits.LATEST_REMINDER) > 0) {
      draft.report(
          Code.BAD_DURATION,
          text.place(),
          "remind_after %s must be between %s hour and %s days"
              .formatted(
                  text.value(),
                  Limits.SOONEST_REMINDER.toHours(),
                  Limits.LATEST_REMINDER.toDays()));
      return Optional.empty();
    }
    return after;
  }

  private Optional<Integer> atMost(Text text) {
    Optional<Integer> count = scalars.wholeNumber(text);
    if (count.filter(number -> number < 1 || number > Limits.REMINDERS).isPresent()) {
      draft.report(
          Code.BAD_NUMBER,
          text.place(),
          "at_most %s must be between 1 and %s: nobody is pressed"
              .formatted(text.value(), Limits.REMINDERS));
      return Optional.empty();
    }
    return count;
  }
}
