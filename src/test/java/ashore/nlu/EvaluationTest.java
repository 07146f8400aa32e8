package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Guess;
import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.nlu.Evaluation.Confusion;
import ashore.nlu.Evaluation.Mistake;
import ashore.nlu.Evaluation.Shares;
import ashore.nlu.HeldOut.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final IntentName LATE = new IntentName("overdue_now");
  private static final IntentName DESPAIR = new IntentName("crisis");
  private static final IntentName OTHER = Distribution.OUT_OF_SCOPE;

  /** Sure from 0.8, in scope from one third, confidence as it is. */
  private static final Calibration CALIBRATION = new Calibration(1, 0.8, new ScopeRule(0, 1, 0, 1 / 3.0));

  private static Answer answer(IntentName wanted, String text, double late, double despair) {
    return new Answer(
        new Example(wanted, text),
        new Distribution(Map.of(LATE, late, DESPAIR, despair, OTHER, 1 - late - despair)));
  }

  @Test
  void counts_what_was_judged_how() {
    var heldOut =
        new HeldOut(
            List.of(
                answer(LATE, "sure and right", 0.875, 0.0625),
                answer(LATE, "sure and wrong", 0.0625, 0.875),
                answer(DESPAIR, "unclear and right", 0.25, 0.5),
                answer(DESPAIR, "rejected", 0.125, 0.125),
                answer(OTHER, "found", 0.125, 0.0625),
                answer(OTHER, "missed", 0.5, 0.25)));

    Evaluation evaluation = Evaluation.of(Tongue.ENGLISH, heldOut, CALIBRATION);

    assertThat(evaluation.messages()).isEqualTo(6);
    assertThat(evaluation.shares()).isEqualTo(new Shares(0.75, 1, 2 / 6.0, 0.5, 0.5, 0.25));
    assertThat(evaluation.confusions())
        .containsExactly(
            new Confusion(DESPAIR, OTHER, 1),
            new Confusion(OTHER, LATE, 1),
            new Confusion(LATE, DESPAIR, 1));
    assertThat(evaluation.mistakes())
        .containsExactly(
            new Mistake(LATE, new Guess(DESPAIR, 0.875), "sure and wrong"),
            new Mistake(DESPAIR, new Guess(OTHER, 0.75), "rejected"),
            new Mistake(OTHER, new Guess(LATE, 0.5), "missed"));
  }

  @Test
  void is_all_zero_without_messages() {
    Evaluation evaluation =
        Evaluation.of(Tongue.CHINESE, new HeldOut(List.of()), Calibration.UNMEASURED);

    assertThat(evaluation.shares()).isEqualTo(new Shares(0, 0, 0, 0, 0, 0));
  }

  @Test
  void bears_a_single_example() {
    Map<IntentName, Intent> intents = new TreeMap<>();
    Intent thanks = SmallIntents.all().get(SmallIntents.THANKS);
    intents.put(
        thanks.name(), new Intent(thanks.name(), thanks.title(), List.of("thanks"), List.of()));

    assertThat(new CrossValidation().evaluate(intents, TrainingProgress.ignored()))
        .extracting(Evaluation::mistakes)
        .containsExactly(List.of(new Mistake(SmallIntents.THANKS, new Guess(OTHER, 0), "thanks")));
  }

  @Test
  void judges_every_example_once_by_models_that_had_not_seen_it() {
    List<Evaluation> evaluations =
        new CrossValidation().evaluate(SmallIntents.all(), TrainingProgress.ignored());

    assertThat(evaluations).extracting(Evaluation::tongue).containsExactly(Tongue.values());
    assertThat(evaluations).extracting(Evaluation::messages).containsExactly(24, 24);
    assertThat(evaluations.getFirst().shares().right()).isBetween(0.3, 0.99);
  }

  @Test
  void reports_every_unit_of_work() {
    var reported = new ArrayList<String>();

    new CrossValidation()
        .evaluate(SmallIntents.all(), (done, total) -> reported.add(done + "/" + total));

    assertThat(reported)
        .containsExactly(
            "1/10", "2/10", "3/10", "4/10", "5/10", "6/10", "7/10", "8/10", "9/10", "10/10");
  }
}
