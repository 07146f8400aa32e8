package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
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
    assertThat(new Syllables().of(word)).isEqualTo(syllables);
  }
}
