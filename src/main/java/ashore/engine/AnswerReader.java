package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.Act;
import ashore.dialog.Bound;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.IntentName;
import ashore.dialog.PassingSlot;
import ashore.dialog.Question;
import ashore.dialog.Reading;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the answer to a question out of a message: a choice, or a value of its type anywhere in it.
 */
final class AnswerReader {
  /** The {@link Act} that says "I do not know". */
  private static final IntentName DONT_KNOW = new IntentName("dont_know");

  private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十]+");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** As lengths of time are read. */
  private static final int DAYS_IN_MONTH = 30;

  private static final int DAYS_IN_YEAR = 365;
  private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

  private final Script script;

  AnswerReader(Script script) {
    this.script = script;
  }

  /** What a message gave to a question. */
  sealed interface Outcome {
    /** An answer, the value it was read from, and whether the message said nothing else. */
    record Answered(Value value, Optional<Mention> from, boolean exact) implements Outcome {}

    /** A value outside the question's range. */
    record OutOfRange(Value value) implements Outcome {}

    /** Nothing. */
    record NoAnswer() implements Outcome {}
  }

  Outcome read(Question question, Understanding understanding, LocalDate today) {
    String folded = understanding.folded();
    Optional<Choice> exact = exactly(question, folded);
    if (exact.isPresent()) {
      return new Outcome.Answered(taken(question, exact.get()), Optional.empty(), true);
    }
    return switch (question.type()) {
      case CHOICE ->
          oneOfSeveral(question, folded)
              .orElseGet(() -> orElse(oneChoice(question, understanding), understanding));
      case CHOICES -> orElse(severalChoices(question, understanding), understanding);
      case TEXT -> new Outcome.Answered(new Value.Text(folded), Optional.empty(), true);
      case DAYS, MONEY, PERCENT, NUMBER, DATE -> typed(question, understanding, today);
    };
  }

  /** A number is taken for a choice only where the answer itself is no number. */
  private Optional<Choice> exactly(Question question, String folded) {
    Optional<Choice> choice = script.choices().exactly(question.choices(), folded);
    if (question.type().ordered()) {
      return choice.filter(taken -> !NUMBER.matcher(folded).matches());
    }
    return choice;
  }

  private Outcome typed(Question question, Understanding understanding, LocalDate today) {
    for (Mention mention : fitting(question, understanding.mentions())) {
      Optional<Value> value = converted(mention, question, today);
      if (value.isPresent()) {
        return inRange(question, value.get(), today)
            ? new Outcome.Answered(value.get(), Optional.of(mention), alone(mention, understanding))
            : new Outcome.OutOfRange(value.get());
      }
    }
    Optional<Value> choice =
        script.choices().oneWithin(question.choices(), understanding.folded()).map(Choice::value);
    return orElse(choice, understanding);
  }

  /**
   * What may answer this question: first the amount that the message names as what is asked for,
   * and none that it names as something else.
   */
  private List<Mention> fitting(Question question, List<Mention> mentions) {
    Mention.Role wanted =
        readings(question)
            .map(AnswerReader::role)
            .filter(role -> role != Mention.Role.NONE)
            .findFirst()
            .orElse(Mention.Role.NONE);
    if (wanted == Mention.Role.NONE) {
      return mentions;
    }
    return Stream.of(wanted, Mention.Role.NONE)
        .flatMap(role -> mentions.stream().filter(mention -> mention.role() == role))
        .toList();
  }

  /** The role of an amount that is read so. */
  static Mention.Role role(Reading reading) {
    return switch (reading) {
      case RECEIVED_MONEY -> Mention.Role.RECEIVED;
      case CONTRACT_MONEY -> Mention.Role.CONTRACT;
      case DAYS_LATE, DAYS, PAST_DATE, COMING_DATE, MONEY, MONTHLY_MONEY -> Mention.Role.NONE;
      case INSTALMENTS, YEARLY_RATE, NUMBER, CHOICE, HEARD -> Mention.Role.NONE;
    };
  }

  private static boolean alone(Mention mention, Understanding understanding) {
    return mention.end() - mention.start() >= understanding.folded().length() - 2;
  }

  private Outcome orElse(Optional<Value> value, Understanding understanding) {
    if (value.isPresent()) {
      return new Outcome.Answered(value.get(), Optional.empty(), false);
    }
    boolean labelled = script.choices().notSure(understanding.folded());
    boolean meant = understanding.sure().map(Guess::intent).filter(DONT_KNOW::equals).isPresent();
    return labelled || meant
        ? new Outcome.Answered(new Value.Unknown(), Optional.empty(), labelled)
        : new Outcome.NoAnswer();
  }

  /** Of "1 and 5" at a question with one answer the most urgent is taken. */
  private Optional<Outcome> oneOfSeveral(Question question, String folded) {
    return severalNamed(question, folded).stream()
        .findFirst()
        .map(choice -> new Outcome.Answered(choice.value(), Optional.empty(), true));
  }

  /** The choices that a list of numbers such as "1 and 5" names, the most urgent first. */
  List<Choice> severalNamed(Question question, String folded) {
    Set<ChoiceId> named = script.choices().numbers(question, folded);
    return question.choices().stream()
        .filter(choice -> named.contains(choice.id()))
        .sorted(Comparator.comparingInt(this::urgency))
        .toList();
  }

  /** The place of a danger that a choice stands for among all dangers; behind them otherwise. */
  private int urgency(Choice choice) {
    List<SafetyInterrupt> dangers = script.dialogs().bot().safety();
    for (int place = 0; place < dangers.size(); place++) {
      if (choice.intents().contains(dangers.get(place).intent())) {
        return place;
      }
    }
    return dangers.size();
  }

  private Optional<Value> oneChoice(Question question, Understanding understanding) {
    Optional<Choice> within =
        script.choices().oneWithin(question.choices(), understanding.folded());
    return within
        .or(() -> understanding.sure().flatMap(guess -> byIntent(question, guess.intent())))
        .map(Choice::value);
  }

  private Optional<Value> severalChoices(Question question, Understanding understanding) {
    Set<ChoiceId> numbers = script.choices().numbers(question, understanding.folded());
    if (!numbers.isEmpty()) {
      return Optional.of(new Value.PickedAll(numbers));
    }
    List<Choice> within = script.choices().within(question.choices(), understanding.folded());
    if (within.isEmpty()) {
      return understanding
          .sure()
          .flatMap(guess -> byIntent(question, guess.intent()))
          .map(choice -> taken(question, choice));
    }
    if (within.size() == 1) {
      return Optional.of(taken(question, within.getFirst()));
    }
    return Optional.of(
        new Value.PickedAll(
            within.stream()
                .filter(choice -> !choice.alone() && choice.means().isEmpty())
                .map(Choice::id)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  /** The value of a choice, in the form the question's type keeps. */
  static Value taken(Question question, Choice choice) {
    return question.type() == SlotType.CHOICES && choice.means().isEmpty()
        ? new Value.PickedAll(Set.of(choice.id()))
        : choice.value();
  }

  /** The choice that a message with this intent takes. */
  static Optional<Choice> byIntent(Question question, IntentName intent) {
    return question.choices().stream()
        .filter(choice -> choice.intents().contains(intent))
        .findFirst();
  }

  /** A length of time where monthly payments are counted: 10 months are 10 of them. */
  private Optional<BigDecimal> months(Mention mention, Question question) {
    boolean payments = readings(question).anyMatch(Reading.INSTALMENTS::equals);
    if (!payments || !(mention.value() instanceof Value.Days(int days))) {
      return Optional.empty();
    }
    if (days % DAYS_IN_YEAR == 0) {
      return Optional.of(BigDecimal.valueOf(days / DAYS_IN_YEAR).multiply(MONTHS_IN_YEAR));
    }
    return days % DAYS_IN_MONTH == 0
        ? Optional.of(BigDecimal.valueOf(days / DAYS_IN_MONTH))
        : Optional.empty();
  }

  /** How messages are read for the slot of this question. */
  private Stream<Reading> readings(Question question) {
    return script.dialogs().bot().passing().stream()
        .filter(passing -> passing.slot().equals(question.fills()))
        .map(PassingSlot::reads);
  }

  private static boolean counts(Mention mention) {
    return mention.kind() == Mention.Kind.COUNT || mention.kind() == Mention.Kind.INSTALMENTS;
  }

  /**
   * What a value read in the message comes to for this question; empty when it is of another kind.
   */
  private Optional<Value> converted(Mention mention, Question question, LocalDate today) {
    Optional<BigDecimal> number = Evaluation.number(mention.value());
    boolean bare = mention.kind() == Mention.Kind.NUMBER;
    return switch (question.type()) {
      case DAYS ->
          mention.value() instanceof Value.Day(LocalDate date)
              ? Optional.of(days(Math.abs(ChronoUnit.DAYS.between(date, today))))
              : number
                  .filter(n -> bare || mention.value() instanceof Value.Days)
                  .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(36_500)) < 0)
                  .map(n -> days(n.longValue()));
      case MONEY ->
          number.filter(n -> bare || mention.value() instanceof Value.Money).map(Value.Money::new);
      case PERCENT ->
          number
              .filter(
                  n ->
                      mention.value() instanceof Value.Percent
                          || (bare && n.compareTo(HUNDRED) <= 0))
              .map(Value.Percent::new);
      case NUMBER ->
          number
              .filter(n -> bare || counts(mention))
              .or(() -> months(mention, question))
              .map(Value.Number::new);
      case DATE -> day(mention, question, today);
      case CHOICE, CHOICES, TEXT -> Optional.empty();
    };
  }

  private static Value days(long count) {
    return new Value.Days((int) count);
  }

  /**
   * A day, or a day of the month such as "25", taken on the side of today that the question allows.
   */
  private static Optional<Value> day(Mention mention, Question question, LocalDate today) {
    if (mention.value() instanceof Value.Day) {
      return Optional.of(mention.value());
    }
    Optional<BigDecimal> number = Evaluation.number(mention.value());
    if (mention.kind() != Mention.Kind.NUMBER || number.isEmpty()) {
      return Optional.empty();
    }
    int dayOfMonth = number.get().intValue();
    if (dayOfMonth < 1 || dayOfMonth > 31) {
      return Optional.empty();
    }
    boolean coming = question.min().filter(Bound.Today.class::isInstance).isPresent();
    LocalDate month = today.withDayOfMonth(1);
    for (int i = 0; i < 3; i++) {
      LocalDate candidate = month.plusMonths(coming ? i : -i);
      if (dayOfMonth <= candidate.lengthOfMonth()) {
        LocalDate date = candidate.withDayOfMonth(dayOfMonth);
        if (coming ? !date.isBefore(today) : !date.isAfter(today)) {
          return Optional.of(new Value.Day(date));
        }
      }
    }
    return Optional.empty();
  }

  static boolean inRange(Question question, Value value, LocalDate today) {
    return question.min().map(bound -> order(value, bound, today) >= 0).orElse(true)
        && question.max().map(bound -> order(value, bound, today) <= 0).orElse(true);
  }

  private static int order(Value value, Bound bound, LocalDate today) {
    return switch (bound) {
      case Bound.Today() -> value instanceof Value.Day(LocalDate date) ? date.compareTo(today) : 0;
      case Bound.At(var number) ->
          Evaluation.number(value).map(known -> known.compareTo(number)).orElse(0);
    };
  }
}
