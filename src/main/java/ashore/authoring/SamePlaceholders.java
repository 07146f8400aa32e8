package ashore.authoring;

import ashore.dialog.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A text prints the same values in every language. */
final class SamePlaceholders implements Check {
  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (!known(draft, passage)) {
        continue;
      }
      passage.wordings().values().stream()
          .map(SamePlaceholders::names)
          .flatMap(Set::stream)
          .distinct()
          .forEach(name -> compare(draft, passage, name));
    }
  }

  /** A wrong name in one language has been told; the others need not differ from it too. */
  private static boolean known(Draft draft, Passage passage) {
    Names names = draft.names();
    return passage.wordings().values().stream()
        .flatMap(wording -> wording.placeholders().stream())
        .allMatch(
            placeholder ->
                placeholder
                    .fact()
                    .map(fact -> names.knows(Kind.FACT, fact) || !names.complete(Kind.FACT))
                    .orElseGet(
                        () ->
                            passage.values().contains(placeholder.name())
                                || draft.slots().names().contains(placeholder.name())
                                || !names.complete(Kind.SLOT)));
  }

  /** The language that goes its own way is told. */
  private static void compare(Draft draft, Passage passage, String name) {
    Map<Language, Wording> with = new EnumMap<>(passage.wordings());
    with.values().removeIf(wording -> !names(wording).contains(name));
    Map<Language, Wording> without = new EnumMap<>(passage.wordings());
    without.keySet().removeAll(with.keySet());
    if (without.isEmpty()) {
      return;
    }
    if (with.size() >= without.size()) {
      without
          .values()
          .forEach(
              wording ->
                  report(
                      draft,
                      wording.text().place(),
                      "{%s} stands in the %s text and not here".formatted(name, listed(with))));
    } else {
      with.values()
          .forEach(
              wording ->
                  report(
                      draft,
                      place(wording, name),
                      "{%s} stands here and not in the %s text".formatted(name, listed(without))));
    }
  }

  private static Place place(Wording wording, String name) {
    return wording.placeholders().stream()
        .filter(placeholder -> placeholder.name().equals(name))
        .findFirst()
        .map(placeholder -> wording.text().placeAt(placeholder.offset()))
        .orElse(wording.text().place());
  }

  private static void report(Draft draft, Place place, String message) {
    draft.report(Code.PLACEHOLDERS_DIFFER, place, message);
  }

  private static String listed(Map<Language, Wording> wordings) {
    return wordings.keySet().stream().map(Language::tag).collect(Collectors.joining(" and the "));
  }

  private static Set<String> names(Wording wording) {
    return wording.placeholders().stream()
        .map(Placeholder::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
