package ashore.authoring;

import ashore.dialog.Language;
import java.util.Map;
import java.util.Optional;
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
      Optional<Map.Entry<Language, Wording>> first =
          passage.wordings().entrySet().stream().findFirst();
      for (Wording other : passage.wordings().values()) {
        first.ifPresent(one -> compare(draft, one.getKey(), one.getValue(), other));
      }
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

  private static void compare(Draft draft, Language language, Wording first, Wording other) {
    Set<String> missing = names(first);
    missing.removeAll(names(other));
    if (!missing.isEmpty()) {
      report(
          draft,
          other.text().place(),
          "%s stands in the %s text and not here".formatted(listed(missing), language.tag()));
    }
    Set<String> added = names(other);
    added.removeAll(names(first));
    for (Placeholder placeholder : other.placeholders()) {
      if (added.remove(placeholder.name())) {
        report(
            draft,
            other.text().placeAt(placeholder.offset()),
            "%s stands here and not in the %s text"
                .formatted(listed(Set.of(placeholder.name())), language.tag()));
      }
    }
  }

  private static void report(Draft draft, Place place, String message) {
    draft.report(Code.PLACEHOLDERS_DIFFER, place, message);
  }

  private static String listed(Set<String> names) {
    return names.stream().map(name -> "{%s}".formatted(name)).collect(Collectors.joining(", "));
  }

  private static Set<String> names(Wording wording) {
    return wording.placeholders().stream()
        .map(Placeholder::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
