package ashore.authoring;

import ashore.dialog.CardName;
import ashore.dialog.Language;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a story. */
final class StoryReader {
  private final Draft draft;
  private final Scalars scalars;

  StoryReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  void read(Node root, String path) {
    Form form =
        Form.of(
            root,
            "a story",
            draft.report(),
            "story",
            "lang",
            "clock",
            "turns",
            "ends_with",
            "never");
    StoryTurnReader turns = new StoryTurnReader(draft);
    draft
        .parts()
        .stories()
        .add(
            new Story(
                form.need("story").flatMap(scalars::text).map(Text::value).orElse(""),
                path,
                language(form),
                form.need("clock")
                    .flatMap(scalars::text)
                    .flatMap(this::moment)
                    .orElse(LocalDateTime.MAX),
                form.need("turns").map(scalars::items).orElse(List.of()).stream()
                    .flatMap(node -> turns.read(node).stream())
                    .toList(),
                endsWith(form, turns),
                form.find("never").map(turns::passed).orElse(List.of())));
  }

  private Language language(Form form) {
    Map<String, Language> tags = new LinkedHashMap<>();
    Arrays.stream(Language.values()).forEach(language -> tags.put(language.tag(), language));
    return form.need("lang")
        .flatMap(word -> scalars.word(word, "language", tags))
        .orElse(Language.EN);
  }

  private Optional<LocalDateTime> moment(Text text) {
    try {
      return Optional.of(LocalDateTime.parse(text.value()));
    } catch (DateTimeException broken) {
      draft.report(
          Code.BAD_DATE,
          text.place(),
          "\"%s\" is no day and time: write it like 2026-11-20T09:00".formatted(text.value()));
      return Optional.empty();
    }
  }

  private List<CardName> endsWith(Form form, StoryTurnReader turns) {
    List<Scalars.Named<CardName>> cards =
        form.find("ends_with").map(node -> scalars.names(node, CardName::new)).orElse(List.of());
    cards.forEach(turns::planned);
    return cards.stream().map(Scalars.Named::value).toList();
  }
}
