package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNamesTest {
  private static final String RENAMED =
      """
      dialogs/overdue.yaml
      -dialog: overdue
      +dialog: overdue
      +was: [late, behind]
      -  how_late:
      +  how_late:
      +    was: [days, how_long]
      -  costs:
      +  costs:
      +    was: [penalty]
      -  plan:
      +  plan:
      +    was: [advice]
      """;

  private final DialogSet dialogs = ValidFiles.accepted(files()).dialogs();

  @ParameterizedTest
  @CsvSource({
    "overdue.days, overdue.how_late",
    "overdue.how_long, overdue.how_late",
    "overdue.penalty, overdue.costs",
    "overdue.advice, overdue.plan",
    "late.how_late, overdue.how_late",
    "behind.days, overdue.how_late",
    "late.who, overdue.who",
    "overdue.who, overdue.who"
  })
  void a_state_is_found_by_what_it_was(String old, String now) {
    assertThat(dialogs.state(StateName.parse(old)).map(State::name)).contains(StateName.parse(now));
  }

  @ParameterizedTest
  @CsvSource({"overdue.gone", "late.gone", "gone.how_late", "welcome.days", "closing.advice"})
  void a_name_that_nothing_had_leads_nowhere(String name) {
    assertThat(dialogs.state(StateName.parse(name))).isEmpty();
  }

  @Test
  void a_dialog_is_found_by_what_it_was() {
    assertThat(dialogs.dialog(new DialogName("behind")).map(Dialog::name))
        .contains(new DialogName("overdue"));
    assertThat(dialogs.dialog(new DialogName("gone"))).isEmpty();
  }

  @Test
  void names_of_before_are_no_states_and_no_dialogs() {
    assertThat(dialogs.dialogs()).doesNotContainKey(new DialogName("late"));
    assertThat(dialogs.dialogs().get(new DialogName("overdue")).states())
        .containsOnlyKeys("how_late", "who", "costs", "plan");
  }

  private static Map<String, String> files() {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply(RENAMED);
    return files;
  }
}
