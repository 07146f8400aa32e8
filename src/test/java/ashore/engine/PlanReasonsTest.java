package ashore.engine;

import static ashore.engine.MiniBot.dialog;
import static ashore.engine.MiniBot.more;
import static ashore.engine.MiniBot.otherwise;
import static ashore.engine.MiniBot.question;
import static ashore.engine.MiniBot.state;
import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Mention;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.KeepFor;
import ashore.dialog.Route;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Target;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a plan says what it says. */
final class PlanReasonsTest {
  private final Chat chat =
      new Chat(
          MiniBot.engine(
              MiniBot.dialogs(
                  MiniBot.door(),
                  late(),
                  MiniBot.lender(),
                  MiniBot.danger(),
                  MiniBot.person(),
                  MiniBot.closing())));

  @Test
  void the_answer_that_decided_is_named_with_the_border_where_another_card_comes() {
    planned();

    assertThat(chat.commands("reasons").replies())
        .isEqualTo(
            """
            reasons_title

            • card pay
            because answer_line · answer_line
            your days_late otherwise: card record
            reasons_if_not | more?\
            """);
  }

  @Test
  void after_the_plan_why_asks_for_the_reasons_and_before_it_for_the_question() {
    chat.says("hello");
    assertThat(chat.commands("why").replies()).isEqualTo("because trouble | trouble?");
    planned();

    assertThat(chat.commands("why").path())
        .containsExactly("/why", "reasons_title", "closing.more");
    assertThat(shortcuts()).contains("reasons").doesNotContain("why");
  }

  @Test
  void supposing_changes_nothing() {
    planned();
    var before = chat.conversation();

    chat.commands("reasons");

    assertThat(chat.conversation().answers()).isEqualTo(before.answers());
    assertThat(chat.conversation().plan()).containsExactly(new CardName("pay"));
    assertThat(chat.conversation().finished()).isEqualTo(before.finished());
  }

  @Test
  void without_a_plan_it_says_so() {
    chat.says("hello");

    assertThat(chat.commands("reasons").path())
        .containsExactly("/reasons", "no_plan_yet", "door.trouble");
  }

  private List<String> shortcuts() {
    return ((Reply.Ask) chat.given().getLast()).shortcuts().stream().map(Option::id).toList();
  }

  private void planned() {
    chat.says("hello")
        .taps("late")
        .mentions("12", Mention.Kind.NUMBER, new Value.Number(BigDecimal.valueOf(12)));
  }

  /** Advises by days alone. */
  private static Dialog late() {
    return dialog(
        "late",
        Set.of("late"),
        new State.Ask(
            state("late", "days"),
            question("days_late", SlotType.DAYS, new KeepFor.Always(), List.of()),
            List.of(
                new Route(
                    Optional.of(more("days_late", 30)), new Target.ToState(state("late", "long"))),
                otherwise(new Target.ToState(state("late", "brief"))))),
        new State.Advise(
            state("late", "brief"),
            List.of(new CardName("pay")),
            List.of(otherwise(new Target.ToEnd()))),
        new State.Advise(
            state("late", "long"),
            List.of(new CardName("record")),
            List.of(otherwise(new Target.ToEnd()))));
  }
}
