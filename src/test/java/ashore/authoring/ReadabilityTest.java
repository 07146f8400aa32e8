package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  @ParameterizedTest
  @CsvSource({
    "loan,1",
    "pay,1",
    "lender,2",
    "borrower,3",
    "money,2",
    "interest,3",
    "penalty,3",
    "agreement,3",
    "collector,3",
    "lawyer,2",
    "Lender’s,2",
    "don't,1",
    "24%,1",
    "creditor,3",
    "facility,4"
  })
  void syllables_are_those_that_are_spoken(String word, int syllables) {
    assertThat(Readability.syllables(word)).isEqualTo(syllables);
  }

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
}
