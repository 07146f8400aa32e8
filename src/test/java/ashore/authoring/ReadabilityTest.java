package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
  @Test
  void the_grade_is_that_of_the_formula() {
    assertThat(new Readability(10, 100, 140).grade()).isCloseTo(4.83, Offset.offset(0.001));
    assertThat(new Readability(4, 100, 170).grade()).isCloseTo(14.22, Offset.offset(0.001));
  }

  @Test
  void shorter_sentences_and_shorter_words_are_easier() {
    assertThat(new Readability(10, 100, 140).grade())
        .isLessThan(new Readability(5, 100, 140).grade())
        .isLessThan(new Readability(10, 100, 150).grade());
  }

  @Test
  void texts_together_are_counted_together() {
    assertThat(new Readability(4, 40, 60).and(new Readability(6, 60, 80)))
        .isEqualTo(new Readability(10, 100, 140));
  }
}
