package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTableTest {
  private final ScriptTable simplified = ScriptTable.simplifiedOnly();
  private final ScriptTable traditional = ScriptTable.traditionalOnly();

  @ParameterizedTest
  @CsvSource({"们, 們", "贷, 貸", "还, 還", "账, 賬", "诉, 訴", "万, 萬", "个, 個", "罚, 罰", "启, 啟"})
  void knows_what_traditional_writing_uses_instead(char foreign, char own) {
    assertThat(simplified.instead(foreign)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '后', '里', '干', '只', '台', '系', '划', '准', '冲', '借', '据', '面', '征', '云', '范', '占', '着', '温',
        '才', '們', '貸', 'a', '，', '\uFFFC'
      })
  void leaves_what_traditional_writing_uses_too(char legal) {
    assertThat(simplified.instead(legal)).isEqualTo(ScriptTable.NONE);
  }

  @ParameterizedTest
  @CsvSource({"們, 们", "貸, 贷", "還, 还", "後, 后", "於, 于", "裡, 里", "裏, 里", "麼, 么", "髮, 发", "週, 周"})
  void knows_what_simplified_writing_uses_instead(char foreign, char own) {
    assertThat(traditional.instead(foreign)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(chars = {'后', '著', '乾', '藉', '徵', '覆', '祇', '们', '还', '里', 'a', '，'})
  void leaves_what_simplified_writing_uses_too(char legal) {
    assertThat(traditional.instead(legal)).isEqualTo(ScriptTable.NONE);
  }
}
