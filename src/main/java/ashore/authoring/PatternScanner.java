package ashore.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes an ICU message pattern apart. The first thing that ICU would stumble over is reported. */
final class PatternScanner {
  /** Forms within forms that anyone can still read. */
  private static final int MAX_DEPTH = 3;

  /** The style of a day by which something is handed in; it stands for the format. */
  static final String BEFORE_WEEKEND = "before_weekend";

  private static final Set<String> FORMATS =
      Set.of("number", "date", "plural", "selectordinal", "select");
  private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");
  private static final Set<String> NUMBER_STYLES = Set.of("integer", "percent", "currency");
  private static final Set<String> DATE_STYLES =
      Set.of("short", "medium", "long", "full", BEFORE_WEEKEND);

  private final Text text;
  private final String value;
  private final Report report;
  private final List<Placeholder> placeholders = new ArrayList<>();
  private final List<Integer> digits = new ArrayList<>();
  private final Plain plain = new Plain();
  private final StringBuilder pattern;
  private int at;
  private boolean broken;

  PatternScanner(Text text, Report report) {
    this.text = text;
    this.value = text.value();
    this.report = report;
    this.pattern = new StringBuilder(value);
  }

  /** The parts of the text; nothing when it is broken, which has then been reported. */
  Optional<Wording> scan() {
    message(0, false);
    if (broken) {
      return Optional.empty();
    }
    return Optional.of(
        new Wording(
            text, pattern.toString(), List.copyOf(placeholders), List.copyOf(digits), plain));
  }

  private void message(int depth, boolean plural) {
    while (at < value.length() && !broken) {
      char sign = value.charAt(at);
      if (sign == '}' && depth > 0) {
        return;
      }
      switch (sign) {
        case '}' -> fail(at, "a } stands here without its {");
        case '｛', '｝' ->
            fail(at, "this is a full-width brace: write plain { and } around a placeholder");
        case '$' -> dollar();
        case '{' -> argument(depth);
        case '\'' -> apostrophe(plural);
        case '#' -> {
          plain.add(plural ? Plain.VALUE : '#', at);
          at++;
        }
        default -> literal(sign);
      }
    }
    if (depth > 0) {
      fail(at, "a { is not closed with }");
    }
  }

  private void dollar() {
    if (value.startsWith("${", at)) {
      fail(at, "a $ would be shown before the value: a placeholder is { and } alone");
    } else {
      literal('$');
    }
  }

  private void literal(char sign) {
    if (isDigit(sign)) {
      digits.add(at);
    }
    plain.add(sign, at);
    at++;
  }

  private void apostrophe(boolean plural) {
    char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
    if (next == '{' || next == '}' || (plural && next == '#')) {
      fail(
          at,
          "an apostrophe right before "
              + next
              + " would switch the placeholder off: use ’ or put a space between");
      return;
    }
    plain.add('\'', at);
    at += next == '\'' ? 2 : 1;
  }

  private void argument(int depth) {
    int start = at++;
    skipBlank();
    int nameAt = at;
    String name = argumentName();
    skipBlank();
    if (value.startsWith("{", at)) {
      fail(start, "one { opens a placeholder and one } closes it: two are too many");
    } else if (name.isEmpty() || name.endsWith(".")) {
      fail(nameAt, "a name must follow {: a slot, fact.… or due");
    } else if (value.startsWith(".", at)) {
      fail(nameAt, dotted(name));
    } else if (at >= value.length()) {
      fail(start, "a { is not closed with }");
    } else if (value.startsWith("，", at)) {
      fail(at, "this is a full-width comma: write a plain one");
    } else if (isWordSign(value.charAt(at))) {
      fail(nameAt, "a name is one word, and a comma stands behind it: {name} or {name, number}");
    } else if (value.charAt(at) == ',') {
      at++;
      formatted(name, nameAt, start, depth);
    } else {
      placeholders.add(new Placeholder(name, "", nameAt));
      plain.add(Plain.VALUE, start);
      close(start);
    }
  }

