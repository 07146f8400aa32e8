package ashore.authoring;

import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Operand;
import ashore.dialog.SlotType;
import java.util.Optional;

/** What type of value an operand gives. */
final class OperandTypes {
  private final Draft draft;

  OperandTypes(Draft draft) {
    this.draft = draft;
  }

  /**
   * The type; a number written out is a plain number. Nothing where the name is unknown, which is
   * told elsewhere.
   */
  Optional<SlotType> of(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> draft.slots().type(slot);
      case Operand.OfNumber(var number) -> Optional.of(SlotType.NUMBER);
      case Operand.OfDate(var date) -> Optional.of(SlotType.DATE);
      case Operand.OfFact(var fact) -> of(fact);
      case Operand.Today() -> Optional.of(SlotType.DATE);
      case Operand.Shifted(var day, var sign, var days) -> Optional.of(SlotType.DATE);
    };
  }

  /** The type of a fact's value. */
  Optional<SlotType> of(FactId id) {
    return Optional.ofNullable(draft.parts().facts().get(id)).map(fact -> type(fact.kind()));
  }

  /** Whether it is a fact that holds a table of rates. */
  boolean isTable(Operand operand) {
    return operand instanceof Operand.OfFact(var id)
        && Optional.ofNullable(draft.parts().facts().get(id)).map(Fact::kind).stream()
            .anyMatch(Fact.Kind.RATES::equals);
  }

  /** How a message names an operand. */
  static String name(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> "\"%s\"".formatted(slot);
      case Operand.OfNumber(var number) -> number.toPlainString();
      case Operand.OfDate(var date) -> date.toString();
      case Operand.OfFact(var fact) -> "\"fact.%s\"".formatted(fact);
      case Operand.Today() -> "today";
      case Operand.Shifted(var day, var sign, var days) -> "the shifted day";
    };
  }

  private static SlotType type(Fact.Kind kind) {
    return switch (kind) {
      case PHONE, HOURS, LAW, PAGE, RATES -> SlotType.TEXT;
      case PERCENT -> SlotType.PERCENT;
      case DAYS -> SlotType.DAYS;
      case NUMBER -> SlotType.NUMBER;
      case DATE -> SlotType.DATE;
      case MONEY -> SlotType.MONEY;
    };
  }
}
