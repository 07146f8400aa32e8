package ashore.nlu;

import static ashore.nlu.Judgements.confident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void the_error_is_how_far_confidence_and_truth_lie_apart_weighed_by_messages() {
    Reliability reliability =
        Reliability.of(
            List.of(
                confident(0.92, true),
                confident(0.98, true),
                confident(0.55, true),
                confident(0.55, false)));

    // Two messages: 0.95 said, all right. Two: 0.55 said, half right.
    assertThat(reliability.error()).isCloseTo((2 * 0.05 + 2 * 0.05) / 4, within(1e-12));
  }

  @Test
  void there_are_ten_bins_and_full_confidence_is_in_the_last() {
    Reliability reliability = Reliability.of(List.of(confident(1, true), confident(0.05, false)));

    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.bins().getLast()).isEqualTo(new Reliability.Bin(1, new Share(1, 1)));
    assertThat(reliability.bins().getFirst().right()).isEqualTo(new Share(0, 1));
    assertThat(reliability.bins().get(4).right().value()).isEmpty();
  }
}
