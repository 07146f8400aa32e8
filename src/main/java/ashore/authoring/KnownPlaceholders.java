package ashore.authoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Placeholders print values that there are. Those of facts are looked at by {@link PrintedFacts}.
 */
final class KnownPlaceholders implements Check {
  /** The name of a step's day. */
  static final String DUE = "due";

  private static final Pattern SLOT = Pattern.compile("(?!fact(_|$))[a-z][a-z0-9_]{0,39}");

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      dueWithoutDate(draft, passage);
      for (Wording wording : passage.wordings().values()) {
        for (Placeholder placeholder : wording.placeholders()) {
          String name = placeholder.name();
          if (placeholder.fact().isEmpty()
              && !name.equals(DUE)
              && !passage.values().contains(name)) {
            check(draft, passage, wording.text().placeAt(placeholder.offset()), name);
          }
        }
      }
    }
  }

  /** Told once, not for every language. */
  private static void dueWithoutDate(Draft draft, Passage passage) {
    if (!passage.values().contains(DUE)) {
      passage.wordings().values().stream()
          .flatMap(
              wording ->
                  wording.placeholders().stream()
                      .filter(placeholder -> placeholder.name().equals(DUE))
                      .map(placeholder -> wording.text().placeAt(placeholder.offset())))
          .findFirst()
          .ifPresent(
              place ->
                  draft.report(
                      Code.DUE_WITHOUT_DATE,
                      place,
                      "{due} stands only in a step that has \"due:\""));
    }
  }

  private static void check(Draft draft, Passage passage, Place place, String name) {
    Set<String> slots = draft.slots().names();
    Report report = draft.report();
    if (!SLOT.matcher(name).matches()) {
      report.addUnknown(
          Code.UNKNOWN_PLACEHOLDER,
          place,
          "{%s} is neither a slot nor fact.… nor due".formatted(name),
          name.replaceFirst("^fact_?", "fact."),
          printed(draft, passage));
    } else if (!slots.contains(name) && draft.names().complete(Kind.SLOT)) {
      boolean phrase = passage.role() == Role.PHRASE;
      report.addUnknown(
          phrase ? Code.UNKNOWN_PLACEHOLDER : Code.SLOT_NEVER_FILLED,
          place,
          phrase ? inPhrase(name, passage.values()) : FilledSlots.sentence(name),
          name,
          phrase ? passage.values() : slots);
    }
  }

  /** All that this text may print. */
  private static Set<String> printed(Draft draft, Passage passage) {
    Set<String> printed = new TreeSet<>(draft.slots().names());
    printed.addAll(passage.values());
    draft.names().all(Kind.FACT).forEach(fact -> printed.add("fact." + fact));
    return printed;
  }

  private static String inPhrase(String name, Set<String> values) {
    String known =
        values.isEmpty()
            ? "they print no value"
            : "they may print {%s}"
                .formatted(String.join("}, {", values.stream().sorted().toList()));
    return "these fixed words have no value \"%s\": %s".formatted(name, known);
  }
}
