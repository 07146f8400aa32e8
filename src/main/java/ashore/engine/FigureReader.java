package ashore.engine;

import ashore.conversation.Mention;
import ashore.dialog.Bound;
import ashore.dialog.PassingSlot;
import ashore.dialog.Question;
import ashore.dialog.Reading;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the answer to one question out of a figure: an amount, a rate, a day, a number. */
final class FigureReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** As lengths of time are read. */
  private static final int DAYS_IN_MONTH = 30;

  private static final int DAYS_IN_YEAR = 365;
  private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

  private final Script script;
  private final Question question;
  private final LocalDate today;

  FigureReader(Script script, Question question, LocalDate today) {
    this.script = script;
    this.question = question;
    this.today = today;
  }

  /**
   * What may answer this question: first the amount that the message names as what is asked for,
   * and none that it names as something else.
   */
  List<Mention> fitting(List<Mention> mentions) {
    Mention.Role wanted =
        readings()
            .map(FigureReader::role)
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
      case INCOME_MONEY -> Mention.Role.INCOME;
      case LIVING_MONEY -> Mention.Role.LIVING;
      case DAYS_LATE, DAYS, PAST_DATE, COMING_DATE, MONEY, MONTHLY_MONEY -> Mention.Role.NONE;
      case LISTED_MONEY, INSTALMENTS, YEARLY_RATE, NUMBER, CHOICE, HEARD -> Mention.Role.NONE;
    };
  }

  /**
   * What a value read in the message comes to for this question; empty when it is of another kind.
   */
  Optional<Value> value(Mention mention) {
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
              .or(() -> months(mention))
              .map(Value.Number::new);
      case DATE -> day(mention);
      case CHOICE, CHOICES, TEXT -> Optional.empty();
    };
  }

  /** A length of time where monthly payments are counted: 10 months are 10 of them. */
  private Optional<BigDecimal> months(Mention mention) {
    boolean payments = readings().anyMatch(Reading.INSTALMENTS::equals);
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
  private Stream<Reading> readings() {
    return script.dialogs().bot().passing().stream()
        .filter(passing -> passing.slot().equals(question.fills()))
        .map(PassingSlot::reads);
  }

  private static boolean counts(Mention mention) {
    return mention.kind() == Mention.Kind.COUNT || mention.kind() == Mention.Kind.INSTALMENTS;
  }

  private static Value days(long count) {
    return new Value.Days((int) count);
  }

  /**
   * A day, or a day of the month such as "25", taken on the side of today that the question allows.
   */
  private Optional<Value> day(Mention mention) {
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
}
