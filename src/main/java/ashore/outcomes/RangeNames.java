package ashore.outcomes;

import ashore.dialog.SlotType;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Says in words which values a range holds. */
final class RangeNames {
  private static final NumberFormat FORMAT = NumberFormat.getInstance(Locale.ENGLISH);

  private RangeNames() {}

  static String of(Extent.Range range) {
    return switch (range.type()) {
      case DATE -> days(range);
      case DAYS ->
          unit(
              whole(range),
              range.low() == 1 && (range.high() == 1 || range.most()) ? " day" : " days");
      case MONEY -> unit(number(range), " yuan");
      case PERCENT -> unit(number(range), " %");
      case NUMBER -> number(range);
      case CHOICE, CHOICES, TEXT -> throw new IllegalArgumentException("no range of choices");
    };
  }

  private static String unit(String words, String unit) {
    return words.endsWith(" or more") ? words.replace(" or more", unit + " or more") : words + unit;
  }

  private static String whole(Extent.Range range) {
    String low = FORMAT.format(range.low());
    String high = FORMAT.format(range.high());
    if (range.low() == range.high()) {
      return low;
    }
    if (range.most()) {
      return low + " or more";
    }
    return range.least() ? "up to " + high : low + " to " + high;
  }

  private static String number(Extent.Range range) {
    long low = range.low();
    long high = range.high();
    if (low == high) {
      return figure(range.type(), low);
    }
    // A border between 90 and 90.01 is spoken of as 90.
    boolean fromAbove = digits(range.type(), low) > digits(range.type(), low - 1);
    boolean untilBelow = digits(range.type(), high) > digits(range.type(), high + 1);
    String begin = figure(range.type(), fromAbove ? low - 1 : low);
    String end = figure(range.type(), untilBelow ? high + 1 : high);
    String most = (untilBelow ? "less than " : "up to ") + end;
    if (range.least() && range.most()) {
      return "any figure";
    }
    if (range.most()) {
      return fromAbove ? "more than " + begin : begin + " or more";
    }
    if (range.least()) {
      return most;
    }
    return (fromAbove ? "more than " + begin : begin)
        + (untilBelow ? " to less than " : " to ")
        + end;
  }

  private static int digits(SlotType type, long steps) {
    return Math.max(0, number(type, steps).scale());
  }

  private static String figure(SlotType type, long steps) {
    return FORMAT.format(number(type, steps));
  }

  private static BigDecimal number(SlotType type, long steps) {
    return new Scale(type, LocalDate.EPOCH).number(steps);
  }

  private static String days(Extent.Range range) {
    if (range.low() == range.high()) {
      return day(range.low());
    }
    if (range.least() && range.most()) {
      return "any day";
    }
    if (range.least() && range.low() != 0) {
      return day(range.high()) + " or earlier";
    }
    if (range.most() && range.high() != 0) {
      return day(range.low()) + " or later";
    }
    return day(range.low()) + " to " + day(range.high());
  }

  private static String day(long fromToday) {
    if (fromToday == 0) {
      return "today";
    }
    if (Math.abs(fromToday) == 1) {
      return fromToday < 0 ? "yesterday" : "tomorrow";
    }
    return fromToday < 0 ? -fromToday + " days ago" : "in " + fromToday + " days";
  }
}
