package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({"'', '', 0", "abc, abc, 0", "abc, abd, 1", "abc, acb, 1", "abc, ab, 1", "abc, '', 3"})
  void counts_letters_added_dropped_replaced_and_swapped(String one, String other, int changes) {
    assertThat(Nearest.distance(one, other)).isEqualTo(changes);
    assertThat(Nearest.distance(other, one)).isEqualTo(changes);
  }

  @Test
  void finds_the_name_that_was_most_likely_meant() {
    assertThat(Nearest.to("ask_amout", List.of("ask_days", "ask_amount", "amount")))
        .contains("ask_amount");
  }

  @Test
  void finds_nothing_when_every_name_is_far_away() {
    assertThat(Nearest.to("court", List.of("overdue", "welcome"))).isEmpty();
  }

  @Test
  void chooses_the_first_by_the_alphabet_among_equals() {
    assertThat(Nearest.to("plam", List.of("plan", "play"))).contains("plan");
  }
}
