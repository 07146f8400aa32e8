package ashore.nlu.slots;

import java.time.LocalDate;
import java.util.List;

/** Reads a day that is told by its distance from today: "5 days ago", 三天后, "in two weeks". */
final class DateAgo {
  private final SlotText text;
  private final LocalDate today;

  DateAgo(SlotText text, LocalDate today) {
    this.text = text;
    this.today = today;
  }

  void read(List<DurationSpan> durations, List<DateFound> found) {
    for (DurationSpan duration : durations) {
      if (text.free(duration.span()) && !lateBefore(duration)) {
        read(duration, found);
      }
    }
  }

  private void read(DurationSpan duration, List<DateFound> found) {
    int ago = text.after(SlotCue.AGO, duration.end());
    int later = text.after(SlotCue.FROM_NOW, duration.end());
    int in = text.before(SlotCue.IN, duration.start());
    if (ago >= 0) {
      add(duration, duration.span().to(ago), -1, found);
    } else if (duration.exactness() == Exactness.OPEN) {
      return;
    } else if (later >= 0) {
      add(duration, duration.span().to(later), 1, found);
    } else if (in >= 0 && coming(duration, in)) {
      add(duration, duration.span().from(in), 1, found);
    }
  }

  /** 还有三天 tells a day only when something then happens; "not paid in two weeks" tells none. */
  private boolean coming(DurationSpan duration, int in) {
    if (text.at(in) == '还') {
      return text.follows(SlotCue.UPCOMING, text.skip(SlotCue.LINK, duration.end()))
          || text.follows(SlotCue.UPCOMING, duration.end());
    }
    return !text.within(SlotCue.LATE, text.clauseStart(in), in);
  }

  /** 逾期30天后 tells how late, not when. */
  private boolean lateBefore(DurationSpan duration) {
    return text.precedes(SlotCue.LATE, text.skipBack(SlotCue.LINK, duration.start()))
        && text.at(duration.end()) == '后';
  }

  private void add(DurationSpan duration, SlotSpan span, int sign, List<DateFound> found) {
    if (!text.free(span)) {
      return;
    }
    text.use(span);
    LocalDate date =
        duration.months() > 0
            ? today.plusMonths((long) sign * duration.months())
            : today.plusDays((long) sign * duration.days());
    found.add(new DateFound(span, date, duration.exactness(), false));
  }
}
