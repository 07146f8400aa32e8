package ashore.authoring;

import ashore.dialog.Operand;
import ashore.dialog.SlotType;
import java.util.Optional;

/** Only what can be compared is compared, and only days are moved by days. */
final class ComparedTypes implements Check {
  @Override
  public void check(Draft draft) {
    OperandTypes types = new OperandTypes(draft);
    for (Claim.Compares claim : draft.claims().of(Claim.Compares.class)) {
      Optional<SlotType> left = types.of(claim.left());
      Optional<SlotType> right = types.of(claim.right());
      if (left.isPresent() && right.isPresent()) {
        explain(claim, left.get(), right.get())
            .ifPresent(message -> draft.report(Code.TYPE_MISMATCH, claim.place(), message));
      }
    }
    for (Claim.Shifts claim : draft.claims().of(Claim.Shifts.class)) {
      need(draft, types, claim.place(), claim.day(), SlotType.DATE);
      if (!(claim.days() instanceof Operand.OfNumber)) {
        need(draft, types, claim.place(), claim.days(), SlotType.DAYS);
      }
    }
    for (Claim.IsDay claim : draft.claims().of(Claim.IsDay.class)) {
      need(draft, types, claim.place(), claim.day(), SlotType.DATE);
    }
  }

  private static Optional<String> explain(Claim.Compares claim, SlotType left, SlotType right) {
    for (SlotType type : new SlotType[] {left, right}) {
      if (!type.ordered()) {
        String name = OperandTypes.name(type == left ? claim.left() : claim.right());
        return Optional.of(
            type == SlotType.TEXT
                ? String.format(
                    "%s is text, which cannot be compared: only \"known\" and \"unknown\" can be"
                        + " asked",
                    name)
                : name + " holds a choice: write \"is\" and the id of a choice");
      }
    }
    boolean sameKind = left.numeric() == right.numeric();
    boolean sameUnit = left == right || left == SlotType.NUMBER || right == SlotType.NUMBER;
    return sameKind && sameUnit
        ? Optional.empty()
        : Optional.of(
            "%s is %s, %s is %s: these cannot be compared"
                .formatted(
                    OperandTypes.name(claim.left()),
                    left.word(),
                    OperandTypes.name(claim.right()),
                    right.word()));
  }

  private static void need(
      Draft draft, OperandTypes types, Place place, Operand operand, SlotType needed) {
    types
        .of(operand)
        .filter(type -> type != needed)
        .ifPresent(
            type ->
                draft.report(
                    Code.TYPE_MISMATCH,
                    place,
                    "expected %s here; %s is %s"
                        .formatted(needed.word(), OperandTypes.name(operand), type.word())));
  }
}
