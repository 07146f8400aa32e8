package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final SlotName DAYS = new SlotName("days_late");
  private static final SlotName LENDER = new SlotName("lender");
  private static final SlotName RECEIVED = new SlotName("paper_date");

  @Test
  void compares_what_is_known() {
    Evaluation evaluation = knowing(DAYS, new Value.Days(40));

    assertThat(evaluation.truth(days(Comparison.MORE, 30))).isEqualTo(Truth.TRUE);
    assertThat(evaluation.truth(days(Comparison.MORE, 40))).isEqualTo(Truth.FALSE);
    assertThat(evaluation.truth(days(Comparison.AT_LEAST, 40))).isEqualTo(Truth.TRUE);
  }

  @Test
  void what_was_never_asked_and_what_nobody_knows_make_a_comparison_unknown() {
    assertThat(knowingNothing().truth(days(Comparison.MORE, 30))).isEqualTo(Truth.UNKNOWN);
    assertThat(knowing(DAYS, new Value.Unknown()).truth(days(Comparison.MORE, 30)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void the_opposite_of_unknown_is_unknown() {
    assertThat(knowingNothing().truth(new Condition.Not(days(Comparison.MORE, 30))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void one_true_term_decides_an_or_and_one_false_term_an_and() {
    Condition unknown = days(Comparison.MORE, 30);
    Condition asked = new Condition.Known(DAYS);

    assertThat(
            knowingNothing().truth(new Condition.AnyOf(List.of(unknown, new Condition.Not(asked)))))
        .isEqualTo(Truth.TRUE);
    assertThat(knowingNothing().truth(new Condition.AllOf(List.of(unknown, asked))))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void known_is_never_unknown() {
    assertThat(knowingNothing().truth(new Condition.Known(DAYS))).isEqualTo(Truth.FALSE);
    assertThat(knowing(DAYS, new Value.Unknown()).truth(new Condition.Known(DAYS)))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void one_of_several_choices_is_enough() {
    Condition bank = new Condition.IsOneOf(LENDER, Set.of(new ChoiceId("bank")));
    Value both = new Value.PickedAll(Set.of(new ChoiceId("bank"), new ChoiceId("app")));

    assertThat(knowing(LENDER, both).truth(bank)).isEqualTo(Truth.TRUE);
    assertThat(knowing(LENDER, new Value.Picked(new ChoiceId("app"))).truth(bank))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void counts_days_from_a_date() {
    Operand deadline =
        new Operand.Shifted(
            new Operand.OfSlot(RECEIVED), 1, new Operand.OfNumber(BigDecimal.valueOf(15)));
    Evaluation evaluation = knowing(RECEIVED, new Value.Day(TODAY.minusDays(1)));

    assertThat(evaluation.value(deadline)).contains(new Value.Day(LocalDate.of(2026, 12, 4)));
    assertThat(
            evaluation.truth(new Condition.Compare(deadline, Comparison.LESS, new Operand.Today())))
        .isEqualTo(Truth.FALSE);
  }

  private static Condition days(Comparison how, int number) {
    return new Condition.Compare(
        new Operand.OfSlot(DAYS), how, new Operand.OfNumber(BigDecimal.valueOf(number)));
  }

  private static Evaluation knowingNothing() {
    return new Evaluation(Answers.none(), Map.of(), TODAY);
  }

  private static Evaluation knowing(SlotName slot, Value value) {
    Answer answer = new Answer(value, Instant.EPOCH, Answer.Origin.ASKED);
    return new Evaluation(Answers.none().with(slot, answer), Map.of(), TODAY);
  }
}
