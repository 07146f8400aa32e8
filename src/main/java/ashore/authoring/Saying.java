package ashore.authoring;

import ashore.dialog.Language;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words as they may stand in a text: a regular expression, large and small letters alike; in
 * English it matches whole words.
 */
final class Saying {
  /** How an expression writes a value. */
  private static final String VALUE = "…";

  private final Pattern pattern;

  private Saying(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * The words of this expression; … in it is any value that is printed there.
   *
   * @throws PatternSyntaxException when it is no regular expression
   */
  static Saying of(String expression, Language language) {
    Pattern.compile(expression);
    String printed = expression.replace(VALUE, String.valueOf(Plain.VALUE));
    String whole =
        language == Language.EN
            ? "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])".formatted(printed)
            : printed;
    return new Saying(Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Where the words first stand in a text. */
  Optional<MatchResult> find(CharSequence text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
