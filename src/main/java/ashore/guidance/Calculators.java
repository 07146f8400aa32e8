package ashore.guidance;

import ashore.dialog.CalculatorFunction;
import java.util.List;
import java.util.stream.Stream;

/** The functions that dialogs call by name. Each is unknown when it has no sensible answer. */
public final class Calculators {
  private Calculators() {}

  /** All of them, in the order of the authors' handbook. */
  public static List<CalculatorFunction> all() {
    return Stream.of(
            InterestFunctions.all(),
            CapFunctions.all(),
            LoanFunctions.all(),
            ShareFunctions.all(),
            DateFunctions.all())
        .flatMap(List::stream)
        .toList();
  }
}
