package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.ReadResult;
import ashore.dialog.ChoiceId;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CoverageTest {
  private static final StateName HOW_LATE = StateName.parse("overdue.how_late");
  private static final ReadResult.Accepted SMALL = SmallBot.read("  - user: /start\n");

  @Test
  void a_story_covers_what_its_talk_came_by() {
    Coverage coverage =
        coverage(
            """
              - user: /start
              - tap: month
              - bot: overdue.who
            """);

    assertThat(coverage.share(CoverageKind.STATES)).isEqualTo(new Coverage.Share(3, 8));
    assertThat(coverage.share(CoverageKind.STATES, "overdue")).isEqualTo(new Coverage.Share(2, 4));
    assertThat(coverage.share(CoverageKind.CHOICES, "overdue")).isEqualTo(new Coverage.Share(1, 5));
    assertThat(coverage.share(CoverageKind.ROUTES, "overdue")).isEqualTo(new Coverage.Share(1, 6));
    assertThat(coverage.share(CoverageKind.RETRIES, "overdue")).isEqualTo(new Coverage.Share(0, 1));
    assertThat(coverage.share(CoverageKind.CARDS)).isEqualTo(new Coverage.Share(0, 1));
  }

  @Test
  void a_state_counts_for_the_language_in_which_it_was_come_by() {
    Coverage coverage = coverage("  - user: /start\n");

    assertThat(coverage.share(CoverageKind.STATES, Language.EN, "overdue").covered()).isOne();
    assertThat(coverage.share(CoverageKind.STATES, Language.ZH_HANT, "overdue").covered()).isZero();
    assertThat(coverage.gaps())
        .contains(gap(new Landmark.OfState(HOW_LATE), Optional.of(Language.ZH_HANT)))
        .doesNotContain(gap(new Landmark.OfState(HOW_LATE), Optional.of(Language.EN)));
  }

  @Test
  void cards_commands_and_the_way_out_of_a_question_are_counted() {
    Coverage coverage =
        coverage(
            """
              - user: /start
              - user: /back
              - tap: month
              - user: blue moon
              - user: blue moon
              - user: blue moon
              - bot: person.call
            """);

    assertThat(coverage.share(CoverageKind.RETRIES)).isEqualTo(new Coverage.Share(1, 1));
    assertThat(names(coverage.gaps()))
        .contains("command /help", "card call_lender")
        .doesNotContain("command /back", "if_stuck of overdue.who");
  }

  @Test
  void gaps_have_the_place_where_they_are_written() {
    assertThat(coverage("  - user: /start\n").gaps())
        .filteredOn(gap -> gap.language().isEmpty())
        .extracting(gap -> CoverageKind.name(gap.landmark()) + " " + gap.at())
        .contains(
            "state overdue.who dialogs/overdue.yaml:40:3",
            "route 2 of overdue.who dialogs/overdue.yaml:52:9",
            "route 1 of overdue.plan dialogs/overdue.yaml:62:3",
            "choice month of overdue.how_late dialogs/overdue.yaml:24:9",
            "if_stuck of overdue.who dialogs/overdue.yaml:48:15",
            "card call_lender dialogs/cards/call_lender.yaml:1:7")
        .anyMatch(gap -> gap.startsWith("choice bank of overdue.who dialogs/bot.yaml:"));
  }

  @Test
  void nothing_to_cover_is_all_covered_and_nearly_all_is_not() {
    assertThat(new Coverage.Share(0, 0).percent()).isEqualTo(100);
    assertThat(new Coverage.Share(999, 1000).percent()).isEqualTo(99);
  }

  @Test
  void the_table_has_a_row_for_each_dialog_and_the_gaps_can_be_cut_short() {
    CoverageTable table = new CoverageTable(coverage("  - user: /start\n"));

    assertThat(table.table().lines().map(line -> line.replaceFirst(" .*", "")))
        .containsExactly(
            "dialog",
            "closing",
            "crisis",
            "overdue",
            "person",
            "welcome",
            "all",
            "cards",
            "commands");
    assertThat(table.table()).contains("welcome    1/1 100 %");
    assertThat(table.gaps(2))
        .matches(
            """
            dialogs/closing.yaml:10:3: no story comes by state closing.bye
            dialogs/crisis.yaml:10:3: no story comes by state crisis.stay
            … and \\d+ more; --all lists them\
            """);
  }

  @Test
  void other_programs_read_the_same_figures() {
    assertThat(new CoverageJson(coverage("  - user: /start\n")).text())
        .contains("\"states\" : {\n      \"covered\" : 2,\n      \"of\" : 8,\n")
        .contains("\"name\" : \"state closing.bye\"", "\"path\" : \"dialogs/closing.yaml\"")
        .contains("\"line\" : 10");
  }

  @Test
  void what_the_dialogs_do_not_hold_counts_for_nothing() {
    Visit strange =
        new Visit(new Landmark.OfChoice(HOW_LATE, new ChoiceId("strange")), Language.EN);

    assertThat(new Coverage(SMALL, Set.of(strange)).share(CoverageKind.CHOICES).covered()).isZero();
  }

  private static Coverage coverage(String turns) {
    StoryResult result = SmallBot.play(turns);
    assertThat(result).isInstanceOf(StoryResult.Kept.class);
    return new Coverage(SMALL, result.visits());
  }

  private static Coverage.Gap gap(Landmark landmark, Optional<Language> language) {
    return new Coverage.Gap(landmark, SMALL.landmarks().get(landmark), language);
  }

  private static List<String> names(List<Coverage.Gap> gaps) {
    return gaps.stream()
        .filter(gap -> gap.language().isEmpty())
        .map(gap -> CoverageKind.name(gap.landmark()))
        .toList();
  }
}
