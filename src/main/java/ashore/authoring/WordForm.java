package ashore.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which the words of choices and commands are compared: width, case, script and the
 * marks around a word made equal, much as the running bot does it. Immutable.
 */
final class WordForm {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** What may stand around a word: blanks, the punctuation of ASCII, and that of Chinese. */
  private static final String MARKS = " \t\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~。！？，、；：（）「」“”‘’";

  private final ScriptTable simplified = ScriptTable.traditionalOnly();

  /** This word in the form that is compared; as it is, in lower case, when it is marks alone. */
  String of(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder form =
        new StringBuilder(BLANK.matcher(plain.replace('’', '\'')).replaceAll(" ").strip());
    for (int i = 0; i < form.length(); i++) {
      char other = simplified.instead(form.charAt(i));
      form.setCharAt(i, other == ScriptTable.NONE ? form.charAt(i) : other);
    }
    String bare = withoutMarksAround(form);
    return bare.isEmpty() ? form.toString() : bare;
  }

  private static String withoutMarksAround(CharSequence form) {
    int start = 0;
    int end = form.length();
    while (start < end && isMark(form.charAt(start))) {
      start++;
    }
    while (end > start && isMark(form.charAt(end - 1))) {
      end--;
    }
    return form.subSequence(start, end).toString();
  }

  private static boolean isMark(char sign) {
    return MARKS.indexOf(sign) >= 0;
  }
}
