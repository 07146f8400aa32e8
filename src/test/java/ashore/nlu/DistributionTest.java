package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistributionTest {
  private static final IntentName LATE = new IntentName("overdue_now");
  private static final IntentName DESPAIR = new IntentName("crisis");

  private static Distribution of(double late, double despair, double other) {
    return Distribution.of(Map.of(LATE, late, DESPAIR, despair, Distribution.OUT_OF_SCOPE, other));
  }

  @Test
  void ranks_the_likeliest_first_and_equals_by_name() {
    assertThat(of(0.25, 0.25, 0.5).ranked())
        .containsExactly(
            new Guess(Distribution.OUT_OF_SCOPE, 0.5),
            new Guess(DESPAIR, 0.25),
            new Guess(LATE, 0.25));
    assertThat(of(0.25, 0.25, 0.5).rankedInScope())
        .containsExactly(new Guess(DESPAIR, 0.25), new Guess(LATE, 0.25));
  }

  @Test
  void is_flatter_when_warm_and_sharper_when_cold() {
    assertThat(of(0.6, 0.3, 0.1).tempered(2).of(LATE)).isBetween(0.34, 0.6);
    assertThat(of(0.6, 0.3, 0.1).tempered(0.5).of(LATE)).isCloseTo(0.36 / 0.46, within(1e-9));
    assertThat(of(0.6, 0.3, 0.1).tempered(1).of(LATE)).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void stays_whole_when_something_is_impossible() {
    Distribution tempered = of(1, 0, 0).tempered(0.3);

    assertThat(tempered.of(LATE)).isCloseTo(1, within(1e-6));
    assertThat(tempered.of(DESPAIR)).isBetween(0.0, 1e-6);
  }

  @Test
  void hears_despair_in_one_sentence() {
    Distribution raised =
        of(0.9, 0.02, 0.08).raisedBy(List.of(of(0.5, 0.1, 0.4), of(0.05, 0.9, 0.05)));

    assertThat(raised.of(LATE)).isEqualTo(0.9);
    assertThat(raised.of(DESPAIR)).isEqualTo(0.45);
    assertThat(raised.of(Distribution.OUT_OF_SCOPE)).isEqualTo(0.08);
  }

  @Test
  void models_asked_together_say_the_geometric_mean() {
    Distribution together = Distribution.together(List.of(of(0.8, 0.1, 0.1), of(0.2, 0.4, 0.4)));

    assertThat(together.of(LATE)).isCloseTo(0.5, within(1e-9));
    assertThat(together.of(DESPAIR)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void favours_what_was_written_word_for_word() {
    Distribution favouring = of(0.9, 0.05, 0.05).favouring(DESPAIR);

    assertThat(favouring.ranked().getFirst().intent()).isEqualTo(DESPAIR);
    assertThat(favouring.of(DESPAIR)).isBetween(0.97, 1.0);
  }
}
