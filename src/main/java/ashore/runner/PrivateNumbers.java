package ashore.runner;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers out of a message that identify a person: of identity cards, bank cards and
 * telephones. Whatever comes behind never sees them.
 */
final class PrivateNumbers {
  /** Stands where a number was. */
  static final String MASK = "▇▇▇";

  private static final String NOT_BEHIND_A_DIGIT = "(?<![0-9A-Za-z])";
  private static final String NOT_BEFORE_A_DIGIT = "(?![0-9A-Za-z])";

  /** An identity number of the mainland: place, birthday, order, check digit. */
  private static final Kind IDENTITY =
      new Kind(
          pattern(
              "[1-9]\\d{5} ?(?:19|20)\\d{2} ?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                  + " ?\\d{3}[0-9Xx]"),
          PrivateNumbers::hasIdentityCheckDigit);

  /** Bank cards in one piece or in groups of four. */
  private static final Kind CARD =
      new Kind(
          pattern("[3-6]\\d{3}([ -]?)\\d{4}\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{1,3})?"),
          PrivateNumbers::isLuhn);

  /** Mobiles of the mainland, Hong Kong and Taiwan, with or without the country. */
  private static final Kind TELEPHONE =
      new Kind(
          pattern(
              "(?:(?:\\+|00)86[ -]?)?1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}"
                  + "|(?:\\+|00)852[ -]?\\d{4}[ -]?\\d{4}"
                  + "|(?:(?:\\+|00)886[ -]?9|09)\\d{2}([ -]?)\\d{3}\\2\\d{3}"),
          number -> true);

  /** No figure that anybody is asked for is so long. */
  private static final Kind ANY_LONG = new Kind(pattern("\\d{15,}[Xx]?"), number -> true);

  private static final List<Kind> KINDS = List.of(IDENTITY, CARD, TELEPHONE, ANY_LONG);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private PrivateNumbers() {}

  /** A form of number, and what must hold of its digits. */
  private record Kind(Pattern form, Predicate<String> isOne) {}

  private static Pattern pattern(String form) {
    return Pattern.compile(NOT_BEHIND_A_DIGIT + "(?:" + form + ")" + NOT_BEFORE_A_DIGIT);
  }

  /** The text without them; the same text when it has none. */
  static String masked(String text) {
    String plain = ordinaryDigits(text);
    StringBuilder masked = new StringBuilder(plain);
    boolean found = false;
    for (Kind kind : KINDS) {
      Matcher matcher = kind.form().matcher(masked.toString());
      List<MatchResult> results = matcher.results().toList();
      for (MatchResult result : results.reversed()) {
        if (kind.isOne().test(result.group().replaceAll("[^0-9A-Za-z]", ""))) {
          masked.replace(result.start(), result.end(), MASK);
          found = true;
        }
      }
    }
    return found ? masked.toString() : text;
  }

  /**
   * With digits of any width and script as 0 to 9, and a wide X, so that each stays in its place.
   */
  private static String ordinaryDigits(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int value = Character.digit(plain.charAt(i), 10);
      if (value >= 0) {
        plain.setCharAt(i, (char) ('0' + value));
      } else if (plain.charAt(i) == 'Ｘ' || plain.charAt(i) == 'ｘ') {
        plain.setCharAt(i, 'X');
      }
    }
    return plain.toString();
  }

  /** GB 11643: the last digit follows from the others. */
  private static boolean hasIdentityCheckDigit(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    char check = CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    return Character.toUpperCase(number.charAt(WEIGHTS.length)) == check;
  }

  /** ISO/IEC 7812: every second digit doubled, the sum ends with 0. */
  private static boolean isLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
