package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences stay short enough for someone who is afraid. */
final class SentenceLengths implements Check {
  private static final int ENGLISH_WORDS = 25;
  private static final int CHINESE_SIGNS = 40;
  private static final Pattern ENGLISH = Pattern.compile("[^\\n]+?(?:[.!?](?=\\s|$)|$|(?=\\n))");
  private static final Pattern CHINESE = Pattern.compile("[^\\n。！？；!?]+");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      passage
          .wordings()
          .forEach(
              (language, wording) ->
                  sentences(language, wording).forEach(sentence -> check(draft, sentence)));
    }
  }

  private static List<Sentence> sentences(Language language, Wording wording) {
    boolean english = language == Language.EN;
    return (english ? ENGLISH : CHINESE)
        .matcher(wording.plain().text())
        .results()
        .map(found -> new Sentence(found.group(), found.start(), wording, english))
        .toList();
  }

  private static void check(Draft draft, Sentence sentence) {
    long length = sentence.length();
    int most = sentence.english() ? ENGLISH_WORDS : CHINESE_SIGNS;
    if (length > most) {
      draft.report(
          Code.LONG_SENTENCE,
          sentence.place(),
          "this sentence has "
              + length
              + (sentence.english() ? " words" : " characters")
              + ", over "
              + most
              + " it is hard to read: make two");
    }
  }

  /** A sentence of a text, beginning at this index of how the text reads. */
  private record Sentence(String text, int start, Wording wording, boolean english) {
    long length() {
      return english
          ? BLANK.splitAsStream(text.strip()).filter(Sentence::isWord).count()
          : text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
    }

    Place place() {
      int blank = text.length() - text.stripLeading().length();
      return wording.text().placeAt(wording.plain().offset(start + blank));
    }

    private static boolean isWord(String text) {
      return text.codePoints()
          .anyMatch(sign -> sign == Plain.VALUE || Character.isLetterOrDigit(sign));
    }
  }
}
