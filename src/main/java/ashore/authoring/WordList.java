package ashore.authoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that authors write for the values of an enumeration. */
final class WordList {
  private WordList() {}

  /** Each value by its name in lower case, in order. */
  static <E extends Enum<E>> Map<String, E> of(E[] values) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(value.name().toLowerCase(Locale.ROOT), value));
    return words;
  }

  /** Words that stand for themselves. */
  static Map<String, String> of(String... values) {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(value, value));
    return words;
  }
}
