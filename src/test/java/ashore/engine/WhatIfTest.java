package ashore.engine;

import static ashore.engine.MiniBot.dialog;
import static ashore.engine.MiniBot.en;
import static ashore.engine.MiniBot.otherwise;
import static ashore.engine.MiniBot.pick;
import static ashore.engine.MiniBot.question;
import static ashore.engine.MiniBot.slot;
import static ashore.engine.MiniBot.state;
import static ashore.engine.MiniBot.to;
import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Mention;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.dialog.Adjusting;
import ashore.dialog.CardName;
import ashore.dialog.Computation;
import ashore.dialog.Dialog;
import ashore.dialog.KeepFor;
import ashore.dialog.Operand;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Target;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plus and minus buttons. */
final class WhatIfTest {
  private final Chat chat =
      new Chat(
          MiniBot.engine(
              MiniBot.dialogs(
                  MiniBot.door(),
                  late(),
                  MiniBot.lender(),
                  MiniBot.danger(),
                  MiniBot.person(),
                  MiniBot.closing())));

  @Test
  void a_tap_changes_the_figure_in_the_same_question_and_no_answer() {
    tryingTen();
    int question = chat.open();
    assertThat(chat.replies()).endsWith("20 days make 40\n\nwhat_if?");

    chat.taps("more_days_tried");

    assertThat(chat.replies()).isEqualTo("25 days make 50\n\nwhat_if?");
    assertThat(chat.given()).hasSize(1).first().isInstanceOf(Reply.Ask.class);
    assertThat(chat.open()).isEqualTo(question);
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Days(10));
    chat.taps("less_days_tried").taps("less_days_tried");
    assertThat(chat.replies()).isEqualTo("15 days make 30\n\nwhat_if?");
  }

  @Test
  void it_stops_at_the_limits() {
    tryingTen();

    chat.taps("more_days_tried").taps("more_days_tried").taps("more_days_tried");
    assertThat(chat.knows("days_tried")).isEqualTo(new Value.Days(30));
    for (int i = 0; i < 6; i++) {
      chat.taps("less_days_tried");
    }
    assertThat(chat.knows("days_tried")).isEqualTo(new Value.Days(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "＋", "+ Days", "days+", "2"})
  void the_button_can_be_typed(String text) {
    tryingTen();

    chat.says(text);

    assertThat(chat.knows("days_tried")).isEqualTo(new Value.Days(25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "−", "－", "- days", "1"})
  void so_can_the_other(String text) {
    tryingTen();

    chat.says(text);

    assertThat(chat.knows("days_tried")).isEqualTo(new Value.Days(15));
  }

  @Test
  void the_buttons_stand_before_the_choices_and_the_choice_goes_on() {
    tryingTen();
    assertThat(((Reply.Ask) chat.given().getLast()).options())
        .extracting(Option::id)
        .containsExactly("less_days_tried", "more_days_tried", "enough");

    assertThat(chat.says("3").path()).contains("plan", "closing.more");
  }

  @Test
  void what_comes_to_nothing_is_said_and_a_figure_that_is_not_known_has_no_button() {
    chat.says("hello").taps("late").taps("not_sure");

    assertThat(chat.replies()).endsWith("nobody knows\n\nwhat_if?");
    assertThat(((Reply.Ask) chat.given().getLast()).options())
        .extracting(Option::id)
        .containsExactly("enough");
  }

  @Test
  void after_something_else_the_figure_is_still_the_one_that_was_tried() {
    tryingTen();
    chat.taps("more_days_tried");

    chat.says("thanks", "thanks");

    assertThat(chat.replies()).endsWith("25 days make 50\n\nwhat_if?");
  }

  @Test
  void a_changed_answer_begins_anew() {
    tryingTen();
    chat.taps("more_days_tried");

    chat.commands("back").mentions("6", Mention.Kind.NUMBER, number(6));

    assertThat(chat.replies()).endsWith("12 days make 24\n\nwhat_if?");
  }

  private void tryingTen() {
    chat.says("hello").taps("late").mentions("10", Mention.Kind.NUMBER, number(10));
  }

  private static Value number(int number) {
    return new Value.Number(BigDecimal.valueOf(number));
  }

  private static Dialog late() {
    return dialog(
        "late",
        Set.of("late"),
        new State.Ask(
            state("late", "days"),
            question("days_late", SlotType.DAYS, new KeepFor.Always(), List.of()),
            to("late", "begin")),
        compute("begin", "days_tried", "days_late", "sums"),
        compute("sums", "twice", "days_tried", "what_if"),
        new State.Ask(state("late", "what_if"), whatIf(), to("late", "plan")),
        new State.Advise(
            state("late", "plan"),
            List.of(new CardName("pay")),
            List.of(otherwise(new Target.ToEnd()))));
  }

  private static State compute(String name, String result, String of, String next) {
    return new State.Compute(
        state("late", name),
        List.of(new Computation(slot(result), "doubled", List.of(new Operand.OfSlot(slot(of))))),
        Optional.empty(),
        to("late", next));
  }

  private static Question whatIf() {
    Adjusting.Figure days =
        new Adjusting.Figure(
            slot("days_tried"),
            en("Days"),
            BigDecimal.valueOf(5),
            BigDecimal.TEN,
            BigDecimal.valueOf(30));
    return MiniBot.adjusting(
        MiniBot.choice("what_if", new KeepFor.Topic(), pick("enough", Set.of())),
        new Adjusting(
            List.of(days),
            state("late", "sums"),
            en("{days_tried} days make {twice}"),
            en("nobody knows")));
  }
}
