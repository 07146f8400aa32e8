package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifiedOnlyTest {
  private final SimplifiedOnly table = SimplifiedOnly.load();

  @ParameterizedTest
  @CsvSource({"们, 們", "贷, 貸", "还, 還", "账, 賬", "诉, 訴", "万, 萬", "个, 個", "罚, 罰", "启, 啟"})
  void knows_what_traditional_writing_uses_instead(char simplified, char traditional) {
    assertThat(table.traditional(simplified)).isEqualTo(traditional);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '后', '里', '干', '只', '台', '系', '划', '准', '冲', '借', '据', '面', '征', '云', '范', '占', '着', '温',
        '才', '們', '貸', 'a', '，', '\uFFFC'
      })
  void leaves_what_traditional_writing_uses_too(char legal) {
    assertThat(table.traditional(legal)).isEqualTo(SimplifiedOnly.NONE);
  }
}
