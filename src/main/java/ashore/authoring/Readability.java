package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard English sentences are to read: the Flesch-Kincaid grade level, which is the school year
 * in which they are understood (J. P. Kincaid et al., Derivation of New Readability Formulas for
 * Navy Enlisted Personnel, Research Branch Report 8-75, 1975).
 *
 * @param sentences how many
 * @param words of all sentences; a value that is printed is one word
 * @param syllables of all words; a number has one
 */
record Readability(int sentences, int words, int syllables) {
  private static final Pattern BLANK = Pattern.compile("[\\s–—/]+");

  /** Where nothing is written. */
  static final Readability NOTHING = new Readability(0, 0, 0);

  /** That of these sentences. */
  static Readability of(List<Sentence> sentences, Syllables syllables) {
    List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
    return new Readability(
        sentences.size(), words.size(), words.stream().mapToInt(syllables::of).sum());
  }

  /** The words of a sentence. */
  static List<String> words(Sentence sentence) {
    return BLANK
        .splitAsStream(sentence.text().strip())
        .filter(
            word ->
                word.codePoints()
                    .anyMatch(sign -> sign == Plain.VALUE || Character.isLetterOrDigit(sign)))
        .toList();
  }

  /** That of these and the others together. */
  Readability and(Readability others) {
    return new Readability(
        sentences + others.sentences, words + others.words, syllables + others.syllables);
  }

  /** The school year in which they are understood. */
  double grade() {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /** Words in a sentence, on average. */
  double sentenceLength() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }
}
