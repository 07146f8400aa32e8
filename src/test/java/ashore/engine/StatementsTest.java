package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "can they call my boss?",
        "what if they come to my home",
        "but are they allowed to call my family",
        "if they call my mother what do i do",
        "他们会联系我家人吗",
        "会不会打给我单位",
        "如果催收爆我通讯录怎么办"
      })
  void what_is_asked_or_imagined_is_not_stated(String folded) {
    assertThat(Statements.in(folded)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"逾期一天罚45块是真的吗", "is it true that they take 45 yuan a day"})
  void what_was_only_heard_gives_no_figures(String folded) {
    assertThat(Statements.ofOwnFigures(folded)).isEmpty();
    assertThat(Statements.in(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they call my boss can they do that",
        "are calling my mother every day",
        "微粒贷逾期了能协商延期吗",
        "他们爆我通讯录",
        "我可以申请延期吗"
      })
  void what_happened_is_stated(String folded) {
    assertThat(Statements.in(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"can you help? they call my boss", "they call my boss. will they stop?"})
  void a_question_beside_it_takes_nothing_away(String folded) {
    assertThat(Statements.in(folded)).contains("they call my boss").doesNotContain("will they");
  }
}
