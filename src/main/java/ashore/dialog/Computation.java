package ashore.dialog;

import java.util.List;

/**
 * One slot worked out by a registered function.
 *
 * @param result the slot that takes the value
 * @param function the function's name
 * @param arguments what it is given, in order
 */
public record Computation(SlotName result, String function, List<Operand> arguments) {
  /** Keeps an unmodifiable copy. */
  public Computation {
    arguments = List.copyOf(arguments);
  }
}
