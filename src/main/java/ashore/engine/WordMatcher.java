package ashore.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words and phrases in folded text. Latin words are found whole, Han anywhere; a phrase right
 * after "not" is not found.
 */
final class WordMatcher {
  /** What turns the words right after it into their opposite, in folded text. */
  private static final Pattern ENGLISH_NEGATION =
      Pattern.compile(
          "(?:^|[^a-z'])(?:not|no|nobody|noone|no"
              + " one|never|without|cannot|[a-z]+n't|dont|cant|wont|isnt|havent|didnt|doesnt|aint)(?:"
              + " (?:a|an|any|the|my|i|am|is|be|been|have|has|had|got|get|in|to|want|think|go|going|really|yet|it|it's|that))*$");

  private static final Pattern HAN_NEGATION = Pattern.compile("(?:不|没|未|别|无|冇|唔)有?[是会能要想]?$");

  /** As far as a negation is looked for. */
  private static final int REACH = 40;

  private WordMatcher() {}

  /** Where a phrase stands in a text. */
  record Span(int start, int end) {
    boolean covers(Span other) {
      return start <= other.start && other.end <= end && !equals(other);
    }

    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }

    int length() {
      return end - start;
    }
  }

  /** All places of the phrase in the text that are whole words and not negated. Both are folded. */
  static List<Span> find(String text, String phrase) {
    List<Span> found = new ArrayList<>();
    if (phrase.isEmpty()) {
      return found;
    }
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      Span span = new Span(at, at + phrase.length());
      if (whole(text, span) && longEnough(text, span) && !negated(text, at)) {
        found.add(span);
      }
    }
    return found;
  }

  /** All places of the phrase in the text, negated or not. */
  static List<Span> everywhere(String text, String phrase) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      Span span = new Span(at, at + phrase.length());
      if (whole(text, span)) {
        found.add(span);
      }
    }
    return found;
  }

  /** Whether the phrase stands in the text, negated or not. */
  static boolean contains(String text, String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (whole(text, new Span(at, at + phrase.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean whole(String text, Span span) {
    return !(joined(text, span.start() - 1) || joined(text, span.end() - 1));
  }

  /** Whether a Latin letter or digit stands on both sides of the gap after this place. */
  private static boolean joined(String text, int before) {
    return before >= 0
        && before + 1 < text.length()
        && latin(text.charAt(before))
        && latin(text.charAt(before + 1));
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** A word as short as "no" or 是 counts only at the beginning of a message. */
  private static boolean longEnough(String text, Span span) {
    boolean han = !latin(text.charAt(span.start()));
    return span.length() > (han ? 1 : 2) || span.start() == 0;
  }

  private static boolean negated(String text, int at) {
    String before = text.substring(Math.max(0, at - REACH), at).stripTrailing();
    return ENGLISH_NEGATION.matcher(before).find() || HAN_NEGATION.matcher(before).find();
  }
}
