package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.DialogSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewDiagramTest {
  private static final DialogSet DIALOGS = DrawnFiles.read(DrawnFiles.small());
  private static final Diagram OVERVIEW =
      OverviewDiagram.of(DrawnFiles.album(DIALOGS), new Links(DIALOGS.dialogs().keySet()));

  @Test
  void every_dialog_is_there_with_its_title_and_what_people_write_about() {
    assertThat(OVERVIEW.boxes())
        .extracting(Box::id)
        .contains(
            "dialog-welcome",
            "dialog-overdue",
            "dialog-income",
            "dialog-crisis",
            "dialog-closing",
            "dialog-person");
    assertThat(texts("dialog-overdue")).containsExactly("Late with a payment", "▸ You are late");
  }

  @Test
  void doors_dangers_calls_and_ways_over_are_told_apart() {
    assertThat(OVERVIEW.arrows())
        .contains(
            new Arrow("door-first", "dialog-welcome", Arrow.Kind.DOOR, ""),
            new Arrow("door-last", "dialog-closing", Arrow.Kind.DOOR, ""),
            new Arrow("door-person", "dialog-person", Arrow.Kind.DOOR, ""),
            new Arrow("door-danger", "dialog-crisis", Arrow.Kind.DANGER, "crisis"),
            new Arrow("dialog-income", "dialog-overdue", Arrow.Kind.CALL, ""),
            new Arrow("dialog-overdue", "dialog-person", Arrow.Kind.LEAVE, ""));
  }

  @Test
  void several_dangers_of_one_dialog_all_stand_on_its_arrow() {
    DialogSet dialogs =
        DrawnFiles.smallWith(
            "dialogs/bot.yaml",
            "commands:\n",
            """
              - interrupt: threat
                intent: crisis
                at_least: 0.35
                dialog: crisis
                patterns: |
                  at my door

            commands:
            """);
    Diagram overview = OverviewDiagram.of(DrawnFiles.album(dialogs), new Links(java.util.Set.of()));

    assertThat(overview.arrows())
        .contains(new Arrow("door-danger", "dialog-crisis", Arrow.Kind.DANGER, "crisis, threat"));
  }

  @Test
  void a_dialog_sums_up_what_to_look_at_in_its_states() {
    DialogSet dialogs =
        DrawnFiles.smallWith("dialogs/income.yaml", "call: overdue", "call: overdo");
    Diagram overview = OverviewDiagram.of(DrawnFiles.album(dialogs), new Links(java.util.Set.of()));

    assertThat(overview.boxes())
        .filteredOn(box -> box.id().equals("dialog-income"))
        .flatExtracting(Box::marks)
        .containsExactly(new Mark(Mark.Kind.UNKNOWN, "ways to nowhere: 1"));
  }

  private static List<String> texts(String id) {
    return OVERVIEW.boxes().stream()
        .filter(box -> box.id().equals(id))
        .flatMap(box -> box.rows().stream())
        .map(Row::text)
        .toList();
  }
}
