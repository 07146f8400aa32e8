package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;

/** Every text is written in every language of the bot. */
final class Translations implements Check {
  @Override
  public void check(Draft draft) {
    List<Language> languages = draft.parts().languages();
    for (Passage passage : draft.parts().passages()) {
      for (Language language : languages) {
        if (!passage.languages().contains(language)) {
          draft.report(
              Code.MISSING_TRANSLATION,
              passage.place(),
              "the text has no \"%s:\"".formatted(language.tag()));
        }
      }
    }
  }
}
