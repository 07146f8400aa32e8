package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.DialogSet;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is marked in the picture of a faulty dialog. */
class FindingsTest {
  private static final String ROUND_AND_ROUND =
      """
      round:
        ask:
          en: Again?
          zh-Hans: 再来吗？
          zh-Hant: 再來嗎？
        fills: again
        type: text
        next: and_round

      and_round:
        say:
          en: Again.
          zh-Hans: 再来。
          zh-Hant: 再來。
        next: round
      """;

  @Test
  void a_sound_dialog_bears_no_marks() {
    for (Mark.Kind kind : Mark.Kind.values()) {
      assertThat(marked(DrawnFiles.read(DrawnFiles.small()), kind)).isEmpty();
    }
  }

  @Test
  void states_that_cannot_be_left_are_dead_ends() {
    assertThat(marked(DrawnFiles.smallWith(ROUND_AND_ROUND), Mark.Kind.DEAD_END))
        .containsExactly("round", "and_round");
  }

  @Test
  void states_to_which_nothing_leads_are_marked() {
    assertThat(marked(DrawnFiles.smallWith(ROUND_AND_ROUND), Mark.Kind.UNREACHED))
        .containsExactly("round", "and_round");
  }

  @Test
  void a_way_to_nowhere_is_no_way_out() {
    DialogSet dialogs =
        DrawnFiles.smallWith(ROUND_AND_ROUND.replace("next: round\n", "next: nowhere\n"));

    assertThat(marked(dialogs, Mark.Kind.UNKNOWN)).containsExactly("and_round");
    assertThat(marked(dialogs, Mark.Kind.DEAD_END)).containsExactly("round", "and_round");
  }

  @Test
  void a_called_dialog_that_is_not_there_is_marked() {
    DialogSet dialogs =
        DrawnFiles.smallWith("dialogs/income.yaml", "call: overdue", "call: overdo");

    assertThat(marked(dialogs, Mark.Kind.UNKNOWN)).containsExactly("late");
  }

  @Test
  void missing_languages_are_found_in_every_word_of_a_state() {
    List<String> words =
        List.of("最需要什么？", "对吗？", "要看这个", "写数字就行", "吃饭", "请保重", "约{", "有人可以帮忙", "没有");
    for (String word : words) {
      DialogSet dialogs = withoutSimplified(word);

      assertThat(marked(dialogs, Mark.Kind.UNTRANSLATED)).as(word).hasSize(1);
    }
  }

  @Test
  void the_mark_names_the_missing_language() {
    DialogSet dialogs = withoutSimplified("请保重");
    Diagram diagram =
        DialogDiagram.of(
            DrawnFiles.album(dialogs),
            dialogs.dialogs().get(DrawnFiles.INCOME),
            new Links(Set.of()));

    assertThat(diagram.boxes())
        .filteredOn(box -> box.id().equals("state-bye"))
        .flatExtracting(Box::marks)
        .containsExactly(new Mark(Mark.Kind.UNTRANSLATED, "not translated: zh-Hans"));
  }

  @Test
  void states_that_no_story_passes_are_marked_once_stories_were_played() {
    DialogSet dialogs = DrawnFiles.read(DrawnFiles.small());
    Set<Landmark> told = Set.of(new Landmark.OfState(new StateName(DrawnFiles.INCOME, "paid")));
    Album album = new Album(dialogs, Language.EN, Optional.of(told));

    assertThat(
            new Findings(album, dialogs.dialogs().get(DrawnFiles.INCOME)).marked(Mark.Kind.UNTOLD))
        .hasSize(9)
        .extracting(state -> state.name().state())
        .doesNotContain("paid");
  }

  @Test
  void ways_that_no_story_takes_are_marked_where_stories_come_by() {
    DialogSet dialogs = DrawnFiles.read(DrawnFiles.small());
    StateName needs = new StateName(DrawnFiles.INCOME, "needs");
    Set<Landmark> told = Set.of(new Landmark.OfState(needs), new Landmark.OfRoute(needs, 1));
    Diagram diagram =
        DialogDiagram.of(
            new Album(dialogs, Language.EN, Optional.of(told)),
            dialogs.dialogs().get(DrawnFiles.INCOME),
            new Links(Set.of()));

    assertThat(diagram.arrows().stream().filter(Arrow::untold))
        .singleElement()
        .extracting(Arrow::from, Arrow::to)
        .containsExactly("state-needs", "state-help");
  }

  /** The first line in Simplified Chinese that holds these words is taken out. */
  private static DialogSet withoutSimplified(String words) {
    String text = DrawnFiles.small().get("dialogs/income.yaml");
    String line =
        text.lines()
            .filter(it -> it.contains("zh-Hans:") && it.contains(words))
            .findFirst()
            .orElseThrow();
    return DrawnFiles.smallWith("dialogs/income.yaml", line + "\n", "");
  }

  private static List<String> marked(DialogSet dialogs, Mark.Kind kind) {
    return new Findings(DrawnFiles.album(dialogs), dialogs.dialogs().get(DrawnFiles.INCOME))
        .marked(kind).stream().map(State::name).map(StateName::state).toList();
  }
}
