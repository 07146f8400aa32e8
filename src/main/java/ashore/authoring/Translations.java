package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every text is written in every language of the bot. */
final class Translations implements Check {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  /** What is put where a text is to come. */
  private static final Pattern UNWRITTEN =
      Pattern.compile("(?is)(todo|tbd|fixme|xxx+)\\b.*|待翻译.*|待译.*|[?？.…_-]+");

  /** One word may be a name. */
  private static final Pattern WORDS = Pattern.compile("[A-Za-z']{2,} [A-Za-z']{2,}");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  @Override
  public void check(Draft draft) {
    List<Language> languages = draft.parts().languages();
    for (Passage passage : draft.parts().passages()) {
      for (Language language : languages) {
        Text text = passage.texts().get(language);
        if (text != null) {
          foreign(text, language, isCopy(text, language, passage))
              .ifPresent(what -> draft.report(Code.MISSING_TRANSLATION, text.place(), what));
        }
        if (!passage.languages().contains(language)) {
          draft.report(
              Code.MISSING_TRANSLATION,
              passage.place(),
              "the text has no \"%s:\"".formatted(language.tag()));
        }
      }
    }
  }

  /** Whether a text is the English one once more. */
  private static boolean isCopy(Text text, Language language, Passage passage) {
    Text english = passage.texts().get(Language.EN);
    return language != Language.EN
        && english != null
        && english.value().strip().equals(text.value().strip());
  }

  /** What is wrong with a text that is not in its language. */
  private static Optional<String> foreign(Text text, Language language, boolean copy) {
    String said = PLACEHOLDER.matcher(text.value()).replaceAll("");
    if (UNWRITTEN.matcher(said.strip()).matches()) {
      return Optional.of(
          "the text behind \"%s:\" is still to be written".formatted(language.tag()));
    }
    if (language == Language.EN) {
      return HAN.matcher(said).find() && !LATIN.matcher(said).find()
          ? Optional.of("the text behind \"en:\" is not English")
          : Optional.empty();
    }
    return !HAN.matcher(said).find() && (copy ? WORD : WORDS).matcher(said).find()
        ? Optional.of("the text behind \"%s:\" is not Chinese".formatted(language.tag()))
        : Optional.empty();
  }
}
