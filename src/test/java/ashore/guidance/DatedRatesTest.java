package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.DatedRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedRatesTest {
  @Test
  void is_written_as_it_was_read_in_the_order_of_days() {
    assertThat(DatedRates.read("2024-10-21 3.10; 2019-08-20 4.25; 2026-04-20 unknown"))
        .map(DatedRates::written)
        .contains("2019-08-20 4.25; 2024-10-21 3.10; 2026-04-20 unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "; ",
        "3.10",
        "2024-10-21",
        "2024-10-21 ",
        "2024-10-21 about 3",
        "21.10.2024 3.10",
        "2024-02-30 3.10",
        "2024-10-21 3.10; ",
        "2024-10-21 3.10;2025-10-21 3.10"
      })
  void reads_no_table_in_any_other_text(String text) {
    assertThat(DatedRates.read(text)).isEmpty();
  }
}
