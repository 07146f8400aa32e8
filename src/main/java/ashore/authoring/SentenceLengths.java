package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import ashore.dialog.Language;
import java.util.regex.Pattern;

/** Sentences stay short enough for someone who is afraid. */
final class SentenceLengths implements Check {
  private static final int ENGLISH_WORDS = 25;
  private static final int CHINESE_SIGNS = 40;
  private static final Pattern BLANK = Pattern.compile("\\s+");

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      passage
          .wordings()
          .forEach(
              (language, wording) ->
                  Sentences.of(language, wording)
                      .forEach(sentence -> check(draft, sentence, language == Language.EN)));
    }
  }

  private static void check(Draft draft, Sentence sentence, boolean english) {
    long length = english ? words(sentence.text()) : signs(sentence.text());
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

  private static long words(String text) {
    return BLANK.splitAsStream(text.strip()).filter(SentenceLengths::isWord).count();
  }

  private static boolean isWord(String text) {
    return text.codePoints()
        .anyMatch(sign -> sign == Plain.VALUE || Character.isLetterOrDigit(sign));
  }

  /** The mark at the end of a sentence is no sign of it. */
  private static long signs(String text) {
    return text.codePoints()
        .filter(sign -> !Character.isWhitespace(sign) && "。！？；!?".indexOf(sign) < 0)
        .count();
  }
}
