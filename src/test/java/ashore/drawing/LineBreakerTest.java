package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private final LineBreaker breaker = new LineBreaker(Locale.ENGLISH);

  @Test
  void a_short_text_is_one_line() {
    assertThat(breaker.lines("One line.", Lettering.BODY, 200, 3)).containsExactly("One line.");
  }

  @Test
  void no_text_is_no_line() {
    assertThat(breaker.lines(" ", Lettering.BODY, 200, 3)).isEmpty();
  }

  @Test
  void lines_end_between_words() {
    assertThat(breaker.lines("How many days late is it now?", Lettering.BODY, 110, 3))
        .containsExactly("How many days", "late is it now?");
  }

  @Test
  void no_chinese_line_begins_with_a_stop() {
    assertThat(
            new LineBreaker(Locale.SIMPLIFIED_CHINESE)
                .lines("最早的一笔逾期多少天了？请写。", Lettering.BODY, 12.5 * 11.5, 3))
        .containsExactly("最早的一笔逾期多少天", "了？请写。");
  }

  @Test
  void a_word_longer_than_a_line_is_cut() {
    assertThat(breaker.lines("a".repeat(60), Lettering.BODY, 200, 9))
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(TextWidth.of(line, Lettering.BODY)).isLessThanOrEqualTo(200));
  }

  @Test
  void what_does_not_fit_is_left_out_behind_a_whole_word() {
    assertThat(breaker.lines("Open the app. Look for the overdue days.", Lettering.BODY, 110, 1))
        .containsExactly("Open the app…");
  }

  @Test
  void chinese_characters_are_as_wide_as_they_are_high() {
    assertThat(TextWidth.of("逾期", Lettering.BODY)).isEqualTo(2 * Lettering.BODY.size());
  }

  @Test
  void signs_that_join_a_letter_take_no_room() {
    assertThat(TextWidth.of("e\u0301", Lettering.BODY))
        .isEqualTo(TextWidth.of("e", Lettering.BODY));
  }
}
