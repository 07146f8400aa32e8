package ashore.nlu.slots;

import ashore.conversation.Mention;
import ashore.dialog.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a loan's figures are: 12 x 1050, and which amount came and which the contract says.
 */
final class LoanTerms {
  private static final int MOST_MONTHS = 120;
  private static final int LEAST_PAYMENT = 50;
  private static final int REACH = 24;
  private static final Set<String> TIMES = Set.of("x", "*", "×", "乘", "乘以");

  /** What the words before an amount that is paid or earned each month say that it is. */
  private static final Map<SlotCue, Mention.Role> A_MONTH =
      Map.of(
          SlotCue.INCOME_BEFORE, Mention.Role.INCOME,
          SlotCue.LIVING_BEFORE, Mention.Role.LIVING);

  /** What the words before another amount say that it is. */
  private static final Map<SlotCue, Mention.Role> AT_ONCE =
      Map.of(
          SlotCue.RECEIVED_BEFORE, Mention.Role.RECEIVED,
          SlotCue.CONTRACT_BEFORE, Mention.Role.CONTRACT,
          SlotCue.INCOME_BEFORE, Mention.Role.INCOME,
          SlotCue.LIVING_BEFORE, Mention.Role.LIVING,
          SlotCue.PAID_BEFORE, Mention.Role.PAID);

  private LoanTerms() {}

  /** Adds so many payments of so much, written as a product in either order. */
  static void read(SlotText text, List<Numeral> numerals, List<SlotReading> found) {
    for (int i = 1; i < numerals.size(); i++) {
      Numeral first = numerals.get(i - 1);
      Numeral second = numerals.get(i);
      if (times(text, first, second) && text.free(new SlotSpan(first.start(), second.end()))) {
        if (product(first, second)) {
          add(text, first, second, found);
        } else if (product(second, first)) {
          add(text, second, first, found);
        }
      }
    }
  }

  private static boolean times(SlotText text, Numeral first, Numeral second) {
    int start = first.end();
    int end = second.start();
    return start < end && end <= start + 4 && TIMES.contains(text.part(start, end).strip());
  }

  private static boolean product(Numeral months, Numeral payment) {
    return months.between(1, MOST_MONTHS)
        && !payment.between(0, LEAST_PAYMENT)
        && !payment.open()
        && payment.value().compareTo(months.value()) > 0;
  }

  private static void add(SlotText text, Numeral months, Numeral payment, List<SlotReading> found) {
    text.use(months.span());
    text.use(payment.span());
    found.add(
        SlotReading.of(
            SlotReading.Kind.INSTALMENTS,
            new Value.Number(SlotValues.plain(months.value())),
            months.span(),
            months.exactness()));
    found.add(
        SlotReading.of(
            SlotReading.Kind.MONTHLY_MONEY,
            new Value.Money(SlotValues.plain(payment.value())),
            payment.span(),
            payment.exactness()));
  }

  /**
   * The readings with the roles that the words beside them give. What was borrowed is the amount of
   * the contract.
   */
  static List<SlotReading> roles(SlotText text, List<SlotReading> found) {
    return found.stream().map(reading -> borrowed(text, told(text, reading))).toList();
  }

  private static SlotReading told(SlotText text, SlotReading reading) {
    boolean monthly = reading.kind() == SlotReading.Kind.MONTHLY_MONEY;
    boolean amount =
        monthly
            || reading.kind() == SlotReading.Kind.MONEY
            || reading.kind() == SlotReading.Kind.NUMBER;
    if (!amount) {
      return reading;
    }
    int from = Math.max(text.clauseStart(reading.start()), reading.start() - REACH);
    int to = monthly ? reading.end() : reading.start();
    int nearest = lastFigure(text, from, reading.start());
    Mention.Role role = Mention.Role.NONE;
    for (Map.Entry<SlotCue, Mention.Role> cue :
        new EnumMap<>(monthly ? A_MONTH : AT_ONCE).entrySet()) {
      int place = text.cues().lastWithin(cue.getKey(), from, to);
      if (place > nearest) {
        nearest = place;
        role = cue.getValue();
      }
    }
    return role == Mention.Role.NONE && !monthly && arrived(text, reading.end())
        ? reading.as(Mention.Role.RECEIVED)
        : reading.as(role);
  }

  /** Whether words of money that arrived follow, and are not said of a figure behind them. */
  private static boolean arrived(SlotText text, int at) {
    int end = text.after(SlotCue.RECEIVED_AFTER, at);
    return end >= 0 && !figure(text.at(end));
  }

  private static boolean figure(char c) {
    return SlotText.isDigit(c) || HanFigures.digit(c) >= 0;
  }

  /** The last figure before, which has taken the words before it for itself. */
  private static int lastFigure(SlotText text, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (figure(text.at(at))) {
        return at;
      }
    }
    return -1;
  }

  private static SlotReading borrowed(SlotText text, SlotReading reading) {
    boolean loan =
        reading.kind() == SlotReading.Kind.MONEY
            && reading.role() == Mention.Role.NONE
            && text.precedes(SlotCue.BORROWED_BEFORE, reading.start());
    return loan ? reading.as(Mention.Role.CONTRACT) : reading;
  }
}
