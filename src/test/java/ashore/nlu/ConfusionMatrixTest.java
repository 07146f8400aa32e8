package ashore.nlu;

import static ashore.nlu.Judgements.DESPAIR;
import static ashore.nlu.Judgements.LATE;
import static ashore.nlu.Judgements.OTHER;
import static ashore.nlu.Judgements.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  /** Late: found two of three. Despair: taken for late once, and right once. */
  private static final ConfusionMatrix MATRIX =
      ConfusionMatrix.of(
          List.of(late(LATE), late(LATE), turnedAway(LATE), late(DESPAIR), despair(DESPAIR)));

  private static Judged late(IntentName wanted) {
    return judged(wanted, "text", 0.8, 0.1, Certainty.SURE);
  }

  private static Judged despair(IntentName wanted) {
    return judged(wanted, "text", 0.1, 0.8, Certainty.SURE);
  }

  private static Judged turnedAway(IntentName wanted) {
    return judged(wanted, "text", 0.1, 0.1, Certainty.OUT_OF_SCOPE);
  }

  @Test
  void counts_a_row_for_what_was_wanted_and_a_column_for_the_answer() {
    assertThat(MATRIX.intents()).containsExactly(DESPAIR, OTHER, LATE);
    assertThat(MATRIX.of(LATE, LATE)).isEqualTo(2);
    assertThat(MATRIX.of(LATE, OTHER)).isEqualTo(1);
    assertThat(MATRIX.of(DESPAIR, LATE)).isEqualTo(1);
    assertThat(MATRIX.of(OTHER, LATE)).isZero();
  }

  @Test
  void recall_goes_by_what_was_wanted_and_precision_by_the_answers() {
    assertThat(MATRIX.recall(LATE)).isEqualTo(new Share(2, 3));
    assertThat(MATRIX.precision(LATE)).isEqualTo(new Share(2, 3));
    assertThat(MATRIX.recall(DESPAIR)).isEqualTo(new Share(1, 2));
    assertThat(MATRIX.precision(DESPAIR)).isEqualTo(new Share(1, 1));
  }

  @Test
  void every_intent_counts_the_same_in_macro_f1_also_one_that_was_only_answered() {
    double despair = 2 / 3.0;
    double late = 2 / 3.0;
    double other = 0;

    assertThat(MATRIX.macroF1()).isPresent();
    assertThat(MATRIX.macroF1().orElseThrow())
        .isCloseTo((despair + late + other) / 3, within(1e-12));
  }
}
