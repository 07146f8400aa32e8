package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Option;
import ashore.conversation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyboardTest {
  @Test
  void puts_two_short_options_in_a_row_and_a_long_one_alone() {
    assertThat(labels(ask(List.of("Yes", "No", "About two weeks ago", "不确定"), List.of())))
        .containsExactly(List.of("Yes", "No"), List.of("About two weeks ago"), List.of("不确定"));
  }

  @Test
  void counts_chinese_characters_as_two_columns() {
    assertThat(labels(ask(List.of("六个汉字正好", "也是六个汉字"), List.of()))).hasSize(1);
    assertThat(labels(ask(List.of("这里是七个汉字", "也是六个汉字"), List.of()))).hasSize(2);
  }

  @Test
  void puts_up_to_three_shortcuts_in_the_last_rows() {
    assertThat(labels(ask(List.of("Yes"), List.of("Back", "Why", "Person", "Start over"))))
        .containsExactly(List.of("Yes"), List.of("Back", "Why", "Person"), List.of("Start over"));
  }

  @Test
  void ticks_what_is_picked_without_moving_it() {
    var options = List.of(new Option("a", "twelve chars", true), new Option("b", "B", false));

    assertThat(labels(new Reply.Ask(1, "Which?", options, List.of())))
        .containsExactly(List.of("✓ twelve chars", "B"));
  }

  @Test
  void sends_question_option_and_command_back() {
    var ask =
        new Reply.Ask(
            7,
            "Which?",
            List.of(new Option("not_sure", "?", false)),
            List.of(new Option("why", "Why", false)));

    assertThat(Keyboard.of(ask))
        .containsExactly(
            List.of(new Button("?", "q:7:not_sure")), List.of(new Button("Why", "c:why")));
  }

  @Test
  void has_room_for_the_longest_names_and_the_last_question() {
    String code = TapCode.option(999_999_999, "a".repeat(40));

    assertThat(new Button("x", code).code()).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void refuses_a_code_that_telegram_would_not_carry() {
    assertThatThrownBy(() -> new Button("x", "有".repeat(22)))
        .hasMessageContaining("has 66 bytes, must have 1 to 64");
    assertThatThrownBy(() -> new Button(" ", "c:why")).hasMessageContaining("must not be blank");
  }

  @Test
  void an_answer_of_the_summary_has_a_button_that_changes_it() {
    var lines =
        List.of(
            new Reply.Review.Line("days_late", "Days late", "40 days", "Days late: 40 days"),
            new Reply.Review.Line("lender", "Lender", "WeiLiDai", "Lender: WeiLiDai"));
    var change = Optional.of(new Option("change", "Change an answer", false));

    assertThat(Keyboard.of(new Reply.Review("So far", lines, change)))
        .flatExtracting(row -> row)
        .containsExactly(
            new Button("✎ Days late", "c:change:days_late"),
            new Button("✎ Lender", "c:change:lender"));
    assertThat(Keyboard.of(new Reply.Review("So far", lines, Optional.empty()))).isEmpty();
  }

  private static Reply.Ask ask(List<String> options, List<String> shortcuts) {
    return new Reply.Ask(1, "Which?", options(options), options(shortcuts));
  }

  private static List<Option> options(List<String> labels) {
    return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
        .map(i -> new Option("o" + i, labels.get(i), false))
        .toList();
  }

  private static List<List<String>> labels(Reply.Ask ask) {
    return Keyboard.of(ask).stream().map(row -> row.stream().map(Button::text).toList()).toList();
  }
}
