package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://api.telegram.org,   https://api.telegram.org:443",
    "https://api.telegram.org/,  https://api.telegram.org:443",
    "http://127.0.0.1:8081,      http://127.0.0.1:8081",
    "http://bot-api,             http://bot-api:80",
    "http://[::1]:8081,          http://[::1]:8081",
  })
  void reads_scheme_host_and_port(String text, String address) {
    assertThat(ApiAddress.parse(text)).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.telegram.org/bot1:SECRET, a path (not shown) cannot be kept",
    "https://me:SECRET@api.telegram.org,   must not hold a user or password",
    "ftp://api.telegram.org,               scheme \"ftp\" must be http or https",
    "api.telegram.org,                     scheme \"\" must be http or https",
    "https://,                             is no address",
    "https://x?SECRET=1,                   without ? and #",
    "https://x:0,                          port 0 must be from 1 to 65535",
    "https://x:70000,                      port 70000 must be from 1 to 65535",
    "'https://a b SECRET',                 is no address",
    "https:SECRET,                         must name a host",
  })
  void refuses_anything_else_and_repeats_no_secret(String text, String rule) {
    assertThatThrownBy(() -> ApiAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("TELEGRAM_API_URL: ")
        .hasMessageContaining(rule)
        .hasMessageNotContaining("SECRET");
  }

  @Test
  void is_telegram_itself_by_default() {
    assertThat(ApiAddress.TELEGRAM).hasToString("https://api.telegram.org:443");
  }
}
