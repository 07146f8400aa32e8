package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import ashore.dialog.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * English is plain: sixth grade, and 20 words a sentence on average. A grade says little of few
 * words, so short texts are measured with the others of their file, and those of some length may be
 * a little harder.
 */
final class ReadingLevel implements Check {
  /** The first grade that is beyond the sixth. */
  private static final double GRADE = 7;

  /** Texts of some length: a long word weighs more in them. */
  private static final double GRADE_OF_SHORT = 8;

  private static final int FEWEST_WORDS = 25;
  private static final int MANY_WORDS = 40;
  private static final int FEWEST_WORDS_OF_FILE = 100;
  private static final double SENTENCE = 20;

  private final Syllables syllables = new Syllables();

  @Override
  public void check(Draft draft) {
    Map<Source, Readability> files = new LinkedHashMap<>();
    for (Passage passage : draft.parts().passages()) {
      Wording english = passage.wordings().get(Language.EN);
      if (english != null && isRead(passage.role())) {
        List<Sentence> sentences = Sentences.of(Language.EN, english);
        Readability readability = Readability.of(sentences, syllables);
        text(draft, sentences, readability);
        files.merge(passage.place().source(), readability, Readability::and);
      }
    }
    files.forEach((file, readability) -> file(draft, file, readability));
  }

  /** Names and buttons are no sentences. */
  private static boolean isRead(Role role) {
    return switch (role) {
      case GUIDANCE, QUESTION, REMINDER, PHRASE -> true;
      case LABEL, TITLE, SAY_BACK -> false;
    };
  }

  private static void text(Draft draft, List<Sentence> sentences, Readability readability) {
    if (readability.words() >= FEWEST_WORDS) {
      double most = readability.words() >= MANY_WORDS ? GRADE : GRADE_OF_SHORT;
      told(readability, most, sentences.size() > 1)
          .ifPresent(
              what ->
                  draft.report(
                      Code.HARD_TO_READ,
                      sentences.getFirst().place(),
                      "this text %s: write shorter sentences and shorter words".formatted(what)));
    }
  }

  private static void file(Draft draft, Source file, Readability readability) {
    if (readability.words() >= FEWEST_WORDS_OF_FILE) {
      told(readability, GRADE, true)
          .ifPresent(
              what ->
                  draft.report(
                      Code.HARD_TO_READ,
                      file.place(0),
                      "the English texts of this file together are hard to read: what they say %s"
                          .formatted(what)));
    }
  }

  /**
   * What is wrong.
   *
   * @param several whether the average of its sentences is one
   */
  private static Optional<String> told(Readability readability, double most, boolean several) {
    if (several && readability.sentenceLength() > SENTENCE) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "has %.0f words a sentence on average, over %.0f",
              readability.sentenceLength(),
              SENTENCE));
    }
    return readability.grade() < most
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "needs %.0f years of school (Flesch-Kincaid), over %.0f",
                Math.floor(readability.grade()),
                most - 1));
  }
}
