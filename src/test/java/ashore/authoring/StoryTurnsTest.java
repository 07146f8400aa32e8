package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.StateName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of stories, and what the checker finds in them. */
class StoryTurnsTest {
  private static final StateName HOW_LATE = StateName.parse("overdue.how_late");

  @Test
  void reads_what_happens_twice_and_at_the_same_moment() {
    List<StoryTurn> turns =
        turns(
            """
              - twice: {tap: month}
              - together: [{user: "14"}, {tap: bank}]
              - old_tap: {question: overdue.how_late, choice: month}
            """);

    assertThat(turns)
        .containsExactly(
            new StoryTurn.Twice(at(5, 5), new StoryTurn.Tap(at(5, 12), "month")),
            new StoryTurn.Together(
                at(6, 5),
                List.of(new StoryTurn.User(at(6, 16), "14"), new StoryTurn.Tap(at(6, 30), "bank"))),
            new StoryTurn.OldTap(at(7, 5), HOW_LATE, "month"));
  }

  @Test
  void reads_edits_of_every_kind() {
    List<StoryTurn> turns =
        turns(
            """
              - edit: {file: overdue.yaml, replace: Who is, with: Which is}
              - edit:
                  - {file: overdue.yaml, take_out: Which is}
                  - {file: welcome.yaml, rename: hello.yaml}
                  - {file: hello.yaml, remove: true}
                  - {file: facts.yaml, text: "facts:"}
            """);

    assertThat(turns)
        .containsExactly(
            new StoryTurn.Edit(
                at(5, 5), List.of(new FileEdit.Replace("overdue.yaml", "Who is", "Which is"))),
            new StoryTurn.Edit(
                at(6, 5),
                List.of(
                    new FileEdit.Replace("overdue.yaml", "Which is", ""),
                    new FileEdit.Rename("welcome.yaml", "hello.yaml"),
                    new FileEdit.Remove("hello.yaml"),
                    new FileEdit.Write("facts.yaml", "facts:"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- tap: bnak | 5:10 | no question has a choice \"bnak\" | bank",
        "- old_tap: {question: overdue.how_late, choice: moth} | 5:51 | month, unsure | month",
        "- twice: {tap: bnak} | 5:18 | no question has a choice | bank"
      })
  void a_choice_that_no_question_has_is_told_with_the_nearest(
      String line, String place, String message, String nearest) {
    Problem problem = only("  " + line + "\n");

    assertThat(problem.code()).isEqualTo("unknown-choice");
    assertThat(problem.position()).hasToString(place);
    assertThat(problem.message()).contains(message);
    assertThat(problem.nearest()).contains(nearest);
  }

  @Test
  void a_tap_right_after_a_question_takes_one_of_its_choices() {
    assertThat(only("  - bot: overdue.how_late\n  - slots: {days_late: 3}\n  - tap: bank\n"))
        .extracting(Problem::message)
        .isEqualTo(
            "the question \"overdue.how_late\" has no choice \"bank\"; it has month, unsure");
  }

  @Test
  void a_tap_on_what_the_bot_itself_offers_is_let_be() {
    assertThat(problems("  - tap: yes\n  - tap: zh-Hant\n  - tap: overdue_now\n")).isEmpty();
  }

  @Test
  void an_old_button_belongs_to_a_state() {
    assertThat(only("  - old_tap: {question: overdue.how_lat, choice: month}\n"))
        .extracting(Problem::code, Problem::nearest)
        .containsExactly("unknown-state", java.util.Optional.of("overdue.how_late"));
  }

  @Test
  void what_stories_pass_may_be_a_command_an_act_or_a_retry() {
    assertThat(problems("  - bot: [/back, thanks, reask]\n")).isEmpty();
    assertThat(only("  - bot: /bakc\n").nearest()).contains("/back");
  }

  @Test
  void after_an_edit_names_are_not_held_against_the_files_as_they_are() {
    assertThat(
            problems(
                """
                  - edit: {file: overdue.yaml, replace: "  who:", with: "  whose:"}
                  - bot: overdue.whose
                  - tap: bnak
                  - slots: {lendre: bank}
                """))
        .isEmpty();
  }

  @Test
  void an_edit_builds_on_the_ones_before_it_in_its_own_story() {
    assertThat(
            problems(
                """
                  - edit: {file: overdue.yaml, replace: Who is, with: Which one is}
                  - edit: {file: overdue.yaml, replace: Which one is, with: What is}
                """))
        .isEmpty();
    assertThat(only("  - edit: {file: overdue.yaml, replace: Which one is, with: What is}\n"))
        .extracting(Problem::code)
        .isEqualTo("bad-edit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- edit: {file: overdue.yaml} | not-one-thing",
        "- edit: {file: overdue.yaml, replace: Who is} | not-one-thing",
        "- edit: {file: overdue.yaml, with: Who is} | not-one-thing",
        "- edit: {file: overdue.yaml, remove: true, rename: x.yaml} | not-one-thing",
        "- edit: {file: overdu.yaml, remove: true} | bad-edit",
        "- edit: {file: intents/thanks.yaml, remove: true} | bad-edit",
        "- edit: {replace: Who is, with: What is} | missing-key",
        "- twice: {user: a, tap: bank} | not-one-thing",
        "- twice: again | wrong-kind",
        "- together: {user: a} | wrong-kind",
        "- together: [{clock: +1 h}] | unknown-key",
        "- old_tap: {question: how_late, choice: month} | bad-name",
        "- old_tap: {question: overdue.how_late} | missing-key"
      })
  void a_line_that_says_nothing_is_told(String line, String code) {
    assertThat(only("  " + line + "\n").code()).isEqualTo(code);
  }

  private static List<StoryTurn> turns(String turns) {
    return ValidFiles.accepted(with(turns)).stories().getFirst().turns();
  }

  private static List<Problem> problems(String turns) {
    return ValidFiles.problems(with(turns));
  }

  private static Problem only(String turns) {
    List<Problem> problems = problems(turns);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static Map<String, String> with(String turns) {
    return ValidFiles.with(
        "dialogs/stories/late.yaml",
        "story: told\nlang: en\nclock: 2026-11-20T09:00\nturns:\n" + turns);
  }

  private static Position at(int line, int column) {
    return new Position(line, column);
  }
}
