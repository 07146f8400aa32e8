package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void shows_the_line_a_caret_and_the_nearest_name() {
    Problem problem =
        problem(new Position(14, 11), "      go: ask_amout", Optional.of("ask_amount"));

    assertThat(problem.rendered())
        .isEqualTo(
            """
            dialogs/overdue.yaml:14:11: error: no state "ask_amout" [unknown-state]
               14 |       go: ask_amout
                  |           ^ did you mean "ask_amount"?\
            """);
  }

  @Test
  void puts_the_caret_right_behind_characters_of_double_width() {
    assertThat(problem(new Position(3, 9), "  zh: 逾期{天}", Optional.empty()).rendered())
        .endsWith("\n    3 |   zh: 逾期{天}\n      |           ^");
  }

  @Test
  void gives_no_width_to_marks_that_stand_on_letters_and_two_to_pictures() {
    assertThat(problem(new Position(1, 5), "e\u0301😀xy", Optional.empty()).rendered())
        .endsWith("\n      |     ^");
  }

  @Test
  void keeps_tabs_so_that_the_caret_moves_with_them() {
    assertThat(problem(new Position(1, 4), "a\tbc", Optional.empty()).rendered())
        .endsWith("\n      |  \t ^");
  }

  @Test
  void cuts_a_very_long_line_around_the_place() {
    String line = "a".repeat(500) + "!" + "b".repeat(500);

    String[] shown =
        problem(new Position(7, 501), line, Optional.empty()).rendered().split("\n", -1);

    assertThat(shown[1]).startsWith("    7 | …aaa").endsWith("b…").hasSize(8 + 202);
    assertThat(shown[1].charAt(shown[2].indexOf('^'))).isEqualTo('!');
  }

  @Test
  void is_one_line_when_there_is_no_source_to_show() {
    assertThat(problem(new Position(1, 1), "", Optional.empty()).rendered())
        .isEqualTo("dialogs/overdue.yaml:1:1: error: no state \"ask_amout\" [unknown-state]");
  }

  private static Problem problem(Position position, String line, Optional<String> nearest) {
    return new Problem(
        Severity.ERROR,
        "unknown-state",
        "dialogs/overdue.yaml",
        new Region(position, position),
        "no state \"ask_amout\"",
        line,
        nearest);
  }
}
