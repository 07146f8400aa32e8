package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.Language;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final Wording wording = new Wording(MiniBot.dialogs());

  @Test
  void prints_numbers_plurals_and_labels() {
    Answers known =
        knowing("days_late", new Value.Days(1))
            .with(MiniBot.slot("amount"), answer(new Value.Money(new BigDecimal("10000.00"))))
            .with(MiniBot.slot("lender"), answer(MiniBot.pick("huabei", Set.of()).value()));

    assertThat(
            text(
                "{lender}: {amount, number, integer} yuan, {days_late, plural, one {# day} other {#"
                    + " days}}",
                known))
        .isEqualTo("the huabei: 10,000 yuan, 1 day");
  }

  @Test
  void an_unknown_value_is_a_sign_whatever_would_have_been_made_of_it() {
    assertThat(
            text(
                "{days_late, plural, =0 {on time} one {# day} other {# days}} late, {amount,"
                    + " number, ::.00} yuan, {lender}",
                Answers.none()))
        .isEqualTo("… late, … yuan, …");
  }

  @Test
  void apostrophes_are_just_apostrophes() {
    assertThat(text("don't worry, it's {days_late}", knowing("days_late", new Value.Days(3))))
        .isEqualTo("don't worry, it's 3");
  }

  @Test
  void a_day_is_written_with_its_weekday_in_each_language() {
    LocalDate day = LocalDate.of(2026, 12, 4);

    assertThat(wording.date(day, Language.EN)).isEqualTo("Fri, Dec 4, 2026");
    assertThat(wording.date(day, Language.ZH_HANS)).contains("2026年12月4日", "周五");
    assertThat(wording.date(day, Language.ZH_HANT)).contains("2026年12月4日", "週五");
  }

  private String text(String pattern, Answers answers) {
    return wording.text(MiniBot.en(pattern), Language.EN, answers);
  }

  private static Answers knowing(String slot, Value value) {
    return Answers.none().with(MiniBot.slot(slot), answer(value));
  }

  private static Answer answer(Value value) {
    return new Answer(value, Instant.EPOCH, Answer.Origin.ASKED);
  }
}
