package ashore.dialog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A function that {@code compute} may call by name. Pure and thread-safe.
 *
 * @param name as authors write it
 * @param about what it gives, as authors are told; empty when the name says it all
 * @param parameters what it is given, in order; a fact counts by its kind
 * @param result the type of the value it gives
 * @param body given as many values as parameters, none unknown; {@link Value.Unknown} when it has
 *     no answer for them
 */
public record CalculatorFunction(
    String name,
    String about,
    List<Parameter> parameters,
    SlotType result,
    Function<List<Value>, Value> body) {
  /** Keeps an unmodifiable copy. */
  public CalculatorFunction {
    parameters = List.copyOf(parameters);
  }

  /** One whose name says it all. */
  public CalculatorFunction(
      String name, List<Parameter> parameters, SlotType result, Function<List<Value>, Value> body) {
    this(name, "", parameters, result, body);
  }

  /**
   * One value that a function is given.
   *
   * @param name says what it is; authors never write it
   * @param isTable whether only a fact of kind {@link Fact.Kind#RATES} will do, whose text {@link
   *     DatedRates} reads
   */
  public record Parameter(String name, SlotType type, boolean isTable) {
    /** Any value of this type. */
    public Parameter(String name, SlotType type) {
      this(name, type, false);
    }

    /** A table of rates. */
    public static Parameter table(String name) {
      return new Parameter(name, SlotType.TEXT, true);
    }

    /** What it takes, as authors are told. */
    public String word() {
      return isTable ? "table" : type.word();
    }
  }

  /** How it is called, as authors are told: {@code date_plus(day: date, count: days)}. */
  public String signature() {
    return parameters.stream()
        .map(parameter -> parameter.name() + ": " + parameter.word())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
