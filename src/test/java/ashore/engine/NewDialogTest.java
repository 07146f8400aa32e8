package ashore.engine;

import static ashore.engine.MiniBot.closing;
import static ashore.engine.MiniBot.danger;
import static ashore.engine.MiniBot.dialog;
import static ashore.engine.MiniBot.door;
import static ashore.engine.MiniBot.en;
import static ashore.engine.MiniBot.late;
import static ashore.engine.MiniBot.lender;
import static ashore.engine.MiniBot.otherwise;
import static ashore.engine.MiniBot.person;
import static ashore.engine.MiniBot.question;
import static ashore.engine.MiniBot.state;
import static ashore.engine.MiniBot.to;
import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Mention;
import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.KeepFor;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Target;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an author of a new dialog expects without having changed any other. */
class NewDialogTest {
  private final Chat chat =
      new Chat(
          MiniBot.engine(
              MiniBot.dialogs(door(), car(), late(), lender(), danger(), person(), closing())));

  /** Asks for a slot that another dialog asks for too, in words of its own. */
  private static Dialog car() {
    return dialog(
        "car",
        Set.of("thanks_for_the_car"),
        new State.Ask(
            state("car", "how_late"),
            question("days_late", SlotType.DAYS, new KeepFor.Age(Duration.ofDays(7)), List.of()),
            to("car", "price")),
        new State.Say(state("car", "price"), en("it costs {price}"), to("car", "plan")),
        new State.Advise(
            state("car", "plan"),
            List.of(new CardName("pay")),
            List.of(otherwise(new Target.ToEnd()))));
  }

  private Chat talksOfTheCar() {
    return chat.says("my car loan", "thanks_for_the_car").taps("other");
  }

  @Test
  void a_first_message_leads_to_its_dialog_once_the_entrance_is_through() {
    chat.says("my car loan", "thanks_for_the_car");
    assertThat(chat.replies()).contains("noted thanks_for_the_car");

    assertThat(chat.taps("other").path()).containsExactly("car.how_late");
  }

  @Test
  void what_prints_something_unknown_is_left_out() {
    talksOfTheCar();
    chat.mentions("12", Mention.Kind.NUMBER, new Value.Number(BigDecimal.valueOf(12)));

    assertThat(chat.path()).contains("car.price", "plan");
    assertThat(chat.replies()).doesNotContain("it costs");
  }

  @Test
  void an_answer_is_changed_at_the_question_that_was_put() {
    talksOfTheCar();
    chat.mentions("12", Mention.Kind.NUMBER, new Value.Number(BigDecimal.valueOf(12)));
    chat.commands("change").taps("days_late");

    assertThat(chat.conversation().open().orElseThrow().subject())
        .isEqualTo(new Subject.Changing(state("car", "how_late")));
  }

  @Test
  void a_greeting_after_some_time_comes_before_all_else() {
    talksOfTheCar();
    chat.waits(Duration.ofDays(2)).says("qux");

    assertThat(chat.replies()).startsWith("welcome_back");
  }
}
