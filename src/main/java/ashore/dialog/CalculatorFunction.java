package ashore.dialog;

import java.util.List;
import java.util.function.Function;

/**
 * A function that {@code compute} may call by name. Pure and thread-safe.
 *
 * @param name as authors write it
 * @param parameters the type of each argument; a fact counts by its kind
 * @param result the type of the value it gives
 * @param body given as many values as parameters, none unknown; {@link Value.Unknown} when it has
 *     no answer for them
 */
public record CalculatorFunction(
    String name, List<SlotType> parameters, SlotType result, Function<List<Value>, Value> body) {
  /** Keeps an unmodifiable copy. */
  public CalculatorFunction {
    parameters = List.copyOf(parameters);
  }
}
