package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Every text is written in every language of the bot. */
final class Translations implements Check {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z']{2,} [A-Za-z']{2,}");

  @Override
  public void check(Draft draft) {
    List<Language> languages = draft.parts().languages();
    for (Passage passage : draft.parts().passages()) {
      for (Language language : languages) {
        Text text = passage.texts().get(language);
        if (text != null && language != Language.EN && isEnglish(text)) {
          draft.report(
              Code.MISSING_TRANSLATION,
              text.place(),
              "the text behind \"%s:\" is not Chinese".formatted(language.tag()));
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

  /** Two words or more, and not one Chinese character. */
  private static boolean isEnglish(Text text) {
    String said = PLACEHOLDER.matcher(text.value()).replaceAll("");
    return !HAN.matcher(said).find() && ENGLISH.matcher(said).find();
  }
}
