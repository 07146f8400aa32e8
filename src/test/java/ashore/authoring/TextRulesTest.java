package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may and what may not stand in the texts of a dialog. */
class TextRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一些人一起想想。",
        "第一步，第二天再说。",
        "万一不行，千万别怕，十分安全。",
        "第三方，两者，二次，三更半夜。",
        "周三周四，初二，第三条。",
        "一个月，一年，一天。",
        "统一办理，单一来源。"
      })
  void words_that_only_look_like_numbers_are_left_alone(String text) {
    assertThat(codes("zh-Hans: 请保重。", "zh-Hans: " + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"三百", "两万元", "十五", "四十多", "百分之三", "千分之五点", "三个月内", "十天内", "两年", "十万", "一千"})
  void chinese_numbers_are_numbers(String text) {
    assertThat(codes("zh-Hans: 请保重。", "zh-Hans: 最多" + text + "。"))
        .containsExactly("number-without-fact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of the two ways.",
        "One or two of them.",
        "It takes one day.",
        "A day or two.",
        "The three of you.",
        "Often, twenty-somethings ask."
      })
  void english_words_that_only_look_like_figures_are_left_alone(String text) {
    assertThat(codes("en: Take care.", "en: " + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Within thirty days.",
        "Two working days.",
        "A hundred yuan.",
        "Twenty-four percent.",
        "four times"
      })
  void english_numbers_are_numbers(String text) {
    assertThat(codes("en: Take care.", "en: " + text)).containsExactly("number-without-fact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en: How many days late? | en: Really?! How many days late? | 1",
        "en: How many days late? | en: How late?? | 0",
        "zh-Hans: 逾期多少天？ | zh-Hans: 逾期了吗？多少天？ | 1",
        "en: How many days late? | en: I ask about the oldest one. How late is it? | 0"
      })
  void a_second_question_is_told(String right, String wrong, int times) {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/overdue.yaml\n-      " + right + "\n+      " + wrong);

    assertThat(ValidFiles.problems(files)).hasSize(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hant: 請保重。 | zh-Hant: 请保重，还有时间，别担心。 | simplified-in-traditional",
        "zh-Hans: 请保重。 | zh-Hans: 請保重，還有時間，別擔心。 | traditional-in-simplified"
      })
  void a_text_in_the_wrong_script_is_told_once(String right, String wrong, String code) {
    assertThat(codes(right, wrong)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en: Take care. | en: 请保重。 | the text behind \"en:\" is not English",
        "en: Take care. | en: TODO | the text behind \"en:\" is still to be written",
        "zh-Hans: 请保重。 | zh-Hans: ?? | the text behind \"zh-Hans:\" is still to be written",
        "zh-Hans: 请保重。 | zh-Hans: 待翻译 | the text behind \"zh-Hans:\" is still to be written",
        "zh-Hant: 請保重。 | zh-Hant: 'TODO: ask Anna' | the text behind \"zh-Hant:\" is still to be"
            + " written",
        "zh-Hant: 請保重。 | zh-Hant: Take care. | the text behind \"zh-Hant:\" is not Chinese"
      })
  void a_text_of_another_language_is_told(String right, String wrong, String message) {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/closing.yaml\n-      " + right + "\n+      " + wrong);

    assertThat(ValidFiles.problems(files)).extracting(Problem::message).containsExactly(message);
  }

  private static List<String> codes(String right, String wrong) {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/closing.yaml\n-      " + right + "\n+      " + wrong);
    return ValidFiles.problems(files).stream().map(Problem::code).toList();
  }
}
