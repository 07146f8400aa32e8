package ashore.engine;

import ashore.dialog.Bound;
import ashore.dialog.Choice;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answers that a person might have given instead, as far as they can make a difference. */
final class OtherAnswers {
  private final Question question;

  OtherAnswers(Question question) {
    this.question = question;
  }

  /**
   * The other answers: each choice, and the figures on both sides of each border. "Not sure" is
   * none.
   *
   * @param given the answer that was given
   * @param borders the numbers that it is compared with
   */
  List<Value> than(Value given, Collection<BigDecimal> borders) {
    Set<Value> others = new LinkedHashSet<>();
    question.choices().stream().map(this::taken).forEach(others::add);
    if (question.type().numeric()) {
      for (BigDecimal border : borders) {
        for (BigDecimal near : around(border)) {
          value(near).filter(value -> isAccepted(near)).ifPresent(others::add);
        }
      }
    }
    others.remove(given);
    others.removeIf(Value.Unknown.class::isInstance);
    return new ArrayList<>(others);
  }

  private Value taken(Choice choice) {
    return choice.means().isEmpty() && question.type() == SlotType.CHOICES
        ? new Value.PickedAll(Set.of(choice.id()))
        : choice.value();
  }

  private static List<BigDecimal> around(BigDecimal border) {
    BigDecimal whole = border.setScale(0, RoundingMode.FLOOR);
    return List.of(whole, whole.add(BigDecimal.ONE), whole.subtract(BigDecimal.ONE));
  }

  private Optional<Value> value(BigDecimal number) {
    return switch (question.type()) {
      case DAYS ->
          number.signum() < 0 ? Optional.empty() : Optional.of(new Value.Days(number.intValue()));
      case MONEY -> Optional.of(new Value.Money(number));
      case PERCENT -> Optional.of(new Value.Percent(number));
      case NUMBER -> Optional.of(new Value.Number(number));
      case DATE, CHOICE, CHOICES, TEXT -> Optional.empty();
    };
  }

  private boolean isAccepted(BigDecimal number) {
    return number.signum() >= 0
        && question.min().filter(bound -> order(bound, number) > 0).isEmpty()
        && question.max().filter(bound -> order(bound, number) < 0).isEmpty();
  }

  private static int order(Bound bound, BigDecimal number) {
    return bound instanceof Bound.At(var limit) ? limit.compareTo(number) : 0;
  }
}
