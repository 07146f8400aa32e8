package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Language;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import ashore.dialog.Words;
import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns words into text of one language: placeholders become values, plurals and dates come out
 * right. Thread-safe.
 */
final class Wording {
  /** What stands for something the person does not know. */
  private static final String UNKNOWN = "…";

  private static final String FACT_PREFIX = "fact_";

  private final DialogSet dialogs;
  private final Map<Language, DateTimeFormatter> dates = new HashMap<>();

  Wording(DialogSet dialogs) {
    this.dialogs = dialogs;
    for (Language language : Language.values()) {
      dates.put(
          language, DateTimeFormatter.ofLocalizedPattern("yMMMEd").localizedBy(language.locale()));
    }
  }

  /** The text, with what is known about the person and the world filled in. */
  String text(Words words, Language language, Answers answers) {
    return text(words, language, answers, Map.of());
  }

  /** The same, with these values besides. */
  String text(Words words, Language language, Answers answers, Map<String, Object> more) {
    String pattern = words.in(language);
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    Map<String, Object> arguments = new HashMap<>();
    String printable = pattern;
    for (String name : new MessageFormat(pattern, language.locale()).getArgumentNames()) {
      Object given = more.get(name);
      Object value = given != null ? given : argument(name, language, answers);
      if (value.equals(UNKNOWN)) {
        printable = without(name, printable);
      }
      arguments.put(name, value);
    }
    MessageFormat format = new MessageFormat(printable, language.locale());
    return format.format(arguments);
  }

  /**
   * The pattern with a sign in place of an unknown value: a plural or a number cannot be made of
   * it.
   */
  private static String without(String name, String pattern) {
    StringBuilder rest = new StringBuilder(pattern);
    Pattern begin = Pattern.compile("\\{\\s*" + Pattern.quote(name) + "\\s*[,}]");
    Matcher matcher = begin.matcher(rest);
    int from = 0;
    while (from <= rest.length() && matcher.find(from)) {
      int end = matcher.start();
      int depth = 0;
      do {
        depth += rest.charAt(end) == '{' ? 1 : rest.charAt(end) == '}' ? -1 : 0;
        end++;
      } while (depth > 0 && end < rest.length());
      rest.replace(matcher.start(), end, UNKNOWN);
      from = matcher.start() + UNKNOWN.length();
      matcher = begin.matcher(rest);
    }
    return rest.toString();
  }

  /** Whether every slot that the words print is known. */
  boolean complete(Words words, Language language, Answers answers) {
    String pattern = words.in(language);
    if (pattern.indexOf('{') < 0) {
      return true;
    }
    return new MessageFormat(pattern, language.locale())
        .getArgumentNames().stream()
            .filter(name -> !name.startsWith(FACT_PREFIX))
            .allMatch(name -> answers.get(new SlotName(name)).filter(Answer::known).isPresent());
  }

  /** An answer to this question as it is printed, without a unit. */
  String value(Question question, Value value, Language language) {
    return printable(value, labels(question.fills()), language).toString();
  }

  /** A day as people of this language write it, with its weekday. */
  String date(LocalDate date, Language language) {
    DateTimeFormatter format = dates.get(language);
    if (format == null) {
      throw new IllegalStateException("dates holds no " + language);
    }
    return date.format(format);
  }

  private Object argument(String name, Language language, Answers answers) {
    if (name.startsWith(FACT_PREFIX)) {
      Fact fact = dialogs.facts().get(new FactId(name.substring(FACT_PREFIX.length())));
      return fact == null ? UNKNOWN : printable(fact.value(), Map.of(), language);
    }
    SlotName slot = new SlotName(name);
    Optional<Value> value = answers.get(slot).map(Answer::value);
    return value.map(known -> printable(known, labels(slot), language)).orElse(UNKNOWN);
  }

  private Map<ChoiceId, Words> labels(SlotName slot) {
    Map<ChoiceId, Words> labels = new LinkedHashMap<>();
    for (Choice choice : dialogs.choicesOf(slot)) {
      labels.put(choice.id(), choice.label());
    }
    return labels;
  }

  private Object printable(Value value, Map<ChoiceId, Words> labels, Language language) {
    return switch (value) {
      case Value.Days(int count) -> count;
      case Value.Money(var yuan) -> plain(yuan);
      case Value.Percent(var percent) -> plain(percent);
      case Value.Number(var number) -> plain(number);
      case Value.Day(var date) -> date(date, language);
      case Value.Picked(var choice) -> label(choice, labels, language);
      case Value.PickedAll(var choices) ->
          choices.stream()
              .map(choice -> label(choice, labels, language))
              .collect(Collectors.joining(", "));
      case Value.Text(var text) -> text;
      case Value.Unknown() -> UNKNOWN;
    };
  }

  private static String label(ChoiceId choice, Map<ChoiceId, Words> labels, Language language) {
    Words words = labels.get(choice);
    return words == null ? UNKNOWN : words.in(language);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
