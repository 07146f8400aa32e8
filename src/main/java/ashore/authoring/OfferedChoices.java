package ashore.authoring;

import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A choice that a condition, a mention or a story names is one of its slot's. */
final class OfferedChoices implements Check {
  private static final String UNKNOWN = "unknown";

  @Override
  public void check(Draft draft) {
    for (Claim.Offers claim : draft.claims().of(Claim.Offers.class)) {
      Optional<SlotType> type = draft.slots().type(claim.slot());
      if (type.isPresent() && isChosen(type.get())) {
        offered(draft, claim);
      } else if (type.isPresent()) {
        draft.report(
            Code.TYPE_MISMATCH,
            claim.place(),
            "\"%s\" holds %s, no choice: compare it with =, <, <=, > or >="
                .formatted(claim.slot(), type.get().word()));
      }
    }
    for (Claim.Tells claim : draft.claims().of(Claim.Tells.class)) {
      draft.slots().type(claim.slot()).ifPresent(type -> told(draft, claim, type));
    }
    for (Claim.Holds claim : draft.claims().of(Claim.Holds.class)) {
      draft.slots().type(claim.slot()).ifPresent(type -> held(draft, claim, type));
    }
  }

  private static void offered(Draft draft, Claim.Offers claim) {
    if (reportsUnknown(draft, claim.place(), claim.slot(), claim.choice())) {
      return;
    }
    if (choice(draft, claim.slot(), claim.choice())
        .flatMap(ChoiceList.Written::means)
        .isPresent()) {
      draft.report(
          Code.NEVER_TRUE,
          claim.place(),
          String.format(
              "\"%s is %s\" is never true, for this choice means unknown: write \"%s unknown\"",
              claim.slot(), claim.choice(), claim.slot()));
    }
  }

  private static void told(Draft draft, Claim.Tells claim, SlotType type) {
    if (!isChosen(type)) {
      draft.report(
          Code.TYPE_MISMATCH,
          claim.place(),
          "\"%s\" holds %s, which has no choices: take \"choices:\" out"
              .formatted(claim.slot(), type.word()));
    } else if (!reportsUnknown(draft, claim.place(), claim.slot(), claim.choice())
        && choice(draft, claim.slot(), claim.choice())
            .flatMap(ChoiceList.Written::means)
            .isPresent()) {
      draft.report(
          Code.NEVER_TRUE,
          claim.place(),
          "the choice \"%s\" means unknown, which nobody tells in passing: take it out"
              .formatted(claim.choice()));
    }
  }

  private static Optional<ChoiceList.Written> choice(Draft draft, SlotName slot, String name) {
    return draft.slots().choices(slot).stream()
        .filter(one -> one.id().value().equals(name))
        .findFirst();
  }

  /** Reports a choice that the slot does not have, where all of them could be read. */
  private static boolean reportsUnknown(Draft draft, Place place, SlotName slot, String name) {
    List<ChoiceList.Written> choices = draft.slots().choices(slot);
    boolean unknown =
        !choices.isEmpty()
            && choices.stream().noneMatch(choice -> choice.id().value().equals(name))
            && draft.names().complete(Kind.CHOICE_SET);
    if (unknown) {
      unknown(draft, place, name, slot.value(), choices);
    }
    return unknown;
  }

  private static void held(Draft draft, Claim.Holds claim, SlotType type) {
    if (claim.value().equals(UNKNOWN)) {
      return;
    }
    if (isChosen(type)) {
      reportsUnknown(draft, claim.place(), claim.slot(), claim.value());
    } else if (!fits(claim.value(), type)) {
      draft.report(
          Code.TYPE_MISMATCH,
          claim.place(),
          "\"%s\" holds %s, \"%s\" is none%s"
              .formatted(claim.slot(), type.word(), claim.value(), instead(claim.value(), type)));
    }
  }

  private static boolean isChosen(SlotType type) {
    return type == SlotType.CHOICE || type == SlotType.CHOICES;
  }

  private static boolean fits(String value, SlotType type) {
    return switch (type) {
      case DAYS, MONEY, PERCENT, NUMBER -> isNumber(value);
      case DATE -> isDay(value);
      case CHOICE, CHOICES, TEXT -> true;
    };
  }

  private static boolean isNumber(String value) {
    return NumberForm.read(value).filter(number -> number.signum() >= 0).isPresent();
  }

  private static String instead(String value, SlotType type) {
    boolean written = type.numeric() && NumberForm.read(value).isEmpty();
    return written ? ": " + NumberForm.instead(value) : "";
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static void unknown(
      Draft draft, Place place, String name, String slot, List<ChoiceList.Written> choices) {
    List<String> ids = choices.stream().map(choice -> choice.id().value()).distinct().toList();
    draft.reportUnknown(
        Code.UNKNOWN_CHOICE,
        place,
        "\"%s\" has no choice \"%s\"; it has %s".formatted(slot, name, String.join(", ", ids)),
        name,
        ids);
  }
}
