package ashore.nlu.slots;

import ashore.conversation.Mention;
import ashore.dialog.Value;
import java.util.Optional;

/**
 * What was read at a place of a message.
 *
 * @param kind what it is
 * @param value empty when no one value can be taken from the words and the person must be asked
 * @param start where it begins in the folded text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param approximate whether the person said about, over, some
 * @param period what the rate was quoted for, where that was said
 * @param role what the words beside it say that an amount of money is
 */
public record SlotReading(
    Kind kind,
    Optional<Value> value,
    int start,
    int end,
    boolean approximate,
    Optional<RatePeriod> period,
    Mention.Role role) {

  /** What a reading is. */
  public enum Kind {
    /** Days that a payment is late; 0 when said not to be late. */
    DAYS_LATE,
    /** A length of time in days. */
    DAYS,
    /** A day. */
    DATE,
    /** An amount of money. */
    MONEY,
    /** An amount of money a month. */
    MONTHLY_MONEY,
    /** A rate of interest, turned into per year. */
    YEARLY_RATE,
    /** A percentage of which nobody said for how long. */
    PERCENT,
    /** A number without a unit. */
    NUMBER,
    /** A number of instalments. */
    INSTALMENTS,
    /** A number of lenders. */
    LENDERS,
    /** A number of other things. */
    COUNT
  }

  static SlotReading of(Kind kind, Value value, SlotSpan span, Exactness exactness) {
    return new SlotReading(
        kind,
        exactness == Exactness.OPEN ? Optional.empty() : Optional.of(value),
        span.start(),
        span.end(),
        exactness != Exactness.EXACT,
        Optional.empty(),
        Mention.Role.NONE);
  }

  /** The same, quoted for this period. */
  SlotReading per(Optional<RatePeriod> stated) {
    return new SlotReading(kind, value, start, end, approximate, stated, role);
  }

  /** The same, in this role. */
  SlotReading as(Mention.Role played) {
    return new SlotReading(kind, value, start, end, approximate, period, played);
  }

  /** Whether the person must be asked what was meant. */
  public boolean ambiguous() {
    return value.isEmpty();
  }

  /** What the dialogs take from it; nothing when it is ambiguous. */
  Optional<Mention> mention() {
    return value.map(read -> new Mention(mentioned(), read, start, end, approximate, role));
  }

  private Mention.Kind mentioned() {
    return switch (kind) {
      case DAYS_LATE -> Mention.Kind.DAYS_LATE;
      case DAYS -> Mention.Kind.DAYS;
      case DATE -> Mention.Kind.DATE;
      case MONEY -> Mention.Kind.MONEY;
      case MONTHLY_MONEY -> Mention.Kind.MONTHLY_MONEY;
      case YEARLY_RATE, PERCENT -> Mention.Kind.YEARLY_RATE;
      case NUMBER -> Mention.Kind.NUMBER;
      case INSTALMENTS -> Mention.Kind.INSTALMENTS;
      case LENDERS, COUNT -> Mention.Kind.COUNT;
    };
  }
}
