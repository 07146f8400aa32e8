package ashore.nlu.slots;

import java.math.BigDecimal;

/**
 * A number in digits, such as 5000, 12,500.50 or 0.05.
 *
 * @param end where it ends, exclusive
 * @param value zero when it is a code
 * @param code whether it is too long, or has too many zeros in front, to be a count
 */
record NumeralLiteral(int end, BigDecimal value, boolean code) {
  private static final int CODE_DIGITS = 7;
  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 6;

  /** Reads the digits that begin here. */
  static NumeralLiteral at(SlotText text, int start) {
    int whole = digits(text, start);
    boolean grouped = whole - start <= 3 && text.groups(whole);
    if (grouped) {
      whole = groups(text, whole);
    }
    int end = decimals(text, start, whole);
    int count = whole - start;
    boolean coded = !grouped && count >= CODE_DIGITS;
    boolean zeros = count > 2 && text.at(start) == '0';
    if (count > MOST_DIGITS || end - whole > MOST_DECIMALS + 1) {
      return new NumeralLiteral(end, BigDecimal.ZERO, true);
    }
    boolean point = text.at(start - 1) == '.' && !SlotText.isDigit(text.at(start - 2));
    String figures =
        (point ? "." : "") + text.part(start, end).replace(",", text.decimals(whole) ? "." : "");
    return new NumeralLiteral(end, new BigDecimal(figures), coded || zeros);
  }

  private static int digits(SlotText text, int start) {
    int at = start;
    while (SlotText.isDigit(text.at(at))) {
      at++;
    }
    return at;
  }

  private static int groups(SlotText text, int first) {
    int at = first;
    while (text.at(at) == ',' && text.groups(at)) {
      at += 4;
    }
    return at;
  }

  /** The end of the decimals; a number with two points, as a date may have, has none. */
  private static int decimals(SlotText text, int start, int whole) {
    if (text.at(whole) == ',' && text.decimals(whole)) {
      return digits(text, whole + 1);
    }
    if (text.at(whole) != '.'
        || !SlotText.isDigit(text.at(whole + 1))
        || text.at(start - 1) == '.') {
      return whole;
    }
    int end = digits(text, whole + 1);
    return text.at(end) == '.' && SlotText.isDigit(text.at(end + 1)) ? whole : end;
  }
}
