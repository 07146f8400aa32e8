package ashore.authoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers are written, and what to write instead of what is none. */
final class NumberForm {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");
  private static final Pattern ZERO_IN_FRONT = Pattern.compile("(-?)0+(\\d[\\d.]*)");
  private static final Pattern SEPARATED = Pattern.compile("[1-9]\\d{0,2}([, ]\\d{3})+(\\.\\d+)?");
  private static final Pattern COMMA = Pattern.compile("(\\d+),(\\d+)");
  private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(day|week|month|year)s?");
  private static final Pattern UNIT = Pattern.compile("\\D{0,4}?(\\d[\\d.]*) ?\\D{1,8}");
  private static final int WEEK = 7;

  private NumberForm() {}

  /** The number that this text is; nothing when it is none. */
  static Optional<BigDecimal> read(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** What to write instead of this text, which is no number. */
  static String instead(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (!plain.equals(text) && read(plain).isPresent()) {
      return "write plain digits, " + plain;
    }
    Matcher zero = ZERO_IN_FRONT.matcher(text);
    if (zero.matches() && read(zero.group(1) + zero.group(2)).isPresent()) {
      return "leave out the 0 in front, write %s%s".formatted(zero.group(1), zero.group(2));
    }
    if (SEPARATED.matcher(plain).matches()) {
      return "write it without separators, " + plain.replaceAll("[, ]", "");
    }
    if (plain.startsWith(".") && read("0" + plain).isPresent()) {
      return "write 0" + plain;
    }
    Matcher comma = COMMA.matcher(plain);
    if (comma.matches()) {
      return "write a point instead of the comma, %s.%s".formatted(comma.group(1), comma.group(2));
    }
    Matcher time = TIME.matcher(plain);
    if (time.matches()) {
      return "write " + inDays(time.group(1), time.group(2));
    }
    Matcher unit = UNIT.matcher(plain);
    return unit.matches() && read(unit.group(1)).isPresent()
        ? "write the number alone, " + unit.group(1)
        : "write digits only, without a unit or separators";
  }

  /** So much time as the files write it: days, without their unit. */
  static String inDays(String count, String unit) {
    return switch (unit) {
      case "day" -> "the number alone, " + count;
      case "week" -> "the number of days alone, " + Long.parseLong(count) * WEEK;
      default -> "the number of days alone";
    };
  }
}
