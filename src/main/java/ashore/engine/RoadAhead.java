package ashore.engine;

import ashore.dialog.Condition;
import ashore.dialog.Limits;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many questions probably follow from here to the end of a topic: where the way is open, the
 * mean of the ways there are. For one turn.
 */
final class RoadAhead {
  private final Talk talk;
  private final RoadMap map;
  private final Evaluation evaluation;

  /** The questions from each state on; not a number where that is not worked out yet. */
  private final double[] known;

  private final boolean[] onTheWay;

  RoadAhead(Talk talk) {
    this.talk = talk;
    this.map = talk.script().roads();
    this.evaluation = talk.evaluation();
    this.known = new double[map.size()];
    Arrays.fill(known, Double.NaN);
    this.onTheWay = new boolean[map.size()];
  }

  /** Those behind the question at which the topic stands; the innermost place is the last. */
  int questionsBehind(List<StateName> places) {
    double questions = 0;
    for (StateName place : places) {
      int number = map.number(place);
      questions += number == RoadMap.NOWHERE ? 0 : behind(number);
    }
    return Math.min((int) Math.round(questions), Limits.QUESTIONS);
  }

  /** From the routes of a state to the end of its dialog: the mean of the open ones. */
  private double behind(int number) {
    onTheWay[number] = true;
    double questions = 0;
    int open = 0;
    for (RoadMap.Way way : map.stop(number).ways()) {
      boolean unsure = way.condition().filter(this::isOpen).isPresent();
      boolean taken = !unsure && holds(way);
      if (unsure || taken) {
        questions += at(way.to());
        open++;
      }
      if (taken) {
        break;
      }
    }
    onTheWay[number] = false;
    return open == 0 ? 0 : questions / open;
  }

  private boolean holds(RoadMap.Way way) {
    return way.condition().isEmpty() || evaluation.truth(way.condition().get()) == Truth.TRUE;
  }

  private double at(int number) {
    if (number == RoadMap.NOWHERE || onTheWay[number]) {
      return 0;
    }
    if (Double.isNaN(known[number])) {
      known[number] = own(map.stop(number)) + behind(number);
    }
    return known[number];
  }

  private double own(RoadMap.Stop stop) {
    boolean asks = stop.question().filter(question -> !talk.answered(question)).isPresent();
    return (asks ? 1 : 0) + at(stop.called());
  }

  /** Whether it depends on something that was not answered yet. */
  private boolean isOpen(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var terms) -> isOpen(terms, Truth.FALSE);
      case Condition.AnyOf(var terms) -> isOpen(terms, Truth.TRUE);
      case Condition.Not(var term) -> isOpen(term);
      case Condition.Compare(var left, var how, var right) -> anyOpen(left, right);
      case Condition.Between(var value, var low, var high) -> anyOpen(value, low, high);
      case Condition.IsOneOf(var slot, var choices) -> isOpen(slot);
      case Condition.Known(var slot) -> isOpen(slot);
    };
  }

  /** A term that decides alone makes the others needless. */
  private boolean isOpen(List<Condition> terms, Truth decisive) {
    return terms.stream().anyMatch(this::isOpen)
        && terms.stream()
            .filter(term -> !isOpen(term))
            .noneMatch(term -> evaluation.truth(term) == decisive);
  }

  private boolean anyOpen(Operand... operands) {
    return Stream.of(operands).anyMatch(this::isOpen);
  }

  private boolean isOpen(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> isOpen(slot);
      case Operand.Shifted(var day, var sign, var days) -> isOpen(day) || isOpen(days);
      case Operand.OfNumber number -> false;
      case Operand.OfDate date -> false;
      case Operand.OfFact fact -> false;
      case Operand.Today today -> false;
    };
  }

  /** Also what is worked out is open while nothing is in it. */
  private boolean isOpen(SlotName slot) {
    return talk.answers().get(slot).isEmpty();
  }
}
