package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotTokenTest {
  private static final String VALUE = "4711000:Not-a-real-token_0123456789";

  @Test
  void takes_a_token_with_blanks_around_it() {
    assertThat(BotToken.of(" " + VALUE + "\n").reveal()).isEqualTo(VALUE);
  }

  @Test
  void never_prints_itself() {
    assertThat(BotToken.of(VALUE).toString()).doesNotContain("4711000").doesNotContain("Not-a");
  }

  @Test
  void makes_itself_unreadable_in_a_text_plain_or_encoded() {
    String text = "GET /bot" + VALUE + "/getMe or /bot" + VALUE.replace(":", "%3A") + "/getMe";

    assertThat(BotToken.of(VALUE).mask(text))
        .isEqualTo("GET /bot(token)/getMe or /bot(token)/getMe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret-without-number",
        "4711000:",
        "4711000:with/slash-0123",
        "１２:AAAAAAAAAAAA"
      })
  void refuses_what_is_no_token_without_repeating_it(String text) {
    assertThatThrownBy(() -> BotToken.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must look like 123456789:")
        .satisfies(
            thrown ->
                assertThat(thrown.getMessage().replace("BotFather gives it", ""))
                    .doesNotContain("secret-without-number", "with/slash"));
  }
}
