package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLanguageTest {
  private final MessageLanguage language = new MessageLanguage(Toolkit.load());

  @ParameterizedTest
  @CsvSource({
    "i am late, EN",
    "ok, EN",
    "逾期三个月了, ZH_HANS",
    "貸款還不出來, ZH_HANT",
    "你哋做咩呀, ZH_HANT",
    "我個 loan overdue 咗, ZH_HANT",
    "你好, ZH_HANS",
    "weilidai 微粒貸 overdue, ZH_HANS"
  })
  void is_told_by_the_model_that_reads_it_and_the_characters_as_written(
      String text, Language expected) {
    assertThat(language.of(text)).isEqualTo(expected);
  }
}
