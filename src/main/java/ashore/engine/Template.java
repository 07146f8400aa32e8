package ashore.engine;

import com.ibm.icu.number.LocalizedNumberFormatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An ICU message pattern taken apart once, so that printing it parses nothing. Prints what ICU's
 * MessageFormat prints. Immutable.
 *
 * @param pieces in their order
 */
record Template(List<Template.Piece> pieces) {
  /** What is printed for a value that is not known, whatever would have been made of it. */
  static final String UNKNOWN = "…";

  /** The form that is there for whatever has none of its own. */
  static final String OTHER = "other";

  /** Keeps an unmodifiable copy. */
  Template {
    pieces = List.copyOf(pieces);
  }

  /** A part of a pattern. */
  sealed interface Piece {
    /** Text as it stands. */
    record Literal(String text) implements Piece {}

    /** The number that the plural around it counts. */
    record Counted() implements Piece {}

    /** A value: text as it is, a number as numbers are written. */
    record Plain(String name, LocalizedNumberFormatter numbers) implements Piece {}

    /** A value that must be a number. */
    record Formatted(String name, LocalizedNumberFormatter numbers) implements Piece {}

    /** A day on which something is handed in: of a weekend, the working day before. */
    record BeforeWeekend(String name) implements Piece {}

    /**
     * The words that go with a number.
     *
     * @param offset what is taken off before it is counted
     * @param numbers how the count is written
     * @param category the plural category of a count
     * @param exactly the words for these very numbers
     * @param forms the words by plural category, "other" among them
     */
    record Plural(
        String name,
        double offset,
        LocalizedNumberFormatter numbers,
        Function<Number, String> category,
        Map<Double, Template> exactly,
        Map<String, Template> forms)
        implements Piece {}

    /** The words that go with a text, "other" among them. */
    record Select(String name, Map<String, Template> forms) implements Piece {}
  }

  /**
   * The text with these values.
   *
   * @param values text, a number or {@link #UNKNOWN} for each of the names
   */
  String print(Function<String, Object> values) {
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Literal(String text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    print(values, "", out);
    return out.toString();
  }

  private void print(Function<String, Object> values, String counted, StringBuilder out) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Literal(String text) -> out.append(text);
        case Piece.Counted() -> out.append(counted);
        case Piece.Plain(var name, var numbers) -> {
          Object value = values.apply(name);
          out.append(value instanceof Number number ? numbers.format(number) : value);
        }
        case Piece.Formatted(var name, var numbers) -> {
          Object value = values.apply(name);
          out.append(value.equals(UNKNOWN) ? UNKNOWN : numbers.format(number(name, value)));
        }
        case Piece.BeforeWeekend(var name) -> {
          Object value = values.apply(name);
          out.append(value instanceof PrintedDay day ? day.beforeWeekend() : value);
        }
        case Piece.Plural plural -> plural(plural, values, out);
        case Piece.Select(var name, var forms) -> {
          Object value = values.apply(name);
          if (value.equals(UNKNOWN)) {
            out.append(UNKNOWN);
          } else {
            form(forms, value.toString()).print(values, counted, out);
          }
        }
      }
    }
  }

  private static void plural(
      Piece.Plural plural, Function<String, Object> values, StringBuilder out) {
    Object value = values.apply(plural.name());
    if (value.equals(UNKNOWN)) {
      out.append(UNKNOWN);
      return;
    }
    Number number = number(plural.name(), value);
    Number count = less(number, plural.offset());
    Template exact = plural.exactly().get(number.doubleValue());
    Template chosen = exact == null ? form(plural.forms(), plural.category().apply(count)) : exact;
    chosen.print(values, plural.numbers().format(count).toString(), out);
  }

  private static Number less(Number number, double offset) {
    return offset == 0 ? number : BigDecimal.valueOf(number.doubleValue() - offset);
  }

  private static Number number(String name, Object value) {
    if (value instanceof Number number) {
      return number;
    }
    throw new IllegalArgumentException(
        "template: value of " + name + " must be a number for its format");
  }

  private static Template form(Map<String, Template> forms, String key) {
    Template form = forms.get(key);
    if (form != null) {
      return form;
    }
    Template other = forms.get(OTHER);
    if (other == null) {
      throw new IllegalStateException("template: forms holds no \"other\"");
    }
    return other;
  }

  /** The names of all its values, those within forms too, in their alphabet. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    pieces.forEach(piece -> names.addAll(names(piece)));
    return names;
  }

  private static Set<String> names(Piece piece) {
    return switch (piece) {
      case Piece.Literal literal -> Set.of();
      case Piece.Counted counted -> Set.of();
      case Piece.Plain(var name, var numbers) -> Set.of(name);
      case Piece.Formatted(var name, var numbers) -> Set.of(name);
      case Piece.BeforeWeekend(var name) -> Set.of(name);
      case Piece.Plural plural -> {
        Set<String> names = names(plural.exactly().values());
        names.addAll(names(plural.forms().values()));
        names.add(plural.name());
        yield names;
      }
      case Piece.Select(var name, var forms) -> {
        Set<String> names = names(forms.values());
        names.add(name);
        yield names;
      }
    };
  }

  private static Set<String> names(Iterable<Template> templates) {
    Set<String> names = new TreeSet<>();
    templates.forEach(template -> names.addAll(template.names()));
    return names;
  }

  /**
   * The same with whatever depends on these values alone printed already.
   *
   * @param fixed the names that have these values at every printing
   */
  Template with(Set<String> fixed, Function<String, Object> values) {
    List<Piece> settled = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (fixed.containsAll(names(piece))) {
        text.append(new Template(List.of(piece)).print(values));
      } else {
        if (!text.isEmpty()) {
          settled.add(new Piece.Literal(text.toString()));
          text.setLength(0);
        }
        settled.add(piece);
      }
    }
    if (!text.isEmpty() || settled.isEmpty()) {
      settled.add(new Piece.Literal(text.toString()));
    }
    return new Template(settled);
  }
}
