package ashore.dialog;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that a condition, a computation or a due date names. */
public sealed interface Operand {
  /** What is known in a slot. */
  record OfSlot(SlotName slot) implements Operand {}

  /** A number written out, in the unit of what it is compared with. */
  record OfNumber(BigDecimal number) implements Operand {}

  /** A day written out. */
  record OfDate(LocalDate date) implements Operand {}

  /** A value of facts.yaml. */
  record OfFact(FactId fact) implements Operand {}

  /** The day of the turn, in the bot's time zone. */
  record Today() implements Operand {}

  /** A day, so many days later; earlier when {@code sign} is -1. */
  record Shifted(Operand day, int sign, Operand days) implements Operand {
    /** Refuses a sign that is neither 1 nor -1. */
    public Shifted {
      if (sign != 1 && sign != -1) {
        throw new IllegalArgumentException("shifted: sign " + sign + " must be 1 or -1");
      }
    }
  }
}
