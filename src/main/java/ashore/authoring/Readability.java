package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import eu.crydee.syllablecounter.SyllableCounter;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z']");
  private static final SyllableCounter SYLLABLES = new SyllableCounter();

  /** That of these sentences. */
  static Readability of(List<Sentence> sentences) {
    List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
    return new Readability(
        sentences.size(), words.size(), words.stream().mapToInt(Readability::syllables).sum());
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

  /** The syllables of a word; 1 of a number or a value. */
  static int syllables(String word) {
    String letters =
        NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    return letters.isEmpty() ? 1 : Math.max(1, SYLLABLES.count(letters.replace("'", "")));
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
