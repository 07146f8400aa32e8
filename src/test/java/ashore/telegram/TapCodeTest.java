package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.runner.Incoming.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TapCodeTest {
  @Test
  void reads_back_what_it_wrote() {
    assertThat(TapCode.read(TapCode.option(12, "not_sure")))
        .isEqualTo(new Content.Tap(12, "not_sure"));
    assertThat(TapCode.read(TapCode.command("why"))).isEqualTo(new Content.Command("why"));
    assertThat(TapCode.read(TapCode.command("change", "days_late")))
        .isEqualTo(new Content.Command("change", "days_late"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q:",
        "q::x",
        "q:1:",
        "q:-1:x",
        "q:99999999999:x",
        "q:1:有",
        "c:",
        "menu_3",
        "Q:1:x"
      })
  void takes_what_no_button_of_ours_sends_for_an_outdated_tap(String code) {
    assertThat(TapCode.read(code)).isEqualTo(new Content.Tap(0, "outdated"));
  }
}
