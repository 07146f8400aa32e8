package ashore.authoring;

import ashore.dialog.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as they may stand in a text: a regular expression, large and small letters alike; in
 * English it matches whole words.
 */
final class Saying {
  /** How an expression writes a value. */
  private static final String VALUE = "…";

  /** An expression with a group that has a name, or that goes back to a group. */
  private static final Pattern GROUPS = Pattern.compile("\\(\\?<[A-Za-z]|\\\\[1-9k]");

  private final String expression;
  private final Language language;
  private final Pattern pattern;

  private Saying(String expression, Language language, Pattern pattern) {
    this.expression = expression;
    this.language = language;
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
    return new Saying(
        expression,
        language,
        Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /**
   * The same words in as few expressions as can be: one of them stands in a text where one of these
   * does. Asking them first is much quicker, for most texts hold none.
   *
   * @param sayings of one language
   */
  static List<Saying> joined(Collection<Saying> sayings) {
    List<Saying> alone = sayings.stream().filter(Saying::hasGroups).toList();
    List<Saying> others = sayings.stream().filter(saying -> !saying.hasGroups()).toList();
    Stream<Saying> together =
        others.stream()
            .limit(1)
            .map(
                any ->
                    of(
                        others.stream()
                            .map(saying -> "(?:%s)".formatted(saying.expression))
                            .collect(Collectors.joining("|")),
                        any.language));
    return Stream.concat(together, alone.stream()).toList();
  }

  /** Beside others its groups would be other groups. */
  private boolean hasGroups() {
    return GROUPS.matcher(expression).find();
  }

  /** Where the words first stand in a text. */
  Optional<MatchResult> find(CharSequence text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
