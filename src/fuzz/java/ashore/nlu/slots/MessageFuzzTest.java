package ashore.nlu.slots;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.nlu.TextFolding;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any message can be folded, and the values in it can be read. */
class MessageFuzzTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final TextFolding folding = new TextFolding();
  private final SlotReader reader = new SlotReader();

  static Stream<String> written() {
    return Stream.of(
        "about 40 days, 3.5k at 18% a year, due on the 25th of november",
        "逾期三个月了，欠一万二，年化24%，上个月15号", "微粒貸逾期四十天了");
  }

  @MethodSource("written")
  @FuzzTest(maxDuration = "1m")
  void reads(@NotNull String message) {
    assertThat(reader.readings(folding.fold(message), TODAY)).isNotNull();
  }
}
