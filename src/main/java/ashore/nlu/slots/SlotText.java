package ashore.nlu.slots;

import java.util.Arrays;

/**
 * A folded text with its cue words and clauses, and a note of the characters already read. For one
 * reading by one thread.
 */
final class SlotText {
  private static final int FILLERS = 5;

  private final CharSequence text;
  private final SlotCues cues;
  private final boolean[] used;
  private final int[] clauseStarts;
  private final int[] clauseEnds;
  private boolean han;

  SlotText(CharSequence text, SlotCueTree words) {
    this.text = text;
    cues = new SlotCues(text, words);
    used = new boolean[text.length()];
    clauseStarts = new int[text.length() + 1];
    clauseEnds = new int[text.length() + 1];
    findClauses();
  }

  private void findClauses() {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      clauseStarts[at] = start;
      han |= isHan(text.charAt(at));
      if (breaks(at)) {
        Arrays.fill(clauseEnds, start, at + 1, at);
        start = at + 1;
      }
    }
    clauseStarts[text.length()] = start;
    Arrays.fill(clauseEnds, start, text.length() + 1, text.length());
  }

  private boolean breaks(int at) {
    return switch (text.charAt(at)) {
      case ';', '!', '?', '。', '…', '\n' -> true;
      case ',' -> !groups(at) && !decimals(at);
      case '.' -> !isLatin(at(at + 1)) && !isDigit(at(at + 1));
      default -> false;
    };
  }

  /** Whether the comma here stands between groups of three digits. */
  boolean groups(int comma) {
    return isDigit(at(comma - 1))
        && isDigit(at(comma + 1))
        && isDigit(at(comma + 2))
        && isDigit(at(comma + 3))
        && !isDigit(at(comma + 4));
  }

  /** Whether the comma here is the point of 1,5万. */
  boolean decimals(int comma) {
    int end = isDigit(at(comma + 2)) ? comma + 3 : comma + 2;
    return isDigit(at(comma - 1))
        && isDigit(at(comma + 1))
        && "万w".indexOf(at(end)) >= 0
        && at(end) != 0;
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return c > 0x250 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  boolean hasHan() {
    return han;
  }

  int length() {
    return text.length();
  }

  /** The character at this place; 0 before the beginning and after the end. */
  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : 0;
  }

  String part(int start, int end) {
    return text.subSequence(start, end).toString();
  }

  SlotCues cues() {
    return cues;
  }

  int clauseStart(int at) {
    return clauseStarts[at];
  }

  int clauseEnd(int at) {
    return clauseEnds[Math.min(at, text.length())];
  }

  /** Past the blank that may stand here. */
  int skipBlank(int at) {
    return at(at) == ' ' ? at + 1 : at;
  }

  /** Before the blank that may end here. */
  int skipBlankBack(int at) {
    return at(at - 1) == ' ' ? at - 1 : at;
  }

  /** The end of the cue that begins here or after a blank, or -1. */
  int after(SlotCue cue, int at) {
    return cues.endAt(cue, skipBlank(at));
  }

  /** The beginning of the cue that ends here or before a blank, or -1. */
  int before(SlotCue cue, int at) {
    return cues.startAt(cue, skipBlankBack(at));
  }

  /** The end of an "or so" that follows here, or -1; 多少 asks and is none. */
  int roughly(int at) {
    int end = after(SlotCue.ABOUT_AFTER, at);
    boolean asks = end >= 0 && at(end - 1) == '多' && "少久长大".indexOf(at(end)) >= 0;
    return asks ? -1 : end;
  }

  boolean follows(SlotCue cue, int at) {
    return after(cue, at) >= 0;
  }

  boolean precedes(SlotCue cue, int at) {
    return before(cue, at) >= 0;
  }

  boolean within(SlotCue cue, int from, int to) {
    return cues.firstWithin(cue, from, to) >= 0;
  }

  /** Past the few cues of this kind that may follow here. */
  int skip(SlotCue cue, int at) {
    int place = at;
    for (int i = 0; i < FILLERS; i++) {
      int end = after(cue, place);
      if (end < 0) {
        return place;
      }
      place = end;
    }
    return place;
  }

  /** Before the few cues of this kind that may end here. */
  int skipBack(SlotCue cue, int at) {
    int place = at;
    for (int i = 0; i < FILLERS; i++) {
      int start = before(cue, place);
      if (start < 0) {
        return place;
      }
      place = start;
    }
    return place;
  }

  boolean free(int start, int end) {
    for (int at = start; at < end; at++) {
      if (used[at]) {
        return false;
      }
    }
    return true;
  }

  boolean free(SlotSpan span) {
    return free(span.start(), span.end());
  }

  /** The wider of two places when nothing in it has been read, else the narrower. */
  SlotSpan widest(SlotSpan wide, SlotSpan narrow) {
    return free(wide) ? wide : narrow;
  }

  void use(SlotSpan span) {
    Arrays.fill(used, span.start(), span.end(), true);
  }

  /** Whether the clause around this place holds nothing else. */
  boolean alone(SlotSpan span) {
    return skipBack(SlotCue.FILLER, span.start()) - clauseStart(span.start()) <= 1
        && clauseEnd(span.end()) - skip(SlotCue.FILLER, span.end()) <= 1;
  }
}
