package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Intent;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
  private final TextFolding folding = new TextFolding();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ＷｅｉＬｉＤａｉ　１２，５００％|weilidai 12,500%",
        "I can’t PAY|i can't pay",
        "I can`t, I can´t|i can't, i can't",
        "網商貸逾期怎麼協商還款|网商贷逾期怎么协商还款",
        "甚麼簡訊|什么短信",
        "網路帳戶和戶頭|网络账户和账户",
        "身分證資訊|身份证信息",
        "當舖|当铺",
        "著急，乾脆，諮詢，回覆|着急,干脆,咨询,回复",
        "關係|关系",
        "İstanbul ǅ|i̇stanbul dž",
        "①②|12",
        "👍🏽 ok|👍 ok",
        "❤️|❤",
        "自\u200B殺|自杀",
        "k\u00ADill|kill",
        "｡|。",
        "50％…|50%...",
      })
  void makes_width_case_and_script_equal(String written, String folded) {
    assertThat(folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void straightens_quotes_and_collapses_white_space() {
    assertThat(folding.fold("  “two”\t\n\u3000words\u00A0 ")).isEqualTo("\"two\" words");
  }

  @Test
  void folds_nothing_to_nothing() {
    assertThat(folding.fold("")).isEmpty();
    assertThat(folding.fold(" \u200B\uFE0F\n\u3000")).isEmpty();
  }

  @Test
  void drops_what_is_no_character() {
    assertThat(folding.fold("a\uD800b\uDC00c\u0000d\uE000e")).isEqualTo("abcde");
  }

  @Test
  void changes_no_character_a_second_time() {
    assertThat(IntStream.range(0, Character.MAX_CODE_POINT).mapToObj(Character::toString))
        .allMatch(this::isStable);
  }

  @Test
  void changes_no_odd_text_a_second_time() {
    var random = new Random(1);
    Stream<String> odd =
        Stream.generate(
                () ->
                    random
                        .ints(8, 0, 0x3100)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat))
            .limit(50_000);

    assertThat(odd).allMatch(this::isStable);
  }

  @Test
  void changes_no_example_a_second_time() {
    Stream<String> examples =
        IntentFiles.shipped().values().stream()
            .flatMap(intent -> Stream.of(intent.english(), intent.chinese()))
            .flatMap(List::stream);

    assertThat(examples).hasSizeGreaterThan(1_000).allMatch(this::isStable);
  }

  private boolean isStable(String text) {
    String folded = folding.fold(text);
    return folding.fold(folded).equals(folded);
  }

  /** The table was written by ICU; what differs was put there by hand. */
  @Test
  void simplifies_as_icu_does_but_for_the_characters_it_misses() {
    String ours = "諮谘覆峯麪衞帐囬妳";
    var icu = Transliterator.getInstance("Traditional-Simplified");
    SimplifiedCharacters table = SimplifiedCharacters.load();
    List<String> different =
        IntStream.range(0x2E80, Character.MIN_SURROGATE)
            .filter(c -> ours.indexOf(c) < 0)
            .filter(c -> isOneCharacter(icu.transliterate(Character.toString(c))))
            .filter(c -> !icu.transliterate(Character.toString(c)).equals(text(table.of(c))))
            .mapToObj(TextFoldingTest::text)
            .toList();

    // ICU turns 苎 and 苧 into each other, and 帳 into a character that we fold further.
    assertThat(different).containsExactlyInAnyOrder("苎", "薴", "帳");
  }

  private static boolean isOneCharacter(String text) {
    return text.length() == 1;
  }

  private static String text(int character) {
    return Character.toString(character);
  }

  @Test
  void folds_the_same_on_many_threads() {
    List<String> examples =
        IntentFiles.shipped().values().stream().map(Intent::chinese).flatMap(List::stream).toList();
    List<String> alone = examples.stream().map(folding::fold).toList();

    assertThat(examples.parallelStream().map(folding::fold).toList()).isEqualTo(alone);
  }
}
