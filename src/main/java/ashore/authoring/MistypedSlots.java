package ashore.authoring;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the one place that gives a slot a wrong type, so that not every place which uses it rightly
 * is told. It is wrong where most places need another; a comparison with a number tells nothing of
 * what is counted.
 */
final class MistypedSlots implements Check {
  /** Fewer places are told one by one. */
  private static final int FEWEST = 3;

  private static final int LISTED = 3;

  private static final Set<SlotType> CHOSEN = EnumSet.of(SlotType.CHOICE, SlotType.CHOICES);
  private static final Set<SlotType> NUMERIC =
      EnumSet.copyOf(Arrays.stream(SlotType.values()).filter(SlotType::numeric).toList());

  private final Functions functions;

  MistypedSlots(Functions functions) {
    this.functions = functions;
  }

  /** A place that needs one of these types. */
  private record Use(Place place, Set<SlotType> types) {}

  @Override
  public void check(Draft draft) {
    uses(draft).forEach((slot, uses) -> check(draft, slot, uses));
  }

  private static void check(Draft draft, SlotName slot, List<Use> uses) {
    draft
        .slots()
        .type(slot)
        .ifPresent(
            type -> {
              List<Use> wrong = uses.stream().filter(use -> !use.types().contains(type)).toList();
              long right =
                  uses.stream()
                      .filter(use -> use.types().contains(type) && !use.types().equals(NUMERIC))
                      .count();
              if (wrong.size() >= FEWEST && wrong.size() > right) {
                report(draft, slot, type, wrong);
                draft.slots().excuseType(slot);
              }
            });
  }

  private static void report(Draft draft, SlotName slot, SlotType type, List<Use> wrong) {
    List<String> places = wrong.stream().map(use -> use.place().pointer()).distinct().toList();
    String more = places.size() > LISTED ? " and %s more".formatted(places.size() - LISTED) : "";
    draft.slots().all().stream()
        .filter(filling -> filling.slot().equals(slot) && filling.type().isPresent())
        .findFirst()
        .ifPresent(
            filling ->
                draft.report(
                    Code.TYPE_MISMATCH,
                    filling.place(),
                    "this fills \"%s\" with %s, and %s places need %s: look at the type; they are %s%s"
                        .formatted(
                            slot,
                            type.word(),
                            places.size(),
                            needed(wrong),
                            places.stream().limit(LISTED).collect(Collectors.joining(", ")),
                            more)));
  }

  /** The type that suits the most of them. */
  private static String needed(List<Use> uses) {
    return Arrays.stream(SlotType.values())
        .max(
            Comparator.comparingLong(
                type -> uses.stream().filter(use -> use.types().contains(type)).count()))
        .map(SlotType::word)
        .orElse("another");
  }

  private Map<SlotName, List<Use>> uses(Draft draft) {
    Map<SlotName, List<Use>> uses = new LinkedHashMap<>();
    Claims claims = draft.claims();
    claims.of(Claim.Offers.class).forEach(claim -> add(uses, claim.slot(), claim.place(), CHOSEN));
    claims
        .of(Claim.Reads.class)
        .forEach(
            claim ->
                add(uses, claim.slot(), claim.place(), MentionedTypes.fitting(claim.reading())));
    claims
        .of(Claim.IsDay.class)
        .forEach(claim -> add(uses, claim.day(), claim.place(), EnumSet.of(SlotType.DATE)));
    for (Claim.Shifts claim : claims.of(Claim.Shifts.class)) {
      add(uses, claim.day(), claim.place(), EnumSet.of(SlotType.DATE));
      add(uses, claim.days(), claim.place(), EnumSet.of(SlotType.DAYS));
    }
    for (Claim.Compares claim : claims.of(Claim.Compares.class)) {
      compared(draft, uses, claim.left(), claim.right(), claim.place());
      compared(draft, uses, claim.right(), claim.left(), claim.place());
    }
    claims.of(Claim.Calls.class).forEach(call -> called(uses, call));
    return uses;
  }

  private void called(Map<SlotName, List<Use>> uses, Claim.Calls call) {
    List<CalculatorFunction.Parameter> parameters =
        functions.find(call.function()).map(CalculatorFunction::parameters).orElse(List.of());
    if (parameters.size() == call.arguments().size()) {
      for (int i = 0; i < parameters.size(); i++) {
        Claim.Calls.Argument argument = call.arguments().get(i);
        add(uses, argument.operand(), argument.place(), EnumSet.of(parameters.get(i).type()));
      }
    }
  }

  /** What is compared with a number is one, what is compared with a day is one. */
  private static void compared(
      Draft draft, Map<SlotName, List<Use>> uses, Operand operand, Operand other, Place place) {
    if (!(other instanceof Operand.OfSlot)) {
      new OperandTypes(draft)
          .of(other)
          .ifPresent(
              type -> add(uses, operand, place, type.numeric() ? NUMERIC : EnumSet.of(type)));
    }
  }

  private static void add(
      Map<SlotName, List<Use>> uses, Operand operand, Place place, Set<SlotType> types) {
    if (operand instanceof Operand.OfSlot(var slot)) {
      add(uses, slot, place, types);
    }
  }

  private static void add(
      Map<SlotName, List<Use>> uses, SlotName slot, Place place, Set<SlotType> types) {
    uses.computeIfAbsent(slot, any -> new ArrayList<>()).add(new Use(place, types));
  }
}
