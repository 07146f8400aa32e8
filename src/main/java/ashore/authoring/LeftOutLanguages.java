package ashore.authoring;

import ashore.dialog.Language;
import java.util.Arrays;
import java.util.List;

/** A language in which the texts are written is one that the bot speaks. */
final class LeftOutLanguages implements Check {
  @Override
  public void check(Draft draft) {
    for (Claim.Speaks claim : draft.claims().of(Claim.Speaks.class)) {
      Arrays.stream(Language.values())
          .filter(language -> !claim.languages().contains(language))
          .filter(language -> isWritten(language, draft.parts().passages()))
          .forEach(
              language ->
                  draft.report(
                      Code.LANGUAGE_LEFT_OUT,
                      claim.place(),
                      "every text is written in %s, and nobody is shown it: add it here, or take"
                              .formatted(language.tag())
                          + " those texts out"));
    }
  }

  private static boolean isWritten(Language language, List<Passage> passages) {
    return !passages.isEmpty()
        && passages.stream().allMatch(passage -> passage.languages().contains(language));
  }
}
