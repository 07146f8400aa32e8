package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlyReadsTest {
  private static final String EARLY = "slot-read-too-early";

  @Test
  void a_slot_that_is_asked_later_in_the_same_dialog_is_read_too_early() {
    assertThat(codes(routedBy("lender is bank"))).containsExactly(EARLY);
  }

  @Test
  void a_slot_that_the_state_itself_has_filled_is_not_read_too_early() {
    assertThat(codes(routedBy("days_late > 5"))).isEmpty();
  }

  @Test
  void asking_whether_a_slot_is_known_needs_no_value() {
    assertThat(codes(routedBy("lender unknown"))).isEmpty();
  }

  @Test
  void a_slot_that_any_message_may_fill_is_not_read_too_early() {
    Map<String, String> files = routedBy("lender is bank");
    new Change(files)
        .apply(
            """
            dialogs/bot.yaml
            -  - reads: days_late
            +  - reads: choice
            +    slot: lender
            +    say_back:
            +      en: "{lender}"
            +      zh-Hans: "{lender}"
            +      zh-Hant: "{lender}"
            +  - reads: days_late
            """);

    assertThat(codes(files)).isEmpty();
  }

  @Test
  void a_slot_that_another_topic_may_have_filled_is_not_read_too_early() {
    Map<String, String> files = routedBy("lender is bank");
    new Change(files)
        .apply(
            """
            dialogs/person.yaml
            -states:
            +states:
            +  who:
            +    ask:
            +      en: Who is the lender?
            +      zh-Hans: 是哪家？
            +      zh-Hant: 是哪家？
            +    fills: lender
            +    type: choice
            +    choices: lenders
            """);

    assertThat(codes(files)).isEmpty();
  }

  @Test
  void a_way_back_from_the_question_counts_as_before_it() {
    Map<String, String> files = routedBy("lender is bank");
    new Change(files)
        .apply(
            "dialogs/overdue.yaml\n-      - if: days_late = 0\n-        go: end\n"
                + "+      - if: days_late = 0\n+        go: how_late");

    // It goes round for ever, which is another matter.
    assertThat(codes(files)).containsExactly("loop-without-question");
  }

  @Test
  void an_answer_that_comes_later_is_not_offered_to_be_changed() {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -  who:
            +  fits:
            +    verify: days_late > 100
            +    confirm:
            +      en: Is that right?
            +      zh-Hans: 对吗？
            +      zh-Hant: 對嗎？
            +    change: [days_late, lender]
            +  who:
            -    fills: lender
            +    fills: lender
            +    title:
            +      en: Lender
            +      zh-Hans: 放款方
            +      zh-Hant: 放款方
            -    fills: days_late
            +    fills: days_late
            +    title:
            +      en: Days late
            +      zh-Hans: 逾期天数
            +      zh-Hant: 逾期天數
            """);

    assertThat(ValidFiles.problems(files))
        .extracting(Problem::code, Problem::sourceLine)
        .containsExactly(
            tuple("change-without-effect", "    change: [days_late, lender]"),
            tuple("slot-read-too-early", "    change: [days_late, lender]"));
  }

  private static Map<String, String> routedBy(String condition) {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -    keep_for: 7 days
            +    keep_for: 7 days
            +    next:
            +      - if: %s
            +        go: plan
            +      - go: who
            """
                .formatted(condition));
    return files;
  }

  private static List<String> codes(Map<String, String> files) {
    return ValidFiles.problems(files).stream().map(Problem::code).toList();
  }
}
