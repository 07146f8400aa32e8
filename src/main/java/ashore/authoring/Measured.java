package ashore.authoring;

import ashore.dialog.Comparison;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A comparison with what is written out on its right side; days are counted from 1970. Facts stay
 * on the left: their values change.
 */
record Measured(Measure what, Comparison how, BigDecimal bound) {
  /** Sorts behind every name of a slot. */
  private static final String NO_SLOT = "~";

  /** The same comparison, written this way. */
  static Measured of(Operand left, Comparison how, Operand right) {
    Sum sum = new Sum();
    sum.add(left, 1);
    sum.add(right, -1);
    return sum.isTurned()
        ? new Measured(sum.measure(-1), turned(how), sum.known)
        : new Measured(sum.measure(1), how, sum.known.negate());
  }

  /** Whether both are written out and the first is more than the second. */
  static boolean isAbove(Operand one, Operand other) {
    Measured measured = of(one, Comparison.MORE, other);
    return measured.what().parts().isEmpty() && measured.bound().signum() < 0;
  }

  private static Comparison turned(Comparison how) {
    return switch (how) {
      case EQUAL -> Comparison.EQUAL;
      case LESS -> Comparison.MORE;
      case AT_MOST -> Comparison.AT_LEAST;
      case MORE -> Comparison.LESS;
      case AT_LEAST -> Comparison.AT_MOST;
    };
  }

  /** The left side less the right one. */
  private static final class Sum {
    private final TreeMap<String, Integer> parts = new TreeMap<>();
    private final TreeSet<SlotName> slots = new TreeSet<>();
    private BigDecimal known = BigDecimal.ZERO;

    void add(Operand operand, int sign) {
      switch (operand) {
        case Operand.OfSlot(var slot) -> {
          slots.add(slot);
          part(slot.value(), sign);
        }
        case Operand.OfNumber(var number) -> number(number, sign);
        case Operand.OfDate(var date) -> number(days(date), sign);
        case Operand.OfFact(var fact) -> part(NO_SLOT + fact.value(), sign);
        case Operand.Today() -> part(NO_SLOT, sign);
        case Operand.Shifted(var day, var direction, var days) -> {
          add(day, sign);
          add(days, sign * direction);
        }
      }
    }

    /** Of two comparisons that differ only by their sides both become the same. */
    boolean isTurned() {
      return !parts.isEmpty() && parts.firstEntry().getValue() < 0;
    }

    Measure measure(int sign) {
      TreeMap<String, Integer> signed = new TreeMap<>(parts);
      signed.replaceAll((name, count) -> count * sign);
      slots.removeIf(slot -> !signed.containsKey(slot.value()));
      return new Measure(signed, slots);
    }

    private void part(String name, int sign) {
      parts.merge(name, sign, Integer::sum);
      parts.remove(name, 0);
    }

    private void number(BigDecimal number, int sign) {
      known = sign > 0 ? known.add(number) : known.subtract(number);
    }

    private static BigDecimal days(LocalDate date) {
      return BigDecimal.valueOf(date.toEpochDay());
    }
  }
}
