package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.nlu.HeldOut.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private static final IntentName LATE = new IntentName("overdue_now");
  private static final IntentName DESPAIR = new IntentName("crisis");

  private static Answer answer(IntentName wanted, double late, double despair, double other) {
    return new Answer(
        new Example(wanted, "text"),
        Distribution.of(Map.of(LATE, late, DESPAIR, despair, Distribution.OUT_OF_SCOPE, other)));
  }

  /** Each of these so many times. */
  private static HeldOut times(int times, Answer... answers) {
    var all = new ArrayList<Answer>();
    for (int i = 0; i < times; i++) {
      all.addAll(List.of(answers));
    }
    return new HeldOut(all);
  }

  @Test
  void warms_a_model_that_is_surer_than_right() {
    HeldOut boastful =
        times(
            50,
            answer(LATE, 0.99, 0.005, 0.005),
            answer(LATE, 0.99, 0.005, 0.005),
            answer(DESPAIR, 0.99, 0.005, 0.005));

    assertThat(Calibrator.measure(boastful).temperature()).isGreaterThan(1.5);
  }

  @Test
  void cools_a_model_that_is_righter_than_sure() {
    HeldOut modest = times(60, answer(LATE, 0.4, 0.3, 0.3), answer(DESPAIR, 0.3, 0.4, 0.3));

    assertThat(Calibrator.measure(modest).temperature()).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void is_sure_from_where_nine_of_ten_are_right() {
    HeldOut heldOut =
        times(
            10,
            answer(LATE, 0.9, 0.05, 0.05),
            answer(DESPAIR, 0.05, 0.9, 0.05),
            answer(LATE, 0.85, 0.1, 0.05),
            answer(DESPAIR, 0.1, 0.8, 0.1),
            answer(DESPAIR, 0.7, 0.2, 0.1),
            answer(LATE, 0.2, 0.7, 0.1),
            answer(LATE, 0.7, 0.2, 0.1),
            answer(DESPAIR, 0.2, 0.7, 0.1),
            answer(Distribution.OUT_OF_SCOPE, 0.7, 0.1, 0.2),
            answer(Distribution.OUT_OF_SCOPE, 0.1, 0.1, 0.8));
    Calibration calibration = Calibrator.measure(heldOut);
    double temperature = calibration.temperature();

    assertThat(certainty(calibration, answer(LATE, 0.85, 0.1, 0.05), temperature))
        .isEqualTo(Certainty.SURE);
    assertThat(certainty(calibration, answer(LATE, 0.7, 0.2, 0.1), temperature))
        .isEqualTo(Certainty.UNCLEAR);
    assertThat(certainty(calibration, answer(LATE, 0.1, 0.1, 0.8), temperature))
        .isEqualTo(Certainty.OUT_OF_SCOPE);
  }

  private static Certainty certainty(Calibration calibration, Answer answer, double temperature) {
    return calibration.certainty(answer.distribution().tempered(temperature));
  }

  @Test
  void rejects_no_more_than_fourteen_in_a_hundred_of_our_own() {
    var answers = new ArrayList<Answer>();
    for (int i = 1; i <= 100; i++) {
      answers.add(answer(LATE, i / 200.0, 0.01, 0.99 - i / 200.0));
    }
    Calibration calibration = Calibrator.measure(new HeldOut(answers));
    long rejected =
        answers.stream()
            .map(answer -> certainty(calibration, answer, calibration.temperature()))
            .filter(Certainty.OUT_OF_SCOPE::equals)
            .count();

    assertThat(rejected).isEqualTo(14);
  }

  @Test
  void measures_nothing_on_a_few_examples() {
    assertThat(Calibrator.measure(times(3, answer(LATE, 1, 0, 0))))
        .isEqualTo(Calibration.UNMEASURED);
    assertThat(Calibrator.measure(new HeldOut(List.of()))).isEqualTo(Calibration.UNMEASURED);
  }

  @Test
  void bears_examples_of_other_questions_only() {
    Calibration calibration =
        Calibrator.measure(times(120, answer(Distribution.OUT_OF_SCOPE, 0.1, 0.1, 0.8)));

    assertThat(calibration.scope().from()).isZero();
    assertThat(calibration.sureFrom()).isBetween(0.5, 0.95);
  }
}
