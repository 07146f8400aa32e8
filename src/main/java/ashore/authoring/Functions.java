package ashore.authoring;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.SlotType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The functions that {@code compute} may call. */
final class Functions {
  private final Map<String, CalculatorFunction> functions = new TreeMap<>();

  Functions(Collection<CalculatorFunction> functions) {
    functions.forEach(function -> this.functions.put(function.name(), function));
  }

  Optional<CalculatorFunction> find(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  Optional<SlotType> result(String name) {
    return find(name).map(CalculatorFunction::result);
  }

  Map<String, CalculatorFunction> byName() {
    return functions;
  }
}
