package ashore.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A hard word that can be explained.
 *
 * @param called what it is called
 * @param also other words for it, by language
 * @param meaning what it means
 */
public record Term(Words called, Map<Language, List<String>> also, Words meaning) {
  /** Keeps an unmodifiable copy. */
  public Term {
    Map<Language, List<String>> copy = new EnumMap<>(Language.class);
    also.forEach((language, words) -> copy.put(language, List.copyOf(words)));
    also = Collections.unmodifiableMap(copy);
  }

  /** All words for it in a language. */
  public List<String> in(Language language) {
    List<String> all = new ArrayList<>();
    all.add(called.in(language));
    all.addAll(also.getOrDefault(language, List.of()));
    return all;
  }
}
