package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLanguageTest {
  private static final SimplifiedCharacters TABLE = SimplifiedCharacters.load();
  private static final ScriptMarks MARKS = new ScriptMarks(TABLE);

  private final WrittenLanguage language =
      new WrittenLanguage(new TextFolding(), new Tokenizer(ProductNames.load()), MARKS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello | en",
        "yes please | en",
        "CAN’T PAY | en",
        "ｈｅｌｐ | en",
        "my 花呗 is overdue | en",
        "i owe 微粒贷 and 借呗 money, what now | en",
        "逾期了怎么办 | zh-Hans",
        "微粒贷逾期 | zh-Hans",
        "微粒貸逾期 | zh-Hant",
        "我的app登不上了，还能还款吗 | zh-Hans",
        "今天 loan 到期，没钱还 | zh-Hans",
        "繳不出來怎麼辦 | zh-Hant",
        "唔知點算好 | zh-Hant",
        "冇錢 | zh-Hant",
        "咁咪得囉 | zh-Hant",
        "我的公司里有人知道后果嗎 | zh-Hant",
        "對不起，这个我不会 | zh-Hans",
      })
  void tells_the_language(String text, String tag) {
    assertThat(language.of(text).map(Language::tag)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ok",
        "OK!",
        "k",
        "1",
        "2,500",
        "😀",
        "18%",
        "WeiLiDai",
        "weilidai ok",
        "花呗",
        "hi 你好",
        "你好",
        "三天",
        "是",
        "Ж",
        "…",
        "貸贷"
      })
  void says_nothing_where_it_cannot_be_told(String text) {
    assertThat(language.of(text)).isEmpty();
  }

  @Test
  void counts_no_character_that_traditional_writers_use_as_simplified() {
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    IntStream wrong =
        IntStream.range(0, Character.MIN_SURROGATE)
            .filter(MARKS::isSimplified)
            .filter(c -> big5.canEncode((char) c));

    // 么, 于 and 与 are in Big5 as rare variants; who writes them writes Simplified.
    assertThat(wrong.mapToObj(Character::toString)).containsExactlyInAnyOrder("么", "于", "与");
  }

  @Test
  void counts_no_character_as_both() {
    assertThat(IntStream.range(0, Character.MAX_VALUE).filter(MARKS::isSimplified))
        .hasSizeGreaterThan(2_000)
        .noneMatch(MARKS::isTraditional);
  }
}
