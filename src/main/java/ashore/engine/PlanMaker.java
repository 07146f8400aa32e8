package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Plan;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Step;
import ashore.dialog.Value;
import ashore.dialog.When;
import ashore.dialog.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes a plan of cards: their steps by time, the most urgent card first, each with its day. */
final class PlanMaker {
  private static final int DAYS_A_WEEK = 7;
  private static final int MOST_TO_AVOID = 7;

  /** Stands in a text by whose day something is handed in. */
  private static final String HANDED_IN = "{due, date, before_weekend}";

  private final Script script;
  private final Language language;
  private final Answers answers;
  private final Evaluation evaluation;
  private final Set<CardName> named = new HashSet<>();

  PlanMaker(Script script, Language language, Answers answers, LocalDate today) {
    this.script = script;
    this.language = language;
    this.answers = answers;
    this.evaluation = new Evaluation(answers, script.dialogs().facts(), today);
  }

  /** The cards that exist, each once, most urgent first. */
  static List<CardName> ordered(Collection<CardName> names, DialogSet dialogs) {
    return names.stream()
        .distinct()
        .filter(dialogs.cards()::containsKey)
        .sorted(Comparator.comparingInt(name -> card(name, dialogs).priority()))
        .toList();
  }

  /** The plan of these cards. Of a single card the title is said once. */
  Plan plan(List<CardName> names) {
    List<Card> cards =
        ordered(names, script.dialogs()).stream()
            .map(name -> card(name, script.dialogs()))
            .toList();
    List<Placed> steps = placed(cards);
    Map<String, Words> avoided = avoided(cards);
    return new Plan(
        phrase(Phrase.PLAN_TITLE, Map.of()),
        sections(steps, cards.size() > 1),
        new Plan.Listing(phrase(Phrase.AVOID_TITLE, Map.of()), List.copyOf(avoided.keySet())),
        new Plan.Listing(
            phrase(Phrase.SOURCES_TITLE, Map.of()), sources(cards, steps, avoided.values())),
        phrase(Phrase.DISCLAIMER, Map.of()));
  }

  private static Card card(CardName name, DialogSet dialogs) {
    Card card = dialogs.cards().get(name);
    if (card == null) {
      throw new IllegalArgumentException("cards holds no " + name);
    }
    return card;
  }

  private List<Plan.Section> sections(List<Placed> steps, boolean several) {
    List<Plan.Section> sections = new ArrayList<>();
    for (When when : When.values()) {
      List<Plan.Item> items = items(steps, when, several);
      if (!items.isEmpty()) {
        sections.add(new Plan.Section(heading(when), by(when), items));
      }
    }
    return sections;
  }

  /** A step that holds, and the part of the plan where it belongs. */
  private record Placed(Card card, Step step, Optional<LocalDate> due, When part) {}

  private List<Placed> placed(List<Card> cards) {
    List<Placed> placed = new ArrayList<>();
    for (Card card : cards) {
      for (Step step : card.steps()) {
        if (step.condition().map(evaluation::truth).orElse(Truth.TRUE) == Truth.TRUE) {
          Optional<LocalDate> due = step.due().flatMap(evaluation::value).flatMap(this::notPast);
          placed.add(new Placed(card, step, due, part(step, due.map(day -> done(step, day)))));
        }
      }
    }
    return placed;
  }

  private Optional<LocalDate> by(When when) {
    return switch (when) {
      case TODAY -> Optional.of(evaluation.today());
      case THIS_WEEK -> Optional.of(evaluation.today().plusDays(DAYS_A_WEEK));
      case LATER -> Optional.empty();
    };
  }

  private String heading(When when) {
    LocalDate today = evaluation.today();
    return switch (when) {
      case TODAY -> phrase(Phrase.TODAY, Map.of("date", date(today)));
      case THIS_WEEK -> phrase(Phrase.THIS_WEEK, Map.of("date", date(today.plusDays(DAYS_A_WEEK))));
      case LATER -> phrase(Phrase.LATER, Map.of());
    };
  }

