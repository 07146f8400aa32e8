package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePatternsTest {
  private final MessagePatterns patterns = new MessagePatterns(name -> "‹" + name + "›");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Plain words.                                         | Plain words.
          About {penalty} yuan                                 | About ‹penalty› yuan
          About {penalty, number, integer} yuan                | About ‹penalty› yuan
          {d, plural, one {# day} other {# days}} late         | ‹d› days late
          {d, plural, =0 {no {x}} other {# of {x} days}}       | ‹d› of ‹x› days
          {who, select, bank {the bank} other {the lender}}    | the lender
          The lender''s app                                    | The lender's app
          It isn't so                                          | It isn't so
          Write '{'days'}'                                     | Write {days}
          Half open {penalty                                   | Half open {penalty
          Closed} twice}                                       | Closed} twice}
          {}                                                   | ‹›
          Number #1                                            | Number #1
          '{never closed                                       | {never closed
          """)
  void placeholders_are_shown_by_name(String pattern, String shown) {
    assertThat(patterns.plain(pattern)).isEqualTo(shown);
  }
}
