package ashore.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the outcomes of small dialogs are laid out and worded. */
class TablesTest {
  private static final DialogName OVERDUE = new DialogName("overdue");
  private static final String HOW_LATE = OutcomesTest.HOW_LATE;

  @Test
  void a_figure_counts_by_the_borders_at_which_something_changes() {
    assertThat(
            Written.page(
                Written.overdue(
                    HOW_LATE
                        + """
                          next:
                            - if: days_late = 0
                              go: relax
                            - if: days_late between 1 and 30
                              go: early
                            - if: days_late > 90
                              go: person
                            - go: early
                        relax:
                          say:
                            en: No need to worry.
                          next: end
                        early:
                          advise: [call_lender]
                        """)))
        .isEqualTo(
            """
            # Late with a payment (overdue)

            5 combinations of answers to 1 question, 3 different outcomes.

            | How many days late?      | Cards                         | Goes on with |
            | ------------------------ | ----------------------------- | --- |
            | Not late yet             | —                             | end |
            | 1 to 90 days or Not sure | Call the lender (call_lender) | end |
            | 91 days or more          | —                             | A person (person) |
            """);
  }

  @Test
  void answers_that_have_nothing_to_do_with_one_another_get_a_table_each() {
    Map<String, String> files =
        Written.overdue(
            choice("first", "a", "b", "c", "d")
                + choice("second", "a", "b", "c", "d")
                + """
                decide:
                  advise: [always]
                  next:
                    - if: first is a
                      go: card_a
                    - if: first is b
                      go: card_b
                    - if: first is c
                      go: card_c
                    - go: decide_second
                card_a:
                  advise: [card_a]
                  next: decide_second
                card_b:
                  advise: [card_b]
                  next: decide_second
                card_c:
                  advise: [card_c]
                decide_second:
                  advise: [always]
                  next:
                    - if: second is a
                      go: card_d
                    - if: second is b
                      go: card_e
                    - go: end
                card_d:
                  advise: [card_d]
                  next: end
                card_e:
                  advise: [card_e]
                """);
    for (String card : List.of("always", "card_a", "card_b", "card_c", "card_d", "card_e")) {
      files.put("cards/" + card + ".yaml", Written.card(card, ""));
    }

    assertThat(Written.page(files))
        .isEqualTo(
            """
            # Late with a payment (overdue)

            25 combinations of answers to 2 questions, 12 different outcomes.

            In any case: Card always (always).

            From each of the 2 tables take the row that fits; the cards of all of them come out together.

            ## Table a

            | Which first?                     | Cards |
            | -------------------------------- | --- |
            | the a                            | Card card_a (card_a) |
            | the b                            | Card card_b (card_b) |
            | the c                            | Card card_c (card_c) |
            | the d or Words of label_not_sure | — |

            ## Table b

            | Which second?                           | Cards |
            | --------------------------------------- | --- |
            | the a                                   | Card card_d (card_d) |
            | the b                                   | Card card_e (card_e) |
            | the c, the d or Words of label_not_sure | — |
            """);
  }

  @Test
  void days_are_counted_from_today() {
    Map<String, String> files =
        Written.overdue(
            """
            received:
              ask:
                en: When did you receive it?
              fills: paper_date
              type: date
              max: today
              next:
                - if: paper_date + fact.reply_days < today
                  go: person
                - if: paper_date known
                  go: early
                - go: end
            early:
              advise: [call_lender]
            """);

    assertThat(Written.page(files))
        .contains(
            "| 16 days ago or earlier   | —                              | A person (person) |",
            "| 15 days ago to today     | Card call_lender (call_lender) | end |");
  }

  @Test
  void what_is_worked_out_has_borders_too() {
    Map<String, String> files =
        Written.overdue(
            """
            rate:
              ask:
                en: Which rate?
              fills: rate
              type: percent
              min: 0
              max: 100
            twice:
              compute:
                double_rate: doubled(rate)
              next:
                - if: double_rate >= 36
                  go: early
                - go: person
            early:
              advise: [call_lender]
            """);

    assertThat(Written.page(files)).contains("| less than 18 %", "| 18 % or more ");
  }

  @Test
  void of_several_choices_those_are_named_that_matter() {
    Map<String, String> files =
        Written.overdue(
            """
            how:
              ask:
                en: How do they behave?
              fills: manner
              type: choices
              choices:
                - id: polite
                  label:
                    en: Politely
                  alone: true
                - id: often
                  label:
                    en: Many calls
                - id: night
                  label:
                    en: Calls at night
                - id: threats
                  label:
                    en: Threats
              next:
                - if: manner is one of night, threats
                  go: early
                - if: manner is polite
                  go: person
                - go: end
            early:
              advise: [call_lender]
            """);

    assertThat(Written.page(files))
        .contains(
            "| Politely ",
            "| none of: Calls at night / Threats; or Words of label_not_sure |",
            "| any of: Calls at night / Threats ");
  }

  @Test
  void who_never_gives_an_answer_takes_the_way_out_of_the_question() {
    Map<String, String> files =
        Written.overdue(
            HOW_LATE
                + """
                  if_stuck: person
                early:
                  advise: [call_lender]
                """);

    assertThat(Written.page(files))
        .contains("| no answer ", "| A person (person) |", "| any but no answer ");
  }

  @Test
  void steps_come_with_their_part_of_the_plan() {
    Map<String, String> files =
        Written.overdue(
            HOW_LATE
                + """
                early:
                  advise: [call_lender]
                """);
    DialogSet dialogs = Written.small(files);
    Scope steps =
        new Scope(Written.TODAY, false, new Scope.Show(true, false), Scope.Told.LITTLE, Scope.MOST);

    assertThat(Written.page(dialogs, Written.outcomes(dialogs, steps).of(OVERDUE)))
        .contains(
            "| any but Not sure    | Call the lender (call_lender): today step 1;",
            "- call_lender 1: Call 12348 today.");
  }

  @Test
  void a_spreadsheet_gets_one_complete_row_for_each_outcome() {
    DialogSet dialogs =
        Written.small(
            Written.overdue(
                HOW_LATE
                    + """
                      next:
                        - if: days_late = 0
                          go: end
                        - go: early
                    early:
                      advise: [call_lender]
                    """));
    DialogOutcomes found = Written.outcomes(dialogs).of(OVERDUE);

    assertThat(Csv.of(found, found.merged(), dialogs, Language.EN).split("\r\n"))
        .containsExactly(
            "dialog,How many days late?,cards,card titles,goes on with",
            "overdue,Not late yet,,,end",
            "overdue,1 day or more; or Not sure,call_lender,Call the lender (call_lender),end");
  }

  private static String choice(String slot, String... ids) {
    StringBuilder choices = new StringBuilder();
    for (String id : ids) {
      choices.append("    - id: %s\n      label:\n        en: the %s\n".formatted(id, id));
    }
    return """
    ask_%s:
      ask:
        en: Which %s?
      fills: %s
      type: choice
      choices:
    %s\
    """
        .formatted(slot, slot, slot, choices);
  }
}
