package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import ashore.dialog.Language;

/** Sentences stay short enough for someone who is afraid. Names are no sentences. */
final class SentenceLengths implements Check {
  private static final int ENGLISH_WORDS = 25;
  private static final int CHINESE_SIGNS = 25;

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (passage.role() == Role.TITLE) {
        continue;
      }
      passage
          .wordings()
          .forEach(
              (language, wording) ->
                  Sentences.of(language, wording)
                      .forEach(sentence -> check(draft, sentence, language == Language.EN)));
    }
  }

  private static void check(Draft draft, Sentence sentence, boolean english) {
    long length = english ? words(sentence) : signs(sentence);
    int most = english ? ENGLISH_WORDS : CHINESE_SIGNS;
    if (length > most) {
      draft.report(
          Code.LONG_SENTENCE,
          sentence.place(),
          "this sentence has "
              + length
              + (english ? " words" : " characters")
              + ", over "
              + most
              + " it is hard to read: make two");
    }
  }

  /** The words of an English sentence. */
  static long words(Sentence sentence) {
    return Readability.words(sentence).size();
  }

  /** What is read of a Chinese sentence: its marks are not. */
  static long signs(Sentence sentence) {
    return sentence
        .text()
        .codePoints()
        .filter(sign -> sign == Plain.VALUE || Character.isLetterOrDigit(sign))
        .count();
  }
}