  private static String dotted(String name) {
    boolean fact = name.toLowerCase(Locale.ROOT).startsWith("fact");
    return fact && !name.startsWith("fact.")
        ? "a fact is printed with {fact.…}, found {%s.…}".formatted(name)
        : "a name ends before the point: a slot is printed with {slot}, a fact with {fact.…}";
  }

  private void formatted(String name, int nameAt, int start, int depth) {
    skipBlank();
    int formatAt = at;
    String format = word();
    skipBlank();
    placeholders.add(new Placeholder(name, format, nameAt));
    if (!FORMATS.contains(format)) {
      fail(formatAt, "no format \"" + format + "\": it is number, date, plural or select");
      return;
    }
    boolean more = at < value.length() && value.charAt(at) == ',';
    if (more) {
      at++;
    }
    switch (format) {
      case "number" -> style(more, NUMBER_STYLES, start);
      case "date" -> style(more, DATE_STYLES, start);
      default -> branches(more, !format.equals("select"), start, depth);
    }
  }

  private void style(boolean more, Set<String> known, int start) {
    plain.add(Plain.VALUE, start);
    if (more) {
      skipBlank();
      int styleAt = at;
      int end = value.indexOf('}', at);
      String style = value.substring(at, end < 0 ? value.length() : end).strip();
      at = end < 0 ? value.length() : end;
      if (!style.startsWith("::") && !known.contains(style)) {
        fail(
            styleAt,
            "no style \""
                + style
                + "\": it is "
                + String.join(", ", known.stream().sorted().toList()));
      }
      if (style.equals(BEFORE_WEEKEND)) {
        Placeholder day = placeholders.removeLast();
        placeholders.add(new Placeholder(day.name(), BEFORE_WEEKEND, day.offset()));
      }
    }
    close(start);
  }

  private void branches(boolean more, boolean plural, int start, int depth) {
    boolean other = false;
    skipBlank();
    while (more && !broken && at < value.length() && value.charAt(at) != '}') {
      String selector = selector(plural);
      skipBlank();
      if (at >= value.length() || value.charAt(at) != '{') {
        fail(at, "the words for \"" + selector + "\" must follow in braces: " + selector + " {…}");
        return;
      }
      other = other || selector.equals("other");
      branch(selector, plural, depth);
      skipBlank();
    }
    if (!other) {
      fail(start, "the form \"other {…}\" is missing");
    }
    close(start);
  }

  private void branch(String selector, boolean plural, int depth) {
    if (depth == MAX_DEPTH) {
      fail(at, "forms stand in one another, over " + MAX_DEPTH + " deep");
    }
    int open = at++;
    int length = plain.length();
    message(depth + 1, plural);
    close(open);
    if (!selector.equals("other")) {
      plain.cut(length);
    }
  }

  private String selector(boolean plural) {
    int start = at;
    if (plural && value.startsWith("=", at)) {
      at++;
    }
    String word = word();
    String selector = value.substring(start, at);
    boolean number = selector.startsWith("=") && word.chars().allMatch(Character::isDigit);
    if (word.isEmpty() || (plural && !number && !PLURALS.contains(selector))) {
      fail(start, "no form \"" + selector + "\": it is one, other, or a number such as =0");
    }
    return selector;
  }

  private String argumentName() {
    int start = at;
    word();
    if (value.substring(start, at).equals("fact") && value.startsWith(".", at)) {
      pattern.setCharAt(at, '_');
      at++;
      word();
    }
    return value.substring(start, at);
  }

  private String word() {
    int start = at;
    while (at < value.length() && isWordSign(value.charAt(at))) {
      at++;
    }
    return value.substring(start, at);
  }

  private static boolean isWordSign(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || sign == '_';
  }

  private static boolean isDigit(char sign) {
    return (sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９');
  }

  private void skipBlank() {
    while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
      at++;
    }
  }

  private void close(int open) {
    if (at < value.length() && value.charAt(at) == '}') {
      at++;
    } else {
      fail(
          open,
          "a { is not closed with }; inside stands only {name} or {name, number} or {name, plural,"
              + " other {…}}");
    }
  }

  private void fail(int offset, String message) {
    if (!broken) {
      report.add(Code.BAD_PLACEHOLDER, text.placeAt(offset), message);
      broken = true;
    }
  }
}
