package ashore.authoring;

import ashore.authoring.WordingRule.Sayings;
import ashore.dialog.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What wording.yaml demands is said, in every language. */
final class AlwaysSaid implements Check {
  @Override
  public void check(Draft draft) {
    Map<String, List<Passage>> files =
        draft.parts().passages().stream()
            .collect(Collectors.groupingBy(passage -> passage.place().source().path()));
    for (WordingRule rule : draft.parts().rules()) {
      switch (rule) {
        case WordingRule.Never never -> {}
        case WordingRule.AlwaysIn in -> in(draft, in, files);
        case WordingRule.AlwaysWith with ->
            files.values().forEach(passages -> with(draft, with, passages));
      }
    }
  }

  private static void in(Draft draft, WordingRule.AlwaysIn rule, Map<String, List<Passage>> files) {
    String name = rule.where().value();
    Optional<Place> file =
        draft.names().place(Kind.DIALOG, name).or(() -> draft.names().place(Kind.CARD, name));
    if (file.isEmpty()) {
      List<String> known =
          Stream.of(Kind.DIALOG, Kind.CARD)
              .flatMap(kind -> draft.names().all(kind).stream())
              .toList();
      draft.reportUnknown(
          Code.UNKNOWN_DIALOG,
          rule.where().place(),
          "no dialog or card \"%s\"".formatted(name),
          name,
          known);
      return;
    }
    List<Passage> passages = files.getOrDefault(file.get().source().path(), List.of());
    for (Language language : rule.said().patterns().keySet()) {
      if (!passages.isEmpty() && !says(passages, rule.said(), language)) {
        draft.report(Code.ALWAYS_SAY, file.get(), missing(rule, language));
      }
    }
  }

  private static void with(Draft draft, WordingRule.AlwaysWith rule, List<Passage> passages) {
    for (Language language : rule.when().patterns().keySet()) {
      Optional<Place> said =
          passages.stream()
              .flatMap(passage -> place(passage, rule.when(), language).stream())
              .findFirst();
      if (said.isPresent() && !says(passages, rule.said(), language)) {
        draft.report(Code.ALWAYS_SAY, said.get(), missing(rule, language));
      }
    }
  }

  private static String missing(WordingRule rule, Language language) {
    return "the %s texts of this file do not say it (%s): %s"
        .formatted(language.tag(), rule.name(), rule.advice());
  }

  private static boolean says(List<Passage> passages, Sayings sayings, Language language) {
    return passages.stream().anyMatch(passage -> place(passage, sayings, language).isPresent());
  }

  private static Optional<Place> place(Passage passage, Sayings sayings, Language language) {
    return Optional.ofNullable(passage.wordings().get(language))
        .flatMap(
            wording ->
                sayings.in(language).stream()
                    .flatMap(saying -> saying.find(wording.plain().text()).stream())
                    .map(MatchResult::start)
                    .map(start -> wording.text().placeAt(wording.plain().offset(start)))
                    .findFirst());
  }
}
