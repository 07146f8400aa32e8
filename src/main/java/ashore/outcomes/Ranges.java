package ashore.outcomes;

import ashore.dialog.Operand;
import ashore.dialog.Question;
import ashore.dialog.Value;
import ashore.engine.Evaluation;
import ashore.engine.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts the values of a question into ranges in which no condition makes a difference. The ends are
 * found by trying: at the values written in conditions, in facts and behind choices, at more and
 * more distant ones, and by halving wherever two neighbours differ.
 */
final class Ranges {
  private static final int DAYS = 3;
  private static final BigDecimal MONEY = BigDecimal.valueOf(5_000);
  private static final BigDecimal PERCENT = BigDecimal.valueOf(18);

  private final Differences differences;
  private final Question question;
  private final Evaluation before;
  private final Scale scale;
  private final long least;
  private final long most;

  Ranges(Differences differences, Question question, Evaluation before) {
    this.differences = differences;
    this.question = question;
    this.before = before;
    this.scale = new Scale(question.type(), before.today());
    this.least = scale.least(question);
    this.most = Math.max(least, scale.most(question));
  }

  List<Region> all() {
    List<Region> regions = new ArrayList<>();
    long low = least;
    for (long end : ends()) {
      regions.add(region(low, end));
      low = end + 1;
    }
    regions.add(region(low, most));
    return regions;
  }

  /** The last value of each range but the last. */
  private NavigableSet<Long> ends() {
    NavigableSet<Long> ends = new TreeSet<>();
    if (differences.about(question.fills()).isEmpty()) {
      return ends;
    }
    long left = least;
    List<Truth> leftTruths = truths(left);
    for (long right : tried()) {
      List<Truth> rightTruths = truths(right);
      if (!leftTruths.equals(rightTruths)) {
        ends.add(lastLike(leftTruths, left, right));
        // A second border between the two is a border of the rest.
        long next = ends.last() + 1;
        while (!truths(next).equals(rightTruths)) {
          ends.add(lastLike(truths(next), next, right));
          next = ends.last() + 1;
        }
      }
      left = right;
      leftTruths = rightTruths;
    }
    return ends;
  }

  /**
   * The last value between, by halving, of which the conditions come to the same as of the left.
   */
  private long lastLike(List<Truth> truths, long left, long right) {
    long like = left;
    long unlike = right;
    while (unlike - like > 1) {
      long middle = like + (unlike - like) / 2;
      if (truths(middle).equals(truths)) {
        like = middle;
      } else {
        unlike = middle;
      }
    }
    return like;
  }

  private List<Truth> truths(long steps) {
    return differences.truths(question.fills(), scale.value(steps), before);
  }

  private NavigableSet<Long> tried() {
    NavigableSet<Long> tried = new TreeSet<>();
    tried.add(most);
    for (Operand constant : differences.constants()) {
      value(constant).ifPresent(value -> around(value, tried));
    }
    question.choices().forEach(choice -> around(choice.value(), tried));
    for (long distance = 1; distance <= most - least; distance *= 2) {
      tried.add(least + distance);
      tried.add(most - distance);
      tried.add(distance);
      tried.add(-distance);
    }
    tried.removeIf(steps -> steps <= least || steps > most);
    return tried;
  }

  /** A value that does not depend on the slot itself, which is not known yet. */
  private Optional<Value> value(Operand operand) {
    return operand instanceof Operand.Shifted(var day, var sign, var days)
        ? value(days).or(() -> value(day))
        : before.value(operand);
  }

  private void around(Value value, Set<Long> tried) {
    Optional<Long> steps = scale.steps(value).or(() -> Evaluation.number(value).map(scale::steps));
    steps.ifPresent(
        known -> {
          for (long near = -1; near <= 1; near++) {
            tried.add(known + near);
            tried.add(near - known);
          }
        });
  }

  private Region region(long low, long high) {
    Extent.Range range = new Extent.Range(question.type(), low, high, low == least, high == most);
    return new Region(range, scale.value(example(low, high)));
  }

  /** A value that a choice stands for, or one that people give, or the nearest to it. */
  private long example(long low, long high) {
    return question.choices().stream()
        .flatMap(choice -> scale.steps(choice.value()).stream())
        .filter(steps -> steps >= low && steps <= high)
        .findFirst()
        .orElseGet(() -> Math.clamp(usual(low, high), low, high));
  }

  private long usual(long low, long high) {
    return switch (question.type()) {
      case DAYS -> low + DAYS;
      case DATE -> high <= 0 ? high - DAYS : low + DAYS;
      case MONEY -> scale.steps(MONEY);
      case PERCENT -> scale.steps(PERCENT);
      case NUMBER, CHOICE, CHOICES, TEXT -> low + scale.steps(BigDecimal.ONE);
    };
  }
}
