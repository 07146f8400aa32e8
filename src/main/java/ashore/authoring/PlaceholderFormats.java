package ashore.authoring;

import ashore.dialog.FactId;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import java.util.Optional;
import java.util.Set;

/** Only numbers are printed as numbers. Days, choices and texts are printed as they are. */
final class PlaceholderFormats implements Check {
  private static final Set<String> FOR_NUMBERS = Set.of("number", "plural", "selectordinal");
  private static final String FOR_DAYS = "date";

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      for (Wording wording : passage.wordings().values()) {
        for (Placeholder placeholder : wording.placeholders()) {
          type(draft, placeholder)
              .filter(type -> !takes(type, placeholder.format()))
              .ifPresent(type -> report(draft, wording, placeholder, type));
        }
      }
    }
  }

  private static boolean takes(SlotType type, String format) {
    if (format.equals(PatternScanner.BEFORE_WEEKEND)) {
      return type == SlotType.DATE;
    }
    return !format.equals(FOR_DAYS) && (type.numeric() || !FOR_NUMBERS.contains(format));
  }

  private static void report(Draft draft, Wording wording, Placeholder placeholder, SlotType type) {
    draft.report(
        Code.TYPE_MISMATCH,
        wording.text().placeAt(placeholder.offset()),
        "{%s} is %s and takes no \"%s\": write the name alone"
            .formatted(placeholder.name(), type.word(), placeholder.format()));
  }

  private static Optional<SlotType> type(Draft draft, Placeholder placeholder) {
    String name = placeholder.name();
    if (name.equals(KnownPlaceholders.DUE)) {
      return Optional.of(SlotType.DATE);
    }
    Optional<String> fact = placeholder.fact();
    if (fact.isPresent()) {
      return draft.names().knows(Kind.FACT, fact.get())
          ? new OperandTypes(draft).of(new FactId(fact.get()))
          : Optional.empty();
    }
    return draft.slots().names().contains(name)
        ? draft.slots().type(new SlotName(name))
        : Optional.empty();
  }
}
