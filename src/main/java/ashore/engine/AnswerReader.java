package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.Act;
import ashore.dialog.Bound;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.IntentName;
import ashore.dialog.Question;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the answer to a question out of a message: a choice, or a value of its type anywhere in it.
 */
final class AnswerReader {
  /** The {@link Act} that says "I do not know". */
  private static final IntentName DONT_KNOW = new IntentName("dont_know");

  private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十]+");

  /** So few signs beside a figure say nothing; one of them is the space put in its place. */
  private static final int LITTLE = 3;

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
    Optional<Choice> choice =
        script
            .choices()
            .exactly(question.choices(), folded)
            .or(() -> script.choices().exactly(question.choices(), Hedges.without(folded)));
    if (question.type().ordered()) {
      return choice.filter(taken -> !NUMBER.matcher(folded).matches());
    }
    return choice;
  }

  private Outcome typed(Question question, Understanding understanding, LocalDate today) {
    FigureReader figures = new FigureReader(script, question, today);
    for (Mention mention : figures.fitting(understanding.mentions())) {
      Optional<Value> value = figures.value(mention);
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

  private static boolean alone(Mention mention, Understanding understanding) {
    String folded = understanding.folded();
    String rest = folded.substring(0, mention.start()) + " " + folded.substring(mention.end());
    return rest.length() <= LITTLE || Hedges.without(rest).isEmpty();
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
      if (dangers.get(place).intent().filter(choice.intents()::contains).isPresent()) {
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
