package ashore.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the tokens of one text. The first thing that does not fit is reported; then the end
 * is reached.
 */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2}(?!\\w))|(?<number>\\d+(\\.\\d+)?(?![\\w.]))|(?<fact>fact\\.\\w+)|(?<word>[A-Za-z_]\\w*)|(?<sign>[<>]=|[-<>=+,()])");

  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry("==", "write a single ="),
          Map.entry("=>", "write >="),
          Map.entry("=<", "write <="),
          Map.entry("≥", "write >="),
          Map.entry("≤", "write <="),
          Map.entry("＝", "write a plain ="),
          Map.entry("＞", "write a plain >"),
          Map.entry("＜", "write a plain <"),
          Map.entry("（", "write plain brackets"),
          Map.entry("）", "write plain brackets"),
          Map.entry("，", "write a plain comma"),
          Map.entry("&&", "write: and"),
          Map.entry("||", "write: or"),
          Map.entry("&", "write: and"),
          Map.entry("|", "write: or"),
          Map.entry("!", "write: not"),
          Map.entry("%", "write the number alone"),
          Map.entry("[", "write the choices without brackets, with commas between them"),
          Map.entry("/", "a date is written like 2026-11-20"),
          Map.entry("“", "write names without quotes"),
          Map.entry("”", "write names without quotes"),
          Map.entry("'", "write names without quotes"),
          Map.entry("*", "there are no sums here"),
          Map.entry("、", "write a plain comma"),
          Map.entry("\"", "write names without quotes"));

  /** "Is not", as other languages write it, and what follows. */
  private static final Pattern UNEQUAL = Pattern.compile("(?:!==?|<>|≠)\\s*(\\w*)");

  private static final Pattern SLASHED_DATE = Pattern.compile("\\d{1,4}[/.]\\d{1,2}[/.]\\d{1,4}");

  /** More than anyone can read. */
  private static final int MAX = 200;

  private final Text text;
  private final Code code;
  private final Report report;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean failed;

  /** The tokens of a text; problems in it get this code. */
  Tokens(Text text, Code code, Report report) {
    this.text = text;
    this.code = code;
    this.report = report;
    split(text.value());
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The token behind the next one. */
  Token second() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (token.sort() != Token.Sort.END) {
      at++;
    }
    return token;
  }

  /** Passes this word or sign, if it is next. */
  boolean take(String expected) {
    boolean found = peek().is(expected);
    if (found) {
      at++;
    }
    return found;
  }

  /** Passes this word or sign, which must be next. */
  void need(String expected) {
    if (!take(expected)) {
      fail(peek(), "expected \"%s\", found %s".formatted(expected, peek().named()));
    }
  }

  /** Nothing may follow. */
  void needEnd() {
    if (peek().sort() != Token.Sort.END) {
      fail(
          peek(), "nothing more was expected, found %s%s".formatted(peek().named(), after(peek())));
    }
  }

  private static String after(Token token) {
    return switch (token.text()) {
      case "days", "day" -> ": write the number alone";
      case "week", "weeks", "month", "months", "year", "years" ->
          ": write the number of days alone, so 14 for 2 weeks";
      case "yuan", "percent" -> ": write the number alone";
      case "," ->
          ": numbers have no commas (0.35, 1000), and more than one choice is written: is one of a,"
              + " b";
      case "<", ">", "<=", ">=" -> ": write: slot between 1 and 30";
      case "AND", "OR", "NOT" -> ": write it in small letters";
      case "then", "THEN" -> ": what follows is written behind \"go:\", in a line of its own";
      default -> token.sort() == Token.Sort.WORD ? ": is \"and\", \"or\" or a comma missing?" : "";
    };
  }

  /** Reports what does not fit, unless something has been reported already, and goes to the end. */
  void fail(Token token, String message) {
    if (!failed) {
      report.add(code, place(token), message);
    }
    stop();
  }

  /** Goes to the end; the caller has reported why. */
  void stop() {
    failed = true;
    at = tokens.size() - 1;
  }

  boolean failed() {
    return failed;
  }

  Place place(Token token) {
    return text.placeAt(token.offset());
  }

  private void split(String value) {
    Matcher matcher = TOKEN.matcher(value);
    int from = skipBlank(value, 0);
    while (from < value.length()) {
      matcher.region(from, value.length());
      if (!matcher.lookingAt() || !advice(value, from).isEmpty()) {
        Token wrong = new Token(Token.Sort.SIGN, sign(value, from), from);
        tokens.add(new Token(Token.Sort.END, "", value.length()));
        fail(
            wrong,
            "%s has no meaning here%s".formatted(wrong.named(), separated(advice(value, from))));
        return;
      }
      Token token = new Token(sort(matcher), matcher.group(), from);
      tokens.add(token);
      from = skipBlank(value, matcher.end());
      if (tokens.size() == MAX) {
        tokens.add(new Token(Token.Sort.END, "", value.length()));
        fail(
            token,
            "this is longer than %s words and signs: give parts of it a name".formatted(MAX));
        return;
      }
    }
    tokens.add(new Token(Token.Sort.END, "", value.length()));
  }

  private static Token.Sort sort(Matcher matcher) {
    if (matcher.group("date") != null) {
      return Token.Sort.DATE;
    }
    if (matcher.group("number") != null) {
      return Token.Sort.NUMBER;
    }
    if (matcher.group("fact") != null) {
      return Token.Sort.FACT;
    }
    return matcher.group("word") != null ? Token.Sort.WORD : Token.Sort.SIGN;
  }

  private static String advice(String value, int from) {
    if (SLASHED_DATE.matcher(value).region(from, value.length()).lookingAt()) {
      return "a date is written like 2026-11-20";
    }
    if (sign(value, from).codePointAt(0) >= '０' && sign(value, from).codePointAt(0) <= '９') {
      return "write plain digits";
    }
    Matcher unequal = UNEQUAL.matcher(value).region(from, value.length());
    if (unequal.lookingAt()) {
      return unequal(value.substring(0, from), unequal.group(1));
    }
    String two = value.substring(from, Math.min(from + 2, value.length()));
    return ADVICE.getOrDefault(two, ADVICE.getOrDefault(sign(value, from), ""));
  }

  private static String unequal(String before, String right) {
    String left = before.stripTrailing();
    String slot = left.substring(left.lastIndexOf(' ') + 1);
    boolean choice = !right.isEmpty() && !Character.isDigit(right.charAt(0));
    return "write: not %s %s %s".formatted(slot, choice ? "is" : "=", right).strip();
  }

  private static String sign(String value, int from) {
    return value.substring(from, value.offsetByCodePoints(from, 1));
  }

  private static String separated(String advice) {
    return advice.isEmpty() ? "" : ": " + advice;
  }

  private static int skipBlank(String value, int from) {
    int at = from;
    while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
      at++;
    }
    return at;
  }
}
