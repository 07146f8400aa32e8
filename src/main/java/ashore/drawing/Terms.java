package ashore.drawing;

import ashore.dialog.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the pictures themselves say, in one language. Immutable. */
final class Terms {
  private final ResourceBundle words;

  Terms(Language language) {
    Locale locale = language == Language.EN ? Locale.ROOT : language.locale();
    this.words =
        ResourceBundle.getBundle(
            "ashore.drawing.terms",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words behind this key, with these values for {0}, {1}, … */
  String say(String key, Object... values) {
    Object[] printed = Arrays.stream(values).map(Terms::printed).toArray();
    return new MessageFormat(words.getString(key).replace("'", "''"), Locale.ROOT).format(printed);
  }

  /** Numbers stay numbers: the words may depend on how many. */
  private static Object printed(Object value) {
    return value instanceof Integer ? value : value.toString();
  }

  /** The same for a constant of an enum: {@code prefix.constant}. */
  String name(String prefix, Enum<?> constant) {
    return say(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** Several things, one after the other. */
  String list(List<String> items) {
    return String.join(say("list.separator"), items);
  }
}
