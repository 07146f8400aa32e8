package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeaturesTest {
  private static final Toolkit TOOLKIT = Toolkit.load();

  private static Map<String, Float> english(String folded) {
    return TOOLKIT.features(Tongue.ENGLISH).of(folded).weights();
  }

  private static Map<String, Float> chinese(String folded) {
    return TOOLKIT.features(Tongue.CHINESE).of(folded).weights();
  }

  @Test
  void english_is_words_stems_pairs_and_pieces() {
    assertThat(english("owing 300"))
        .containsOnlyKeys(
            "w=owing",
            "s=owe",
            "w=#n3",
            "s=#n3",
            "sb=^_owe",
            "sb=owe_#n3",
            "sb=#n3_$",
            "p=_ow",
            "p=owi",
            "p=win",
            "p=ing",
            "p=ng_",
            "p=_owi",
            "p=owin",
            "p=wing",
            "p=ing_",
            "p=_owin",
            "p=owing",
            "p=wing_",
            "p=_#n",
            "p=#n3",
            "p=n3_",
            "p=_#n3",
            "p=#n3_",
            "p=_#n3_");
  }

  @Test
  void chinese_is_characters_pairs_words_and_signs() {
    assertThat(chinese("银行 app?"))
        .containsOnlyKeys("z=银", "z=行", "z=^银", "z=银行", "z=行$", "g=银行", "w=app", "w=?");
  }

  @ParameterizedTest
  @CsvSource({
    "微粒贷借了三千五, 花呗借了2000",
    "逾期3天, 逾期十五天",
    "欠借呗一万, 欠网商贷50000",
  })
  void numbers_and_products_make_no_difference_in_chinese(String one, String other) {
    assertThat(chinese(one)).isEqualTo(chinese(other));
  }

  @Test
  void numbers_of_one_length_and_products_make_no_difference_in_english() {
    assertThat(english("i owe weilidai 300 since day 12"))
        .isEqualTo(english("i owe huabei 999 since day 30"));
  }

  @ParameterizedTest
  @CsvSource({"they sued me, court", "I was told to go to court, court", "收到传票了, court"})
  void a_concept_counts_whatever_its_word(String text, String concept) {
    String folded = new TextFolding().fold(text);
    Features features = TOOLKIT.features(Tongue.of(folded));

    assertThat(features.of(folded).weights()).containsKey("c=" + concept);
    assertThat(features.sharedOf(folded).weights()).containsKey("c=" + concept);
  }

  @Test
  void the_languages_share_concepts_only() {
    Bag shared = TOOLKIT.features(Tongue.ENGLISH).sharedOf("the bank sued me and called my mother");

    assertThat(shared.weights().keySet()).isNotEmpty().allMatch(key -> key.startsWith("c"));
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void are_the_same_on_many_threads(Tongue tongue) {
    Features features = TOOLKIT.features(tongue);
    List<String> examples = new ArrayList<>();
    Example.of(IntentFiles.shipped(), tongue, TOOLKIT.folding())
        .forEach(example -> examples.add(example.folded()));
    List<String> some = examples.subList(0, 400);
    List<Map<String, Float>> alone =
        some.stream().map(text -> features.of(text).weights()).toList();
    List<String> many = Collections.nCopies(4, some).stream().flatMap(List::stream).toList();

    List<Map<String, Float>> together =
        many.parallelStream().map(text -> features.of(text).weights()).toList();

    assertThat(together)
        .isEqualTo(Collections.nCopies(4, alone).stream().flatMap(List::stream).toList());
  }
}
