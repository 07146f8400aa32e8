package ashore.authoring;

import ashore.dialog.Bound;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The range of a question leaves room for answers, and its own choices lie in it. */
final class AnswerRange {
  private final Form form;
  private final Draft draft;
  private final SlotName slot;
  private final Optional<BigDecimal> min;
  private final Optional<BigDecimal> max;

  /** The range of a question that was written in this form. */
  AnswerRange(Question question, Form form, Draft draft) {
    this.form = form;
    this.draft = draft;
    this.slot = question.fills();
    this.min = question.min().flatMap(AnswerRange::number);
    this.max = question.max().flatMap(AnswerRange::number);
  }

  /** Reports a range in which nothing lies, and choices that stand for a value outside it. */
  void check(ChoiceList choices) {
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      draft.slots().excuseRange(slot);
      draft.report(
          Code.EMPTY_RANGE,
          place("min"),
          "no answer is at least %s and at most %s: look at \"min:\" and \"max:\""
              .formatted(min.get().toPlainString(), max.get().toPlainString()));
      return;
    }
    List<Text> meanings =
        choices.choices().stream()
            .flatMap(choice -> choice.means().stream())
            .filter(means -> value(means).isPresent())
            .toList();
    List<Text> low = meanings.stream().filter(this::isLow).toList();
    List<Text> high = meanings.stream().filter(this::isHigh).toList();
    report(low, "min", low.size() == meanings.size());
    report(high, "max", high.size() == meanings.size());
  }

  /** Where no choice lies in the range, it is the range that is told. */
  private void report(List<Text> outside, String bound, boolean all) {
    if (all && !outside.isEmpty()) {
      draft.slots().excuseRange(slot);
    }
    if (all && outside.size() > 1) {
      draft.report(
          Code.OUT_OF_RANGE,
          place(bound),
          "all choices of the question lie outside \"%s:\"".formatted(bound));
      return;
    }
    outside.forEach(
        means ->
            draft.report(
                Code.OUT_OF_RANGE,
                means.place(),
                "%s lies outside \"min:\" and \"max:\" of the question"
                    .formatted(means.value().strip())));
  }

  private Place place(String bound) {
    return form.find(bound).map(Node::place).orElse(form.place());
  }

  private boolean isLow(Text means) {
    return min.filter(least -> value(means).orElse(least).compareTo(least) < 0).isPresent();
  }

  private boolean isHigh(Text means) {
    return max.filter(most -> value(means).orElse(most).compareTo(most) > 0).isPresent();
  }

  private static Optional<BigDecimal> value(Text means) {
    return NumberForm.read(means.value().strip());
  }

  private static Optional<BigDecimal> number(Bound bound) {
    return switch (bound) {
      case Bound.At(var number) -> Optional.of(number);
      case Bound.Today() -> Optional.empty();
    };
  }
}
