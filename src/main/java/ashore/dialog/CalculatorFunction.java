package ashore.dialog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A function that {@code compute} may call by name. Pure and thread-safe.
 *
 * @param name as authors write it
 * @param parameters what it is given, in order; a fact counts by its kind
 * @param result the type of the value it gives
 * @param body given as many values as parameters, none unknown; {@link Value.Unknown} when it has
 *     no answer for them
 */
public record CalculatorFunction(
    String name, List<Parameter> parameters, SlotType result, Function<List<Value>, Value> body) {
  /** Keeps an unmodifiable copy. */
  public CalculatorFunction {
    parameters = List.copyOf(parameters);
  }

  /**
   * One value that a function is given.
   *
   * @param name says what it is; authors never write it
   */
  public record Parameter(String name, SlotType type) {}

  /** How it is called, as authors are told: {@code date_plus(day: date, count: days)}. */
  public String signature() {
    return parameters.stream()
        .map(parameter -> parameter.name() + ": " + parameter.type().word())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
