package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeaturesTest {
  private static final Toolkit TOOLKIT = Toolkit.load();

  private static final Features WORDS = TOOLKIT.features(Tongue.ENGLISH).getFirst();
  private static final Features CHARACTERS = TOOLKIT.features(Tongue.ENGLISH).getLast();

  private static Map<String, Float> weights(Bag bag) {
    Map<String, Float> weights = new LinkedHashMap<>();
    Bag.Packed packed = bag.packed();
    for (int i = 0; i < packed.size(); i++) {
      weights.put(packed.feature(i), packed.weight(i));
    }
    return weights;
  }

  private static Map<String, Float> chinese(String folded) {
    return weights(TOOLKIT.features(Tongue.CHINESE).getFirst().of(folded));
  }

  @Test
  void english_is_stems_pairs_and_neighbours() {
    assertThat(weights(WORDS.of("owing 300 yuan")))
        .containsOnlyKeys(
            "s=owe",
            "s=#n3",
            "s=yuan",
            "sb=^_owe",
            "sb=owe_#n3",
            "sb=#n3_yuan",
            "sb=yuan_$",
            "k=^_#n3",
            "k=^_yuan",
            "k=owe_yuan",
            "k=owe_$",
            "k=#n3_$");
  }

  @Test
  void english_is_runs_of_characters_too() {
    assertThat(weights(CHARACTERS.of("i owe")))
        .containsOnlyKeys(
            " i", "i ", " o", "ow", "we", "e ", " i ", "i o", " ow", "owe", "we ", " i o", "i ow",
            " owe", "owe ", " i ow", "i owe", " owe ");
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
    for (Features features : List.of(WORDS, CHARACTERS)) {
      assertThat(weights(features.of("i owe weilidai 300 since day 12")))
          .isEqualTo(weights(features.of("i owe huabei 999 since day 30")));
    }
  }

  @ParameterizedTest
  @CsvSource({"they sued me, court", "I was told to go to court, court", "收到传票了, court"})
  void a_concept_counts_whatever_its_word(String text, String concept) {
    String folded = new TextFolding().fold(text);
    Features features = TOOLKIT.features(Tongue.of(folded)).getFirst();

    assertThat(weights(features.of(folded))).containsKey("c=" + concept);
    assertThat(weights(features.sharedOf(folded))).containsKey("c=" + concept);
  }

  @Test
  void the_languages_share_concepts_only() {
    String message = "the bank sued me and called my mother";

    assertThat(weights(WORDS.sharedOf(message)).keySet())
        .isNotEmpty()
        .allMatch(key -> key.startsWith("c"));
    assertThat(CHARACTERS.sharedOf(message).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void are_the_same_on_many_threads(Tongue tongue) {
    Features features = TOOLKIT.features(tongue).getLast();
    List<String> examples = new ArrayList<>();
    Example.of(TrainingSet.of(IntentFiles.shipped()).of(tongue), TOOLKIT.folding())
        .forEach(example -> examples.add(example.folded()));
    List<String> some = examples.subList(0, 400);
    List<Map<String, Float>> alone = some.stream().map(text -> weights(features.of(text))).toList();
    List<String> many = Collections.nCopies(4, some).stream().flatMap(List::stream).toList();

    List<Map<String, Float>> together =
        many.parallelStream().map(text -> weights(features.of(text))).toList();

    assertThat(together)
        .isEqualTo(Collections.nCopies(4, alone).stream().flatMap(List::stream).toList());
  }
}
