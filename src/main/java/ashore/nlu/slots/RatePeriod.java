package ashore.nlu.slots;

import java.math.BigDecimal;
import java.util.Optional;

/** What a rate of interest is quoted for. */
public enum RatePeriod {
  /** A year. */
  YEAR(SlotCue.YEARLY, "1", 1),
  /** A month; twelve of them are a year. */
  MONTH(SlotCue.MONTHLY_RATE, "12", 0),
  /** A week; 52 of them are a year. */
  WEEK(SlotCue.WEEKLY_RATE, "52", 0),
  /** A day; 365 of them are a year. */
  DAY(SlotCue.DAILY, "365", -1);

  private final SlotCue cue;
  private final BigDecimal perYear;
  private final int tenths;

  RatePeriod(SlotCue cue, String perYear, int tenths) {
    this.cue = cue;
    this.perYear = new BigDecimal(perYear);
    this.tenths = tenths;
  }

  BigDecimal yearly(BigDecimal percent) {
    return percent.multiply(perYear);
  }

  /** One 分 is 10 % a year, 1 % a month, 0.1 % a day. */
  BigDecimal fromTenths(BigDecimal count) {
    return count.movePointRight(tenths);
  }

  /** The period named here. */
  static Optional<RatePeriod> at(SlotText text, int at) {
    for (RatePeriod period : values()) {
      if (text.follows(period.cue, at)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  /** The period named last between these places. */
  static Optional<RatePeriod> last(SlotText text, int from, int to) {
    Optional<RatePeriod> last = Optional.empty();
    int latest = -1;
    for (RatePeriod period : values()) {
      int at = text.cues().lastWithin(period.cue, from, to);
      if (at > latest && !counted(text, at)) {
        latest = at;
        last = Optional.of(period);
      }
    }
    return last;
  }

  /** Whether a number stands before, as in 三个月利率: then it is no period. */
  private static boolean counted(SlotText text, int at) {
    boolean piece = text.at(at - 1) == '个' && "每一".indexOf(text.at(at - 2)) < 0;
    return piece || SlotText.isDigit(text.at(at - 1)) || HanFigures.digit(text.at(at - 1)) >= 0;
  }

  static int endAt(SlotText text, int at) {
    int end = -1;
    for (RatePeriod period : values()) {
      end = Math.max(end, text.after(period.cue, at));
    }
    return end;
  }

  /** The first beginning of a period that ends here, or -1. */
  static int startAt(SlotText text, int end) {
    int first = -1;
    for (RatePeriod period : values()) {
      int start = text.before(period.cue, end);
      first = start >= 0 && (first < 0 || start < first) ? start : first;
    }
    return first;
  }
}
