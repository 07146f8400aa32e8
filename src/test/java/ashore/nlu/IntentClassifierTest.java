package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashore.conversation.Guess;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentClassifierTest {
  private static final IntentClassifier CLASSIFIER = SmallIntents.classifier();

  private static IntentName best(String text) {
    return CLASSIFIER.guesses(text).getFirst().intent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the bank sued me, court date is friday | legal_action",
        "Teh COURT sent a sumons | legal_action",
        "they keep calling my sister | collector_harassment",
        "thanks so much | thanks",
        "what's the weather like | out_of_scope",
        "银行说要起诉我 | legal_action",
        "法院傳票寄來了 | legal_action",
        "他们打电话给我姐姐 | collector_harassment",
        "感謝你 | thanks",
        "今天天气好吗 | out_of_scope",
        "收到 court summons 怎么办 | legal_action",
      })
  void finds_the_intent_of_a_message_it_has_not_seen(String text, String intent) {
    assertThat(best(text)).isEqualTo(new IntentName(intent));
  }

  @Test
  void is_certain_of_an_example_whatever_its_punctuation() {
    Judgement judgement = CLASSIFIER.judge("  I was SUED by the bank!!! ");

    assertThat(judgement.certainty()).isEqualTo(Certainty.SURE);
    assertThat(judgement.guesses().getFirst().intent()).isEqualTo(SmallIntents.LEGAL);
    assertThat(judgement.guesses().getFirst().confidence()).isGreaterThan(0.95);
  }

  @Test
  void gives_every_intent_a_share_of_one() {
    List<Guess> guesses = CLASSIFIER.guesses("they sued me");

    assertThat(guesses).hasSize(4).isSortedAccordingTo((a, b) -> compare(b, a));
    assertThat(guesses.stream().mapToDouble(Guess::confidence).sum()).isCloseTo(1, within(1e-6));
  }

  private static int compare(Guess a, Guess b) {
    return Double.compare(a.confidence(), b.confidence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "14", "2,500.00", "…", "?!", "\u200B", "...", "-", "18%"})
  void guesses_nothing_where_nothing_is_said(String text) {
    assertThat(CLASSIFIER.judge(text)).isEqualTo(new Judgement(List.of(), Certainty.UNCLEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwxz jjkk vvbb", "龘靐齉", "Ж", "مرحبا"})
  void is_never_sure_of_words_it_does_not_know(String text) {
    assertThat(CLASSIFIER.judge(text).certainty()).isNotEqualTo(Certainty.SURE);
  }

  @Test
  void understands_a_picture_among_the_examples() {
    assertThat(best("👍🏽")).isEqualTo(SmallIntents.THANKS);
  }

  @Test
  void hears_one_sentence_of_a_long_story() {
    String story =
        "i opened a small shop with my cousin in spring. we sold fruit and flowers and it went"
            + " well. then it rained for weeks and nobody came. they call my mother every day. my"
            + " cousin moved to another town and i am alone with the shop and the flowers.";

    assertThat(CLASSIFIER.guesses(story))
        .filteredOn(guess -> guess.intent().equals(SmallIntents.CALLS))
        .allSatisfy(guess -> assertThat(guess.confidence()).isGreaterThan(0.3));
  }

  @Test
  void says_the_same_on_many_threads() {
    var messages = new ArrayList<String>();
    SmallIntents.all().values().forEach(intent -> messages.addAll(intent.english()));
    SmallIntents.all().values().forEach(intent -> messages.addAll(intent.chinese()));
    List<String> many = Collections.nCopies(40, messages).stream().flatMap(List::stream).toList();
    List<Judgement> alone = many.stream().map(CLASSIFIER::judge).toList();

    assertThat(many.parallelStream().map(CLASSIFIER::judge).toList()).isEqualTo(alone);
  }

  @Test
  void is_the_same_for_the_same_examples() {
    IntentClassifier again = SmallIntents.classifier();

    for (String text : List.of("they sued me", "how is the weather", "打电话给我老板", "谢谢")) {
      assertThat(again.judge(text)).isEqualTo(CLASSIFIER.judge(text));
    }
  }

  @Test
  void guesses_nothing_in_a_language_without_examples() {
    var intent =
        new Intent(
            SmallIntents.THANKS,
            new Words(Map.of(Language.EN, "Thanks")),
            List.of("thanks", "thank you"),
            List.of());
    IntentClassifier classifier =
        new Training(Toolkit.load(), Map.of(intent.name(), intent))
            .classifier(TrainingProgress.ignored());

    assertThat(classifier.judge("谢谢").guesses()).isEmpty();
    assertThat(classifier.judge("thanks").guesses()).isNotEmpty();
  }

  @Test
  void bears_a_single_example() {
    var intent =
        new Intent(
            SmallIntents.THANKS,
            new Words(Map.of(Language.EN, "Thanks")),
            List.of(),
            List.of("谢谢"));
    IntentClassifier classifier =
        new Training(Toolkit.load(), Map.of(intent.name(), intent))
            .classifier(TrainingProgress.ignored());

    assertThat(classifier.judge("谢谢!").guesses().getFirst().intent()).isEqualTo(intent.name());
    assertThat(classifier.judge("thanks").guesses()).isEmpty();
  }

  @Test
  void guesses_nothing_without_any_example() {
    IntentClassifier classifier =
        new Training(Toolkit.load(), Map.of()).classifier(TrainingProgress.ignored());

    assertThat(classifier.judge("hello").guesses()).isEmpty();
  }

  @Test
  void reads_the_longest_message_in_good_time() {
    String words = "they call me and my boss and i owe 2000 yuan. ".repeat(90);
    long begin = System.nanoTime();

    assertThat(CLASSIFIER.guesses(words)).isNotEmpty();
    assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
  }
}
