package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void breaks_between_words_and_indents_what_follows() {
    assertThat(new Lines(20).broken(" 1. Call the lender today and ask.", 4))
        .isEqualTo(" 1. Call the lender\n    today and ask.");
  }

  @Test
  void counts_a_han_character_as_two_columns_and_never_begins_a_line_with_a_full_stop() {
    assertThat(new Lines(10).broken("今天先打电话。明天再说。", 0)).isEqualTo("今天先打电\n话。明天再\n说。");
  }

  @Test
  void keeps_the_breaks_that_are_there() {
    assertThat(new Lines(40).broken("one\n\ntwo", 0)).isEqualTo("one\n\ntwo");
  }

  @Test
  void leaves_lines_alone_where_there_is_no_width() {
    assertThat(Lines.UNBROKEN.broken("a very long line of many words", 2))
        .isEqualTo("a very long line of many words");
  }
}
