package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en, EN",
    "en-GB, EN",
    "zh, ZH_HANS",
    "zh-hans, ZH_HANS",
    "zh-CN, ZH_HANS",
    "zh-hans-hk, ZH_HANS",
    "zh-hant, ZH_HANT",
    "zh-hant-tw, ZH_HANT",
    "zh_TW, ZH_HANT",
    "zh-HK, ZH_HANT",
    "zh-mo, ZH_HANT",
  })
  void reads_the_tag_of_the_app(String tag, String language) {
    assertThat(SpokenLanguage.of(tag)).map(Enum::name).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "de", "english", "ja-hant", "hant"})
  void knows_no_language_we_do_not_speak(String tag) {
    assertThat(SpokenLanguage.of(tag)).isEmpty();
  }
}
