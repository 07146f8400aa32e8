package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredRoutesTest {
  /** The line of the lower route. */
  private static final int LOWER = 52;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late = 0 | days_late = 0",
        "days_late > 30 | days_late > 90",
        "days_late <= 30 | days_late between 5 and 30",
        "lender is one of bank, app | lender is app",
        "days_late known | days_late > 3",
        "lender is bank or days_late > 5 | lender is bank and days_late > 9",
        "paper_day < today | paper_day < today",
        "not days_late > 30 | days_late = 12",
        "paper_day + 15 days < today | paper_day < today - 20 days",
        "days_late > 4 | days_late > 5 or days_late = 5",
        "days_late > reminders | reminders < days_late"
      })
  void a_route_that_the_one_above_covers_is_told(String above, String below) {
    assertThat(codes(above, below)).contains("route-covered").doesNotContain("never-true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late > 90 | days_late > 30",
        "days_late = 0 | days_late unknown",
        "days_late < 30 | days_late <= 30",
        "lender is bank | lender is app",
        "lender is bank and days_late > 5 | lender is bank",
        "not lender is bank | lender unknown",
        "days_late > fact.multiplier | days_late > 5",
        "days_late >= 0 | days_late unknown",
        "paper_day < today | paper_day < 2026-11-20",
        "paper_day + fact.reply_days < today | paper_day < today",
        "reminders > 5 and reminders < 6 | days_late = 6"
      })
  void a_route_that_can_be_taken_is_not_told(String above, String below) {
    assertThat(codes(above, below)).doesNotContain("route-covered", "never-true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days_late > 5 and days_late < 3",
        "days_late between 3 and 5 and days_late > 30",
        "lender is bank and lender is app",
        "lender is bank and lender unknown",
        "days_late known and not days_late known",
        "days_late > 4 and days_late < 5",
        "lender known and not lender is bank and not lender is app",
        "paper_day > today and paper_day + 3 days < today",
        "days_late > reminders and days_late <= reminders",
        "2 > 3"
      })
  void a_condition_that_contradicts_itself_is_told(String condition) {
    assertThat(messages("days_late = 1", condition))
        .contains("this condition can never be true: its parts contradict one another");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late > 4000 | \"days_late\" is always at least 0 and at most 3650",
        "days_late > 3650 or days_late < 0 | \"days_late\" is always at least 0 and at most 3650"
      })
  void a_condition_that_no_answer_can_meet_is_told(String condition, String why) {
    assertThat(messages("days_late = 1", condition))
        .contains("this condition can never be true: " + why);
  }

  @Test
  void several_answers_may_be_taken_together() {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -    type: choice
            -    choices: lenders
            +    type: choices
            +    choices: lenders
            -      - if: long_ago
            +      - if: lender is bank and lender is app
            """);

    assertThat(ValidFiles.problems(files)).extracting(Problem::code).doesNotContain("never-true");
  }

  @Test
  void a_last_route_for_which_no_case_is_left_is_told() {
    Map<String, String> files = files("days_late known", "days_late unknown");

    assertThat(ValidFiles.problems(files))
        .extracting(Problem::sourceLine, Problem::code)
        .contains(tuple("      - go: costs", "route-covered"));
  }

  private static List<String> codes(String above, String below) {
    return at(above, below).map(Problem::code).toList();
  }

  private static List<String> messages(String above, String below) {
    return at(above, below).map(Problem::message).toList();
  }

  /** The problems of the lower route. */
  private static Stream<Problem> at(String above, String below) {
    return ValidFiles.problems(files(above, below)).stream()
        .filter(problem -> problem.position().line() == LOWER)
        .filter(problem -> problem.path().equals("dialogs/overdue.yaml"));
  }

  private static Map<String, String> files(String above, String below) {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -      - if: days_late = 0
            -        go: end
            -      - if: long_ago
            +      - if: %s
            +        go: end
            +      - if: %s
            """
                .formatted(above, below));
    return files;
  }
}
