package ashore.authoring;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The form in which the words of choices and commands are compared: width, case, script and the
 * marks around a word made equal, much as the running bot does it. Immutable.
 */
final class WordForm {
  private static final String MARKS =
      "^[\\s\\p{Punct}。！？，、；：（）「」“”‘’]+|[\\s\\p{Punct}。！？，、；：（）「」“”‘’]+$";

  private final Map<Character, Character> simplified = new HashMap<>();

  /** Reads the table of characters. */
  WordForm() {
    SimplifiedOnly table = SimplifiedOnly.load();
    for (char sign = '\u3400'; sign <= '\u9FFF'; sign++) {
      char traditional = table.traditional(sign);
      if (traditional != SimplifiedOnly.NONE) {
        simplified.putIfAbsent(traditional, sign);
      }
    }
  }

  /** This word in the form that is compared; as it is, in lower case, when it is marks alone. */
  String of(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder form =
        new StringBuilder(plain.replace('’', '\'').replaceAll("\\s+", " ").strip());
    for (int i = 0; i < form.length(); i++) {
      form.setCharAt(i, simplified.getOrDefault(form.charAt(i), form.charAt(i)));
    }
    String bare = form.toString().replaceAll(MARKS, "");
    return bare.isEmpty() ? form.toString() : bare;
  }
}
