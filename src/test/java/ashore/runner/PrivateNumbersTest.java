package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "my id is 11010519491231002X ok, my id is ▇▇▇ ok",
    "身份证11010519491231002x，姓王, 身份证▇▇▇，姓王",
    "110105 19491231 002X, ▇▇▇",
    "１１０１０５１９４９１２３１００２Ｘ, ▇▇▇",
    "card 6222021234567890128, card ▇▇▇",
    "4111 1111 1111 1111, ▇▇▇",
    "5500-0055-5555-5559!, ▇▇▇!",
    "call 13800138000 now, call ▇▇▇ now",
    "+86 138-0013-8000, ▇▇▇",
    "電話0912-345-678, 電話▇▇▇",
    "+852 9123 4567, ▇▇▇",
    "110105194912310021234, ▇▇▇",
    "13800138000和13900139000, ▇▇▇和▇▇▇",
  })
  void takes_out_what_identifies_a_person(String written, String masked) {
    assertThat(PrivateNumbers.masked(written)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i owe 35000 and pay 1200 a month for 24 months",
        "3500 2000 1500 1000",
        "2026年11月25日要还3,500.50元",
        "12378 and 12356 and 400-810-8888",
        "1000000000 yuan",
        "4111 1111 1111 1112",
        "（2026）粤0106民初12345号",
        "12 x 1050",
        "２０２６年１１月"
      })
  void leaves_what_somebody_is_asked_for(String written) {
    assertThat(PrivateNumbers.masked(written)).isSameAs(written);
  }

  @Test
  void a_wrong_check_digit_of_a_full_length_is_taken_out_all_the_same() {
    assertThat(PrivateNumbers.masked("110105194912310021")).isEqualTo(PrivateNumbers.MASK);
  }
}
