package ashore.authoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Readings of single values. Each gives nothing, and reports why, when the text is something else.
 */
final class Scalars {
  private static final Pattern CURLY = Pattern.compile("[“”‘’「」]");
  private static final Pattern FULL_WIDTH = Pattern.compile("[，、：；［］【】｛｝（）]");

  static final Map<String, String> YES_OR_NO = WordList.of("true", "false");

  private final Report report;

  Scalars(Report report) {
    this.report = report;
  }

  /** A text, whatever it says. */
  Optional<Text> text(Node node) {
    return switch (node) {
      case Text text -> Optional.of(text);
      case Block block -> wrongKind(block, "text");
      case Items items -> wrongKind(items, "text");
      case Refused refused -> Optional.empty();
    };
  }

  /** The members of a list. */
  List<Node> items(Node node) {
    return switch (node) {
      case Items items -> items.nodes();
      case Text text -> {
        report.add(
            Code.WRONG_KIND,
            text.place(),
            "expected a list, found text: write [%s], or one \"- …\" a line"
                .formatted(text.value().replaceAll("[\\[\\]［］【】]", "").strip()));
        yield List.of();
      }
      case Block block -> {
        report.add(
            Code.WRONG_KIND,
            block.place(),
            "expected a list, found keys: put \"- \" before each member");
        yield List.of();
      }
      case Refused refused -> List.of();
    };
  }

  /** The members of a list of names. */
  <T> List<Named<T>> names(Node node, Function<String, T> make) {
    List<Named<T>> names = new ArrayList<>();
    items(node).forEach(item -> name(item, make).ifPresent(names::add));
    return names;
  }

  /** A name that keeps the rule for names. */
  <T> Optional<Named<T>> name(Node node, Function<String, T> make) {
    return text(node).flatMap(text -> named(text, make));
  }

  /** The same, of a text. */
  <T> Optional<Named<T>> named(Text text, Function<String, T> make) {
    String value = text.value();
    if (CURLY.matcher(value).find()) {
      report.add(
          Code.CURLY_QUOTES,
          text.place(),
          "these quotes belong to printed text: write the name without quotes");
      return Optional.empty();
    }
    if (FULL_WIDTH.matcher(value).find()) {
      report.add(
          Code.BAD_NAME,
          text.place(),
          "\"%s\" holds a full-width sign: write plain commas, colons and brackets"
              .formatted(value));
      return Optional.empty();
    }
    try {
      return Optional.of(new Named<>(make.apply(value), text));
    } catch (IllegalArgumentException broken) {
      String better =
          NameForm.like(value)
              .filter(like -> isName(like, make))
              .map("; write %s"::formatted)
              .orElse("");
      report.add(Code.BAD_NAME, text.place(), broken.getMessage() + better);
      return Optional.empty();
    }
  }

  private static <T> boolean isName(String text, Function<String, T> make) {
    try {
      return make.apply(text) != null;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** One of a few words. */
  <T> Optional<T> word(Node node, String what, Map<String, T> words) {
    return text(node)
        .flatMap(
            text -> {
              Optional<T> found = Optional.ofNullable(words.get(text.value()));
              if (found.isEmpty()) {
                report.addUnknown(
                    Code.UNKNOWN_WORD,
                    text.place(),
                    "no %s \"%s\"; it is one of %s"
                        .formatted(what, text.value(), String.join(", ", words.keySet())),
                    text.value(),
                    words.keySet());
              }
              return found;
            });
  }

  boolean yes(Node node, String what) {
    return word(node, what, YES_OR_NO).orElse("false").equals("true");
  }

  Optional<BigDecimal> number(Node node) {
    return text(node).flatMap(this::number);
  }

  Optional<BigDecimal> number(Text text) {
    String value = text.value().strip();
    Optional<BigDecimal> number = NumberForm.read(value);
    if (number.isEmpty()) {
      report.add(
          Code.BAD_NUMBER,
          text.place(),
          "\"%s\" is no number: %s".formatted(value, NumberForm.instead(value)));
    }
    return number;
  }

  Optional<Integer> wholeNumber(Node node) {
    return text(node).flatMap(this::wholeNumber);
  }

  Optional<Integer> wholeNumber(Text text) {
    Optional<BigDecimal> number = number(text);
    if (number.isPresent()) {
      try {
        return Optional.of(number.get().intValueExact());
      } catch (ArithmeticException fraction) {
        report.add(
            Code.BAD_NUMBER,
            text.place(),
            "\"%s\" must be a whole number of at most nine digits".formatted(text.value()));
      }
    }
    return Optional.empty();
  }

  Optional<LocalDate> date(Node node) {
    return text(node).flatMap(this::date);
  }

  Optional<LocalDate> date(Text text) {
    try {
      return Optional.of(LocalDate.parse(text.value().strip()));
    } catch (DateTimeException broken) {
      report.add(
          Code.BAD_DATE,
          text.place(),
          "\"%s\" is no day: write it like 2027-03-31".formatted(text.value()));
      return Optional.empty();
    }
  }

  /** The same where each line is one thing that people write. */
  List<Text.Line> entries(Node node) {
    List<Text.Line> lines = lines(node);
    lines.forEach(new JoinedEntries(report)::refuse);
    return lines;
  }

  /** The lines of a block, one entry each. */
  List<Text.Line> lines(Node node) {
    return text(node)
        .map(
            text -> {
              boolean kept = text.style() == ScalarStyle.LITERAL;
              if (text.style() == ScalarStyle.FOLDED || (!kept && text.isOverLines())) {
                report.add(
                    Code.FOLDED_LINES,
                    text.place(),
                    "these lines become one: write | behind the key, so that each line stays an"
                        + " entry of its own");
              }
              new Comments(report).refuse(text);
              text.lines().forEach(new Comments(report)::refuse);
              text.lines().forEach(new WholeQuotes(report)::refuse);
              text.lines().forEach(new DashedLines(report)::refuse);
              return text.lines();
            })
        .orElse(List.of());
  }

  /** A name and where it is written. */
  record Named<T>(T value, Text text) {
    Place place() {
      return text.place();
    }
  }

  private <T> Optional<T> wrongKind(Node node, String expected) {
    boolean braces = node instanceof Block block && block.inline();
    report.add(
        Code.WRONG_KIND,
        node.place(),
        braces
            ? SyntaxErrors.BRACE_FIRST
            : "expected %s, found %s".formatted(expected, node.kind()));
    return Optional.empty();
  }
}
