package ashore.authoring;

import ashore.dialog.Bound;
import ashore.dialog.Question;
import java.math.BigDecimal;
import java.util.Optional;

/** The range of a question leaves room for answers, and its own choices lie in it. */
final class AnswerRange {
  private final Report report;
  private final Optional<BigDecimal> min;
  private final Optional<BigDecimal> max;

  AnswerRange(Question question, Report report) {
    this.report = report;
    this.min = question.min().flatMap(AnswerRange::number);
    this.max = question.max().flatMap(AnswerRange::number);
  }

  /** Reports a range in which nothing lies, and choices that stand for a value outside it. */
  void check(ChoiceList choices, Place range) {
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      report.add(
          Code.EMPTY_RANGE,
          range,
          "no answer is at least %s and at most %s: look at \"min:\" and \"max:\""
              .formatted(min.get().toPlainString(), max.get().toPlainString()));
    } else {
      choices.choices().stream().flatMap(choice -> choice.means().stream()).forEach(this::check);
    }
  }

  private void check(Text means) {
    String value = means.value().strip();
    if (NumberForm.read(value).filter(number -> !holds(number)).isPresent()) {
      report.add(
          Code.OUT_OF_RANGE,
          means.place(),
          "%s lies outside \"min:\" and \"max:\" of the question".formatted(value));
    }
  }

  private boolean holds(BigDecimal number) {
    return min.filter(least -> number.compareTo(least) < 0).isEmpty()
        && max.filter(most -> number.compareTo(most) > 0).isEmpty();
  }

  private static Optional<BigDecimal> number(Bound bound) {
    return switch (bound) {
      case Bound.At(var number) -> Optional.of(number);
      case Bound.Today() -> Optional.empty();
    };
  }
}
