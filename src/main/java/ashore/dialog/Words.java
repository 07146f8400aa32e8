package ashore.dialog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One text in every language it is written in: ICU message patterns.
 *
 * @param texts the pattern by language; at least one, none empty
 */
public record Words(Map<Language, String> texts) {
  /** Refuses words in no language. */
  public Words {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("words: texts must hold at least one language");
    }
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  /** The pattern in this language, or in the nearest one there is. */
  public String in(Language language) {
    String exact = texts.get(language);
    return exact != null ? exact : nearest(language);
  }

  private String nearest(Language language) {
    for (Language candidate : language.fallbacks()) {
      String text = texts.get(candidate);
      if (text != null) {
        return text;
      }
    }
    throw new IllegalStateException("words: texts holds no language of " + language.fallbacks());
  }
}
