package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Mention.Kind;
import ashore.conversation.Understanding;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Limits;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Understands messages by the shipped examples. */
class TextUnderstanderTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** A Friday evening in London, a Saturday morning in Shanghai. */
  private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

  private static final TextUnderstander UNDERSTANDER =
      new TextUnderstander(
          new ModelCache(Path.of("target", "cache", "ashore"))
              .classifier(IntentFiles.shipped(), TrainingProgress.ignored()),
          SHANGHAI);

  private static Understanding understand(String text) {
    return UNDERSTANDER.understand(text, NOW);
  }

  private static List<String> firstTwo(Understanding understanding) {
    return understanding.guesses().stream().limit(2).map(guess -> guess.intent().value()).toList();
  }

  private static Optional<Value> read(Understanding understanding, Kind kind) {
    return understanding.mentions().stream()
        .filter(mention -> mention.kind() == kind)
        .map(Mention::value)
        .findFirst();
  }

  private static Value money(String yuan) {
    return new Value.Money(new BigDecimal(yuan));
  }

  @ParameterizedTest
  @CsvSource({
    "the interest is way too high. also they keep calling my boss, interest_too_high",
    "will this hit my credit report? and can they call my mother every day, credit_impact",
    "利息高得离谱。另外他们一直打电话给我妈, interest_too_high",
    "逾期会影响征信吗？还有催收一直打电话给我老板, credit_impact",
  })
  void a_second_want_of_a_message_is_seen(String text, String one) {
    Understanding understanding = understand(text);

    assertThat(
            Stream.concat(
                Stream.of(understanding.guesses().getFirst().intent()),
                understanding.also().stream()))
        .contains(new IntentName(one), new IntentName("collector_harassment"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thank you, that really helps me a lot",
        "they call me, my mother and my boss, they never stop",
        "我逾期四十天了，微粒贷的，三千五",
        "yes and no",
      })
  void a_message_about_one_thing_has_no_second_want(String text) {
    assertThat(understand(text).also()).isEmpty();
  }

  @Test
  void a_late_payer_whose_mother_is_called() {
    Understanding understanding =
        understand("my weilidai is 40 days late and they keep calling my mother, i lost my job");

    assertThat(firstTwo(understanding)).containsAnyOf("overdue_now", "collector_harassment");
    assertThat(read(understanding, Kind.DAYS_LATE)).contains(new Value.Days(40));
    assertThat(understanding.language()).contains(Language.EN);
  }

  @Test
  void a_wish_to_postpone() {
    Understanding understanding = understand("微粒贷逾期了能协商延期吗");

    assertThat(understanding.sure().map(Guess::intent).map(Object::toString))
        .contains("negotiate_repayment");
    assertThat(understanding.language()).contains(Language.ZH_HANS);
  }

  @Test
  void the_figures_of_a_loan() {
    Understanding understanding = understand("一万，30天，年化18%");

    assertThat(understanding.mentions())
        .extracting(Mention::kind)
        .containsExactly(Kind.MONEY, Kind.DAYS, Kind.YEARLY_RATE);
    assertThat(read(understanding, Kind.MONEY)).contains(money("10000"));
    assertThat(read(understanding, Kind.DAYS)).contains(new Value.Days(30));
    assertThat(read(understanding, Kind.YEARLY_RATE))
        .contains(new Value.Percent(new BigDecimal("18")));
  }

  @Test
  void a_payment_that_is_coming_in_traditional_characters() {
    Understanding understanding = understand("網商貸下週要扣款，生意很差，還沒逾期");

    assertThat(firstTwo(understanding)).first().isEqualTo("cannot_pay_soon");
    assertThat(read(understanding, Kind.DAYS_LATE)).contains(new Value.Days(0));
    assertThat(read(understanding, Kind.DATE)).contains(new Value.Day(LocalDate.of(2026, 11, 23)));
    assertThat(understanding.language()).contains(Language.ZH_HANT);
    assertThat(understanding.folded()).isEqualTo("网商贷下周要扣款,生意很差,还没逾期");
  }

  @Test
  void a_summons_counted_from_the_day_in_the_bots_zone() {
    Understanding understanding = understand("got a court summons yesterday for 23,000");

    assertThat(firstTwo(understanding)).first().isEqualTo("legal_action");
    assertThat(read(understanding, Kind.DATE)).contains(new Value.Day(LocalDate.of(2026, 11, 20)));
    assertThat(read(understanding, Kind.MONEY)).contains(money("23000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "活着没意思了 | crisis",
        "I don't want to live any more | crisis",
        "他们天天打电话给我爸妈 | collector_harassment",
        "is 36 percent interest legal | interest_too_high",
        "thx a lot | thanks",
        "OK的 | affirm",
      })
  void what_a_message_wants(String text, String intent) {
    assertThat(firstTwo(understand(text))).first().isEqualTo(intent);
  }

  @Test
  void nothing_of_ours() {
    assertThat(understand("will it rain in beijing tomorrow?").certainty())
        .isEqualTo(Certainty.OUT_OF_SCOPE);
    assertThat(understand("推荐一部好看的电影").certainty()).isEqualTo(Certainty.OUT_OF_SCOPE);
  }

  @Test
  void guesses_at_most_five_wants_and_never_that_it_is_none_of_ours() {
    Understanding understanding = understand("money is a problem");

    assertThat(understanding.guesses())
        .hasSize(5)
        .noneMatch(guess -> guess.intent().equals(Judgement.OUT_OF_SCOPE));
  }

  @Test
  void an_empty_message() {
    assertThat(understand(" \u200B\n"))
        .isEqualTo(
            new Understanding("", List.of(), Certainty.UNCLEAR, List.of(), Optional.empty()));
  }

  @Test
  void a_bare_number_wants_nothing_and_is_read() {
    Understanding understanding = understand("１４");

    assertThat(understanding.guesses()).isEmpty();
    assertThat(read(understanding, Kind.NUMBER)).contains(new Value.Number(new BigDecimal("14")));
    assertThat(understanding.language()).isEmpty();
  }

  @Test
  void despair_in_one_sentence_of_a_long_story() {
    String story =
        "I opened a small restaurant three years ago with money from Jiebei and my brother. At"
            + " first it went well, then the road was closed for works and guests stayed away. I"
            + " pay 4,000 a month and the rent is due on the 5th. Sometimes I think everybody"
            + " would be better off if I was dead. My brother says we should sell the kitchen.";

    assertThat(understand(story).guesses())
        .anySatisfy(
            guess -> {
              assertThat(guess.intent().value()).isEqualTo("crisis");
              assertThat(guess.confidence()).isGreaterThan(0.35);
            });
  }

  @Test
  void reads_the_beginning_of_a_very_long_message() {
    String text = "😀".repeat(Limits.MESSAGE) + " i was sued";

    assertThat(understand(text).folded()).hasSize(Limits.MESSAGE).isEqualTo("😀".repeat(2_048));
    assertThat(understand("a" + text).folded()).hasSize(Limits.MESSAGE - 1);
    assertThat(understand("\uFDFA".repeat(Limits.MESSAGE)).folded().length())
        .isBetween(1, Limits.MESSAGE);
  }

  @Test
  void understands_the_same_on_many_threads() {
    var texts = new ArrayList<String>();
    IntentFiles.shipped()
        .values()
        .forEach(
            intent -> {
              texts.addAll(intent.english().subList(0, 5));
              texts.addAll(intent.chinese().subList(0, 5));
            });
    List<Understanding> alone = texts.stream().map(TextUnderstanderTest::understand).toList();
    List<String> many = Collections.nCopies(5, texts).stream().flatMap(List::stream).toList();

    assertThat(many.parallelStream().map(TextUnderstanderTest::understand).toList())
        .isEqualTo(Collections.nCopies(5, alone).stream().flatMap(List::stream).toList());
  }
}
