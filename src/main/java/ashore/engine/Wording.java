package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Turns words into text of one language: placeholders become values, plurals and dates come out
 * right. Thread-safe.
 */
final class Wording {
  /** The name of the day on which something is printed, among the values given. */
  static final String TODAY = "today";

  private static final String FACT_PREFIX = "fact_";

  /** So many days are kept as they were written. */
  private static final int MOST_DAYS = 1_000;

  private static final String ANY_VALUE = "{value}";

  private final DialogSet dialogs;
  private final Map<Language, Prepared> prepared = new EnumMap<>(Language.class);

  /** What is the same at every printing in a language, each worked out when it is first needed. */
  private record Prepared(
      TemplateParser parser,
      Map<String, Pattern> patterns,
      DateTimeFormatter format,
      Map<LocalDate, String> days) {
    static Prepared of(Language language) {
      return new Prepared(
          new TemplateParser(language),
          new ConcurrentHashMap<>(),
          DateTimeFormatter.ofLocalizedPattern("yMMMEd").localizedBy(language.locale()),
          new ConcurrentHashMap<>());
    }
  }

  /**
   * A pattern taken apart once.
   *
   * @param slots what it prints of the person, or is given besides
   * @param facts what it prints of the world, in the order of their ids
   */
  private record Pattern(Template template, List<SlotName> slots, Set<FactId> facts) {}

  Wording(DialogSet dialogs) {
    this.dialogs = dialogs;
    for (Language language : Language.values()) {
      prepared.put(language, Prepared.of(language));
    }
  }

  /** The text, with what is known about the person and the world filled in. */
  String text(Words words, Language language, Answers answers) {
    return text(words, language, answers, Map.of());
  }

  /** The same, with these values besides. */
  String text(Words words, Language language, Answers answers, Map<String, Object> more) {
    LocalDate today = more.get(TODAY) instanceof LocalDate day ? day : LocalDate.MIN;
    return pattern(words.in(language), language)
        .template()
        .print(
            name -> {
              Object given = more.get(name);
              return given != null ? given : known(name, language, answers, today);
            });
  }

  /** Whether every slot that the words print is known. */
  boolean complete(Words words, Language language, Answers answers) {
    for (SlotName slot : pattern(words.in(language), language).slots()) {
      if (answers.get(slot).filter(Answer::known).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The facts that the words print in this language, in the order of their ids. */
  Set<FactId> facts(Words words, Language language) {
    return pattern(words.in(language), language).facts();
  }

  private static FactId factId(String name) {
    return new FactId(name.substring(FACT_PREFIX.length()));
  }

  /** An answer to this question as it is printed, without a unit. */
  String value(Question question, Value value, Language language) {
    Object printed = printable(value, dialogs.choicesOf(question.fills()), language);
    return pattern(ANY_VALUE, language).template().print(name -> printed);
  }

  private Pattern pattern(String text, Language language) {
    Map<String, Pattern> patterns = prepared(language).patterns();
    Pattern known = patterns.get(text);
    return known != null
        ? known
        : patterns.computeIfAbsent(text, pattern -> parsed(pattern, language));
  }

  /** What is known about the world is the same at every printing. */
  private Pattern parsed(String text, Language language) {
    Template template = prepared(language).parser().parse(text);
    Set<String> facts = new LinkedHashSet<>();
    List<SlotName> slots = new ArrayList<>();
    for (String name : template.names()) {
      if (isFact(name)) {
        facts.add(name);
      } else {
        slots.add(new SlotName(name));
      }
    }
    return new Pattern(
        template.with(facts, name -> fact(name, language)),
        List.copyOf(slots),
        facts.stream().map(Wording::factId).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Prepared prepared(Language language) {
    Prepared found = prepared.get(language);
    if (found == null) {
      throw new IllegalStateException("wording holds no " + language);
    }
    return found;
  }

  /** A day as people of this language write it, with its weekday. */
  String date(LocalDate date, Language language) {
    Prepared texts = prepared(language);
    if (texts.days().size() > MOST_DAYS) {
      texts.days().clear();
    }
    return texts.days().computeIfAbsent(date, texts.format()::format);
  }

  /** A day for placeholders: as it is, or as the day by which something is handed in. */
  PrintedDay day(LocalDate day, Language language, LocalDate today) {
    LocalDate working = PrintedDay.workingDay(day, today);
    String text = date(day, language);
    return new PrintedDay(
        text,
        () ->
            working.equals(day)
                ? text
                : pattern(dialogs.bot().phrase(Phrase.BEFORE_WEEKEND).in(language), language)
                    .template()
                    .print(name -> name.equals("date") ? text : date(working, language)));
  }

  private static boolean isFact(String name) {
    return name.startsWith(FACT_PREFIX);
  }

  private Object known(String name, Language language, Answers answers, LocalDate today) {
    return isFact(name)
        ? fact(name, language)
        : answer(new SlotName(name), language, answers, today);
  }

  private Object fact(String name, Language language) {
    Fact fact = dialogs.facts().get(factId(name));
    return fact == null ? Template.UNKNOWN : printable(fact.value(), List.of(), language);
  }

  private Object answer(SlotName slot, Language language, Answers answers, LocalDate today) {
    return answers
        .get(slot)
        .map(
            answer ->
                answer.value() instanceof Value.Day(var day)
                    ? day(day, language, today)
                    : printable(answer.value(), dialogs.choicesOf(slot), language))
        .orElse(Template.UNKNOWN);
  }

  private Object printable(Value value, List<Choice> choices, Language language) {
    return switch (value) {
      case Value.Days(int count) -> count;
      case Value.Money(var yuan) -> plain(yuan);
      case Value.Percent(var percent) -> plain(percent);
      case Value.Number(var number) -> plain(number);
      case Value.Day(var date) -> date(date, language);
      case Value.Picked(var choice) -> label(choice, choices, language);
      case Value.PickedAll(var picked) ->
          picked.stream()
              .map(choice -> label(choice, choices, language))
              .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
      case Value.Text(var text) -> text;
      case Value.Unknown() -> Template.UNKNOWN;
    };
  }

  private static String label(ChoiceId picked, List<Choice> choices, Language language) {
    for (Choice choice : choices) {
      if (choice.id().equals(picked)) {
        return choice.label().in(language);
      }
    }
    return Template.UNKNOWN;
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
