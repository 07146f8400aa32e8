package ashore.authoring;

import eu.crydee.syllablecounter.SyllableCounter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of English words, of each word once. Not thread-safe. */
final class Syllables {
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z']");
  private static final SyllableCounter COUNTER = new SyllableCounter();

  private final Map<String, Integer> counted = new HashMap<>();

  /** Those of a word; 1 of a number or a value. */
  int of(String word) {
    return counted.computeIfAbsent(word, Syllables::count);
  }

  private static int count(String word) {
    String letters =
        NO_LETTERS.matcher(word.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    return letters.isEmpty() ? 1 : Math.max(1, COUNTER.count(letters.replace("'", "")));
  }
}
