package ashore.authoring;

import ashore.authoring.WordingRule.Sayings;
import ashore.dialog.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Reads regular expressions by language, one a line. */
final class SayingsReader {
  private static final List<String> TAGS =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private final Draft draft;
  private final Scalars scalars;

  SayingsReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  Sayings read(Node node) {
    Form form = Form.of(node, "a list of sayings by language", draft.report(), TAGS);
    Map<Language, List<Saying>> patterns = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      form.find(language.tag())
          .map(scalars::lines)
          .ifPresent(
              lines ->
                  patterns.put(
                      language,
                      lines.stream().flatMap(line -> saying(line, language).stream()).toList()));
    }
    return new Sayings(patterns);
  }

  private Optional<Saying> saying(Text.Line line, Language language) {
    try {
      return Optional.of(Saying.of(line.value(), language));
    } catch (PatternSyntaxException broken) {
      draft.report(
          Code.BAD_PATTERN,
          line.place(),
          "this is no regular expression: %s; for the sign itself write a \\ before it"
              .formatted(broken.getDescription()));
      return Optional.empty();
    }
  }
}
