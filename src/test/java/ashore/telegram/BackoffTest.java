package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void doubles_up_to_the_longest_pause_and_begins_anew_after_a_success() {
    var backoff = new Backoff(Duration.ofSeconds(3), () -> 1.0);

    assertThat(Stream.generate(backoff::next).limit(5).map(Duration::toMillis))
        .containsExactly(500L, 1_000L, 2_000L, 3_000L, 3_000L);
    backoff.succeeded();
    assertThat(backoff.next()).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void varies_by_chance_down_to_half() {
    assertThat(new Backoff(Duration.ofMinutes(1), () -> 0.0).next())
        .isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void stays_at_the_longest_pause_through_an_outage_of_weeks() {
    var backoff = new Backoff(Duration.ofMinutes(1), () -> 1.0);

    assertThat(Stream.generate(backoff::next).limit(100_000).reduce((one, other) -> other))
        .contains(Duration.ofMinutes(1));
  }
}
