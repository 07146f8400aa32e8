package ashore.guidance;

import ashore.dialog.CalculatorFunction.Parameter;
import ashore.dialog.SlotType;

/** What functions take, by its unit. */
final class Takes {
  private Takes() {}

  static Parameter money(String name) {
    return new Parameter(name, SlotType.MONEY);
  }

  static Parameter percent(String name) {
    return new Parameter(name, SlotType.PERCENT);
  }

  static Parameter days(String name) {
    return new Parameter(name, SlotType.DAYS);
  }

  static Parameter number(String name) {
    return new Parameter(name, SlotType.NUMBER);
  }

  static Parameter date(String name) {
    return new Parameter(name, SlotType.DATE);
  }
}
