package ashore.engine;

import ashore.dialog.Language;
import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints patterns by ICU's own MessageFormat: slow, and what templates are held against. */
final class IcuMessages {
  private IcuMessages() {}

  /** The text with these values; in place of an unknown value stands a sign. */
  static String print(String pattern, Language language, Map<String, Object> values) {
    String printable = pattern;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      if (value.getValue().equals(Template.UNKNOWN)) {
        printable = without(value.getKey(), printable);
      }
    }
    return new MessageFormat(printable, language.locale()).format(values);
  }

  private static String without(String name, String pattern) {
    StringBuilder rest = new StringBuilder(pattern);
    Pattern begin = Pattern.compile("\\{\\s*" + Pattern.quote(name) + "\\s*[,}]");
    Matcher matcher = begin.matcher(rest);
    int from = 0;
    while (from <= rest.length() && matcher.find(from)) {
      int end = matcher.start();
      int depth = 0;
      do {
        depth += rest.charAt(end) == '{' ? 1 : rest.charAt(end) == '}' ? -1 : 0;
        end++;
      } while (depth > 0 && end < rest.length());
      rest.replace(matcher.start(), end, Template.UNKNOWN);
      from = matcher.start() + Template.UNKNOWN.length();
      matcher = begin.matcher(rest);
    }
    return rest.toString();
  }
}
