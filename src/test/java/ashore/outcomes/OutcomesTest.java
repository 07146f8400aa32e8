package ashore.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.dialog.CardName;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.StateName;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes of small dialogs. */
class OutcomesTest {
  private static final DialogName OVERDUE = new DialogName("overdue");
  static final String HOW_LATE =
      """
      how_late:
        ask:
          en: How many days late? Write a number.
        fills: days_late
        type: days
        min: 0
        max: 3650
        choices:
          - id: not_late
            label:
              en: Not late yet
            means: 0
          - id: unsure
            label:
              en: Not sure
            means: unknown
      """;

  @Test
  void a_combination_without_card_and_words_is_a_gap() {
    Map<String, String> files =
        Written.overdue(
            HOW_LATE
                + """
                  next:
                    - if: days_late <= 3
                      go: end
                    - go: early
                early:
                  advise: [call_lender]
                """);

    assertThat(Written.page(files))
        .contains("GAP: nothing comes out and nothing is said: How many days late? up to 3 days");
    assertThat(survey(files).gaps()).isEqualTo(1);
    assertThat(survey(files).complete()).isFalse();
  }

  @Test
  void a_way_out_that_hides_another_ones_card_is_shown_with_an_example() {
    Map<String, String> files =
        Written.overdue(
            HOW_LATE
                + """
                  next:
                    - if: days_late > 30
                      go: early
                    - if: days_late > 90
                      go: long
                    - go: early
                early:
                  advise: [call_lender]
                  next: end
                long:
                  advise: [hidden]
                """);
    files.put("cards/hidden.yaml", Written.card("hidden", ""));

    assertThat(Written.page(files))
        .contains(
            "| overdue.how_late | 1. to early | 2. to long | Card hidden (hidden) | days_late 94"
                + " |");
    Survey survey = survey(files);
    assertThat(survey.unreached()).containsExactly(new CardName("hidden"));
    assertThat(survey.untaken()).contains(new RouteName(StateName.parse("overdue.how_late"), 1));
  }

  @Test
  void a_card_that_answers_an_intent_is_reached() {
    Map<String, String> files = Written.overdue(HOW_LATE);
    files.computeIfPresent(
        "overdue.yaml", (path, text) -> text.replace("starts_on: [overdue_now]\n", ""));
    files.put("cards/call_lender.yaml", Written.card("call_lender", "answers: [overdue_now]\n"));
    files.put("cards/lost.yaml", Written.card("lost", ""));

    assertThat(survey(files).unreached()).containsExactly(new CardName("lost"));
  }

  @Test
  void what_only_somebody_gets_who_said_it_before_is_reached_and_shown_on_demand() {
    Map<String, String> files =
        Written.overdue(
            """
            begin:
              say:
                en: Let us see.
              next:
                - if: days_late > 3
                  go: early
                - go: end
            early:
              advise: [call_lender]
            """);
    files.put(
        "later.yaml",
        Written.overdue(HOW_LATE)
            .get("overdue.yaml")
            .replace("dialog: overdue", "dialog: later")
            .replace("starts_on: [overdue_now]\n", "")
            .concat("  bye:\n    end:\n      en: Take care.\n"));
    DialogSet dialogs = Written.small(files);

    DialogOutcomes plain = Written.outcomes(dialogs).of(OVERDUE);
    assertThat(plain.seen().cards()).isEmpty();
    assertThat(plain.seen().toldCards()).containsExactly(new CardName("call_lender"));
    assertThat(Written.page(files)).contains("what may have been said before (days_late)");
    assertThat(survey(files).complete()).isTrue();

    Scope told = new Scope(Written.TODAY, false, Scope.Show.CARDS, Scope.Told.ALL, Scope.MOST);
    DialogOutcomes all = Written.outcomes(dialogs, told).of(OVERDUE);
    assertThat(Written.page(dialogs, all))
        .contains(
            "| Said before: How many days late? | Cards |",
            "| any but 4 days or more           | — |",
            "| 4 days or more                   | Call the lender (call_lender) |");
  }

  @Test
  void questions_back_about_unusual_answers_change_nothing() {
    String early =
        """
        early:
          advise: [call_lender]
        """;
    String doubt =
        """
          title:
            en: Days late
          doubt:
            if: days_late > 1000
            confirm:
              en: Is that right?
        check:
          verify: days_late > 2000
          confirm:
            en: Do these fit?
          change: [days_late]
        """;

    assertThat(Written.page(Written.overdue(HOW_LATE + doubt + early)))
        .isEqualTo(
            Written.page(Written.overdue(HOW_LATE + early))
                .replace("How many days late?", "Days late"));
  }

  @Test
  void too_much_to_play_is_said_with_the_number() {
    DialogSet dialogs = Written.small(Written.overdue(HOW_LATE));
    Scope little = new Scope(Written.TODAY, false, Scope.Show.CARDS, Scope.Told.LITTLE, 2);

    assertThatThrownBy(() -> Written.outcomes(dialogs, little).of(OVERDUE))
        .isInstanceOf(TooMany.class)
        .hasMessage("overdue.how_late: over 2 turns were played and there are more");
  }

  private static Survey survey(Map<String, String> files) {
    DialogSet dialogs = Written.small(files);
    Outcomes outcomes = Written.outcomes(dialogs);
    return Survey.of(dialogs, dialogs.dialogs().keySet().stream().map(outcomes::of).toList());
  }
}
