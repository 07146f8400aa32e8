package ashore.authoring;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which the words of choices and commands are compared: width, case, script and the
 * marks around a word made equal, much as the running bot does it. Immutable.
 */
final class WordForm {
  private static final String MARKS =
      "^[\\s\\p{Punct}。！？，、；：（）「」“”‘’]+|[\\s\\p{Punct}。！？，、；：（）「」“”‘’]+$";

  private final ScriptTable simplified = ScriptTable.traditionalOnly();

  /** This word in the form that is compared; as it is, in lower case, when it is marks alone. */
  String of(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder form =
        new StringBuilder(plain.replace('’', '\'').replaceAll("\\s+", " ").strip());
    for (int i = 0; i < form.length(); i++) {
      char other = simplified.instead(form.charAt(i));
      form.setCharAt(i, other == ScriptTable.NONE ? form.charAt(i) : other);
    }
    String bare = form.toString().replaceAll(MARKS, "");
    return bare.isEmpty() ? form.toString() : bare;
  }
}
