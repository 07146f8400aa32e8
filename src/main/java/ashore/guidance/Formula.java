package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.CalculatorFunction.Parameter;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sum over the numbers that a function is given; nothing where it has no sensible answer. */
@FunctionalInterface
interface Formula {
  /** The result for these numbers, none below zero, as many as the function has parameters. */
  Optional<BigDecimal> of(List<BigDecimal> numbers);

  /** The function that gives an amount of yuan. */
  static CalculatorFunction money(
      String name, String about, List<Parameter> parameters, Formula formula) {
    return function(name, about, parameters, SlotType.MONEY, formula, Value.Money::new);
  }

  /** The function that gives a percentage. */
  static CalculatorFunction percent(
      String name, String about, List<Parameter> parameters, Formula formula) {
    return function(name, about, parameters, SlotType.PERCENT, formula, Value.Percent::new);
  }

  /** The function that gives a plain number. */
  static CalculatorFunction number(
      String name, String about, List<Parameter> parameters, Formula formula) {
    return function(name, about, parameters, SlotType.NUMBER, formula, Value.Number::new);
  }

  private static CalculatorFunction function(
      String name,
      String about,
      List<Parameter> parameters,
      SlotType result,
      Formula formula,
      Function<BigDecimal, Value> unit) {
    return new CalculatorFunction(
        name,
        about,
        parameters,
        result,
        values -> Numbers.of(values).flatMap(formula::of).map(unit).orElseGet(Value.Unknown::new));
  }
}
