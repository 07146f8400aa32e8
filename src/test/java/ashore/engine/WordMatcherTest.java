package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMatcherTest {
  @ParameterizedTest
  @CsvSource({
    "they keep calling my mother, calling my mother",
    "calling my mother every day, calling my mother",
    "他们打给我妈妈了, 打给我妈妈",
    "no, no",
    "i don't know maybe huabei, huabei",
    "no thanks, no",
  })
  void finds_a_phrase_that_stands_as_whole_words(String text, String phrase) {
    assertThat(WordMatcher.find(text, phrase)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "i know nothing about it, no",
    "this is another thing, the",
    "i am not safe, safe",
    "it is never late, late",
    "nobody came to my home, came to my home",
    "我不安全, 安全",
    "我没逾期, 逾期",
    "there is no court paper, court paper",
    "i don't want to go back to the loan, back to the loan",
    "我冇收到法院文件, 收到法院文件",
  })
  void passes_over_parts_of_words_and_what_is_denied(String text, String phrase) {
    assertThat(WordMatcher.find(text, phrase)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"我不想活了, 不想活", "i do not want to live any more, not want to live"})
  void danger_is_seen_whatever_stands_before_it(String text, String phrase) {
    assertThat(WordMatcher.contains(text, phrase)).isTrue();
  }
}
