package ashore.engine;

import ashore.conversation.Mention;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.PassingSlot;
import ashore.dialog.Question;
import ashore.dialog.Reading;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values that slots take from one message; a figure that words name is no other slot's. */
final class PassingValue {
  private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(500);

  private final Talk talk;
  private final PassingMessage message;
  private final Optional<Mention> used;
  private final Set<Mention> taken = new HashSet<>();

  /** Looks through a message of which one figure may be used already: the answer itself. */
  PassingValue(Talk talk, PassingMessage message, Optional<Mention> used) {
    this.talk = talk;
    this.message = message;
    this.used = used;
  }

  /**
   * False when the message surely says nothing of the slot: that is most of them, at most times.
   */
  boolean mayFill(PassingSlot passing) {
    return isAbout(passing) && holds(passing);
  }

  private boolean holds(PassingSlot passing) {
    return passing.reads().isChoice()
        ? talk.script()
            .choices()
            .mayHold(
                message.words(passing.reads()), talk.script().dialogs().choicesOf(passing.slot()))
        : !message.mentions().isEmpty();
  }

  /**
   * Whether the slot is looked for in this message: it is about the right thing, by itself or by
   * what the talk is about. A bare length of time or number means something only in a message that
   * says nothing else.
   */
  private boolean isAbout(PassingSlot passing) {
    boolean bare = passing.reads() == Reading.DAYS || passing.reads() == Reading.NUMBER;
    return !(bare && (!message.onlyFigures() || tellsOfALoan()) && passing.near().isEmpty())
        && (aboutTheTopic(passing) || talk.script().nearby().in(passing, message.stated().text()));
  }

  /** Whether amounts of a new loan are told, so that a length of time is how long it runs. */
  private boolean tellsOfALoan() {
    return message.mentions().stream()
        .map(Mention::role)
        .anyMatch(role -> role == Mention.Role.RECEIVED || role == Mention.Role.CONTRACT);
  }

  private boolean aboutTheTopic(PassingSlot passing) {
    return (passing.on().isEmpty() && passing.near().isEmpty())
        || !Collections.disjoint(passing.on(), message.about());
  }

  /**
   * A value for a slot.
   *
   * @param about whether the person said about, over, some
   * @param named whether the words beside it say that it is this slot's
   */
  record Found(Value value, boolean about, boolean named) {}

  /** An amount whose role was named fills the slot of its role alone. */
  Optional<Found> of(PassingSlot passing) {
    if (passing.reads().isChoice()) {
      return talk.script()
          .dialogs()
          .questionFor(passing.slot())
          .flatMap(question -> mentioned(passing, question))
          .map(value -> new Found(value, false, false));
    }
    if (passing.reads() == Reading.LISTED_MONEY) {
      return nextListed(passing);
    }
    Optional<Mention> found =
        message.mentions().stream()
            .filter(mention -> used.filter(mention::equals).isEmpty())
            .filter(mention -> !taken.contains(mention))
            .filter(
                mention ->
                    reads(passing.reads(), mention)
                        || (sum(passing, mention) && message.onlyFigures()))
            .filter(mention -> meant(passing, mention))
            .findFirst();
    found.filter(mention -> isNamed(passing, mention)).ifPresent(taken::add);
    return found.map(mention -> kept(passing, mention));
  }

  private Found kept(PassingSlot passing, Mention mention) {
    return new Found(
        asKept(passing, mention.value()), mention.approximate(), isNamed(passing, mention));
  }

  /** The next of several amounts; one amount alone is no list. */
  private Optional<Found> nextListed(PassingSlot passing) {
    List<Mention> listed =
        message.mentions().stream()
            .filter(
                mention ->
                    reads(Reading.MONEY, mention)
                        || (mention.kind() == Mention.Kind.NUMBER && isSum(mention)))
            .toList();
    Optional<Mention> next =
        listed.stream()
            .filter(mention -> listed.size() > 1 && !taken.contains(mention))
            .findFirst();
    next.ifPresent(taken::add);
    return next.map(mention -> kept(passing, mention));
  }

  /** Whether the words beside the figure say whose it is, so that it is no other slot's. */
  private boolean isNamed(PassingSlot passing, Mention figure) {
    return FigureReader.role(passing.reads()) != Mention.Role.NONE
        || talk.script().nearby().beside(passing, message.text().text(), figure);
  }