  /** Where several cards make the plan, the steps of each have its title above them. */
  private List<Plan.Item> items(List<Placed> steps, When when, boolean several) {
    List<Plan.Item> items = new ArrayList<>();
    Optional<Card> above = Optional.empty();
    for (Placed placed : steps) {
      if (placed.part() == when) {
        Card card = placed.card();
        boolean begins = above.filter(last -> last.name().equals(card.name())).isEmpty();
        boolean first = begins && named.add(card.name());
        items.add(
            new Plan.Item(
                first || (begins && several) ? Optional.of(text(card.title())) : Optional.empty(),
                first ? card.because().map(this::text) : Optional.empty(),
                text(placed.step(), placed.due()),
                placed.due().map(due -> done(placed.step(), due)),
                placed.due().map(due -> date(done(placed.step(), due)))));
        above = Optional.of(card);
      }
    }
    return items;
  }

  private Optional<LocalDate> notPast(Value value) {
    return value instanceof Value.Day(LocalDate date)
        ? Optional.of(date.isBefore(evaluation.today()) ? evaluation.today() : date)
        : Optional.empty();
  }

  /** The day by which a step is done: what is handed in is handed in before a weekend. */
  private LocalDate done(Step step, LocalDate due) {
    return step.words().in(language).contains(HANDED_IN)
        ? PrintedDay.workingDay(due, evaluation.today())
        : due;
  }

  /** What is due soon is never put off to a later part. */
  private When part(Step step, Optional<LocalDate> due) {
    if (due.isEmpty()) {
      return step.when();
    }
    if (!due.get().isAfter(evaluation.today())) {
      return When.TODAY;
    }
    boolean soon = !due.get().isAfter(evaluation.today().plusDays(DAYS_A_WEEK));
    return soon && step.when() == When.LATER ? When.THIS_WEEK : step.when();
  }

  private String text(Words words) {
    return script.wording().text(words, language, answers);
  }

  private String text(Step step, Optional<LocalDate> due) {
    if (due.isEmpty()) {
      return text(step.words());
    }
    Map<String, Object> day =
        Map.of("due", script.wording().day(due.get(), language, evaluation.today()));
    String text = script.wording().text(step.words(), language, answers, day);
    return step.words().in(language).contains("{due")
        ? text
        : text + " (" + phrase(Phrase.BY_DATE, Map.of("date", date(due.get()))) + ")";
  }

  /** A few only, so that they are read: the first of each card, then the second of each. */
  private Map<String, Words> avoided(List<Card> cards) {
    Map<String, Words> lines = new LinkedHashMap<>();
    int longest = cards.stream().mapToInt(card -> card.avoid().size()).max().orElse(0);
    for (int place = 0; place < longest; place++) {
      for (Card card : cards) {
        if (place < card.avoid().size() && lines.size() < MOST_TO_AVOID) {
          lines.putIfAbsent(text(card.avoid().get(place)), card.avoid().get(place));
        }
      }
    }
    return lines;
  }

  /** What the cards rest on, then what else is printed in the plan. */
  private List<String> sources(List<Card> cards, List<Placed> steps, Collection<Words> avoided) {
    Set<FactId> ids = new LinkedHashSet<>();
    cards.forEach(card -> ids.addAll(card.sources()));
    cards.forEach(card -> card.because().ifPresent(words -> ids.addAll(printed(words))));
    steps.forEach(placed -> ids.addAll(printed(placed.step().words())));
    avoided.forEach(words -> ids.addAll(printed(words)));
    Map<LocalDate, Set<String>> byDay = new TreeMap<>(Comparator.reverseOrder());
    for (FactId id : ids) {
      Fact fact = script.dialogs().facts().get(id);
      if (fact != null) {
        byDay
            .computeIfAbsent(fact.dates().checkedOn(), day -> new LinkedHashSet<>())
            .add(text(fact.title()));
      }
    }
    return byDay.entrySet().stream().map(day -> checked(day.getKey(), day.getValue())).toList();
  }

  /** What was checked on one day stands in one line: a plan is read on a telephone. */
  private String checked(LocalDate day, Collection<String> titles) {
    String checked = phrase(Phrase.CHECKED_ON, Map.of("date", date(day)));
    return String.join(" · ", titles) + " (" + checked + ")";
  }

  private Set<FactId> printed(Words words) {
    return script.wording().facts(words, language);
  }

  private String phrase(Phrase phrase, Map<String, Object> values) {
    return script.wording().text(script.dialogs().bot().phrase(phrase), language, answers, values);
  }

  private String date(LocalDate date) {
    return script.wording().date(date, language);
  }
}
