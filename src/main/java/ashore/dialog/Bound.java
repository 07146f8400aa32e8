package ashore.dialog;

import java.math.BigDecimal;

/** One end of the range of a question's answers, itself included. */
public sealed interface Bound {
  /** A number in the slot's unit. */
  record At(BigDecimal number) implements Bound {}

  /** The day of the turn. */
  record Today() implements Bound {}
}
