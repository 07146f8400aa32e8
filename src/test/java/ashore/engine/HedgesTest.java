package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about six weeks, i think | six weeks",
        "i guess it's a bank | a bank",
        "hmm, both maybe | both",
        "well ok 40 days or so, sorry | 40 days",
        "no, 40 days | no 40 days",
        "i think about dying | dying",
        "the lender likes it | the lender likes it",
        "大概40天吧 | 40天",
        "我想是花呗了 | 花呗",
        "不是40天 | 不 40天"
      })
  void what_an_answer_says_is_left(String text, String left) {
    assertThat(Hedges.without(text)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i think so", "嗯，好像是的吧", "...", "ok, maybe"})
  void small_words_alone_leave_nothing(String text) {
    assertThat(Hedges.without(text)).isEmpty();
  }
}
