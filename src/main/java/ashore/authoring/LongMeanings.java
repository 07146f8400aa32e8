package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import ashore.dialog.Language;
import java.util.List;

/** What a hard word means is said in a breath. */
final class LongMeanings implements Check {
  private static final int ENGLISH_WORDS = 25;
  private static final int CHINESE_SIGNS = 25;

  @Override
  public void check(Draft draft) {
    for (GlossaryEntry entry : draft.parts().glossary()) {
      entry
          .meaning()
          .ifPresent(
              meaning ->
                  meaning
                      .wordings()
                      .forEach(
                          (language, wording) ->
                              check(draft, language, Sentences.of(language, wording))));
    }
  }

  private static void check(Draft draft, Language language, List<Sentence> sentences) {
    boolean english = language == Language.EN;
    int most = english ? ENGLISH_WORDS : CHINESE_SIGNS;
    long length =
        sentences.stream()
            .mapToLong(english ? SentenceLengths::words : SentenceLengths::signs)
            .sum();
    if (length > most) {
      draft.report(
          Code.LONG_MEANING,
          sentences.getFirst().place(),
          "this meaning has %s %s, over %s: say what the word means here, and no more"
              .formatted(length, english ? "words" : "characters", most));
    }
  }
}
