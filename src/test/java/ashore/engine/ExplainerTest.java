package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.DialogSet;
import ashore.dialog.Glossary;
import ashore.dialog.Language;
import ashore.dialog.Term;
import ashore.dialog.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard words are explained, and the open question comes again. */
class ExplainerTest {
  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              term("trouble", "麻烦", "what weighs on you"),
              term("penalty", "违约", "what is added"),
              new Term(
                  words("penalty interest", "罚息"),
                  Map.of(Language.EN, List.of("late interest")),
                  words("interest on what is late", "逾期的利息"))),
          List.of("what is …", "what's …", "…是什么"));

  private final Chat chat = new Chat(MiniBot.engine(dialogs()));
  private final HardWords hardWords = new HardWords(dialogs(), MiniBot.FOLDING);

  @Test
  void the_longest_word_counts_and_each_is_found_once_in_its_order() {
    assertThat(hardWords.in("Penalty interest, then a penalty, then Late Interest.", Language.EN))
        .extracting(term -> term.called().in(Language.EN))
        .containsExactly("penalty interest", "penalty");
    assertThat(hardWords.in("先是罚息", Language.ZH_HANS)).hasSize(1);
    assertThat(hardWords.in("untroubled", Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What is penalty interest?", "what is late interest", "What's late interest"})
  void what_a_word_means_is_answered_and_the_question_comes_again(String asked) {
    chat.says("hello").taps("late");
    String question = chat.replies();

    assertThat(chat.says(asked).replies())
        .isEqualTo("penalty interest: interest on what is late | " + question);
  }

  @Test
  void who_asks_in_another_language_is_answered_in_it() {
    chat.says("hello").taps("late");

    assertThat(chat.says("罚息是什么？").replies()).startsWith("罚息: 逾期的利息 | ");
  }

  @Test
  void the_command_explains_the_words_of_the_open_question() {
    chat.says("hello");

    assertThat(chat.replies()).endsWith("trouble?");
    assertThat(chat.commands("explain").replies())
        .isEqualTo("trouble: what weighs on you | trouble?");
  }

  @Test
  void the_command_explains_a_word_that_stands_behind_it() {
    chat.says("hello");

    assertThat(chat.commands("explain", "Late interest").replies())
        .startsWith("penalty interest: interest on what is late | ");
  }

  @Test
  void without_a_hard_word_the_bot_says_so() {
    chat.says("hello").taps("late");

    assertThat(chat.commands("explain").replies()).startsWith("no_hard_words | ");
  }

  @Test
  void in_danger_nothing_is_explained() {
    chat.says("i want to die");

    assertThat(chat.commands("explain").replies()).isEqualTo("safe?");
    assertThat(chat.says("what is penalty interest").replies()).doesNotContain("what is late");
  }

  private static Term term(String english, String chinese, String meaning) {
    return new Term(words(english, chinese), Map.of(), words(meaning, meaning));
  }

  private static Words words(String english, String chinese) {
    return new Words(Map.of(Language.EN, english, Language.ZH_HANS, chinese));
  }

  private static DialogSet dialogs() {
    DialogSet mini = MiniBot.dialogs();
    return new DialogSet(
        mini.bot(), mini.dialogs(), mini.cards(), mini.facts(), mini.intents(), GLOSSARY);
  }
}