  /** Whether the figure is this slot's: by what the message is about, or by the words beside it. */
  private boolean meant(PassingSlot passing, Mention figure) {
    boolean bare = passing.reads() == Reading.DAYS || passing.reads() == Reading.NUMBER;
    return (aboutTheTopic(passing) && !(bare && !message.onlyFigures()))
        || talk.script().nearby().beside(passing, message.text().text(), figure);
  }

  /** The choice whose words stand in the message; where several may be taken, all of them. */
  private Optional<Value> mentioned(PassingSlot passing, Question question) {
    String folded = message.words(passing.reads()).text();
    List<Choice> choices =
        question.choices().stream()
            .filter(choice -> !(choice.value() instanceof Value.Unknown))
            .filter(
                choice -> passing.choices().isEmpty() || passing.choices().contains(choice.id()))
            .toList();
    if (question.type() != SlotType.CHOICES) {
      return talk.script().choices().oneWithin(choices, folded).map(Choice::value);
    }
    List<Choice> within = talk.script().choices().within(choices, folded);
    if (within.size() == 1) {
      return Optional.of(AnswerReader.taken(question, within.getFirst()));
    }
    Set<ChoiceId> all =
        within.stream()
            .filter(choice -> !choice.alone())
            .map(Choice::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Value.PickedAll(all));
  }

  /** A number too great to be days or a percentage, where a sum is looked for. */
  private static boolean sum(PassingSlot passing, Mention mention) {
    return passing.reads() == Reading.MONEY
        && mention.kind() == Mention.Kind.NUMBER
        && isSum(mention);
  }

  private static boolean isSum(Mention mention) {
    return mention.role() == Mention.Role.NONE
        && mention.value() instanceof Value.Number(BigDecimal number)
        && number.compareTo(LEAST_SUM) >= 0;
  }

  private static Value asKept(PassingSlot passing, Value value) {
    boolean money =
        switch (passing.reads()) {
          case MONEY, LISTED_MONEY, INCOME_MONEY, LIVING_MONEY -> true;
          case MONTHLY_MONEY, RECEIVED_MONEY, CONTRACT_MONEY -> false;
          case DAYS_LATE, DAYS, PAST_DATE, COMING_DATE -> false;
          case INSTALMENTS, YEARLY_RATE, NUMBER, CHOICE, HEARD -> false;
        };
    return money && value instanceof Value.Number(BigDecimal number)
        ? new Value.Money(number)
        : value;
  }

  private boolean reads(Reading reading, Mention mention) {
    return switch (reading) {
      case DAYS_LATE -> mention.kind() == Mention.Kind.DAYS_LATE;
      case DAYS -> mention.kind() == Mention.Kind.DAYS;
      case PAST_DATE -> date(mention).filter(day -> !day.isAfter(talk.today())).isPresent();
      case COMING_DATE -> date(mention).filter(day -> !day.isBefore(talk.today())).isPresent();
      case MONEY -> mention.kind() == Mention.Kind.MONEY && mention.role() == Mention.Role.NONE;
      case MONTHLY_MONEY ->
          mention.kind() == Mention.Kind.MONTHLY_MONEY && mention.role() == Mention.Role.NONE;
      case YEARLY_RATE -> mention.kind() == Mention.Kind.YEARLY_RATE;
      case NUMBER ->
          mention.kind() == Mention.Kind.NUMBER
              || mention.kind() == Mention.Kind.COUNT
              || mention.kind() == Mention.Kind.INSTALMENTS;
      case INSTALMENTS -> mention.kind() == Mention.Kind.INSTALMENTS;
      case INCOME_MONEY, LIVING_MONEY ->
          mention.role() == FigureReader.role(reading)
              && (mention.value() instanceof Value.Money || mention.kind() == Mention.Kind.NUMBER);
      case RECEIVED_MONEY, CONTRACT_MONEY ->
          mention.role() == FigureReader.role(reading) && mention.value() instanceof Value.Money;
      case LISTED_MONEY, CHOICE, HEARD -> false;
    };
  }

  private static Optional<LocalDate> date(Mention mention) {
    return mention.value() instanceof Value.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }
}
