package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Mention;
import ashore.dialog.CardName;
import ashore.dialog.ChoiceId;
import ashore.dialog.CommandName;
import ashore.dialog.Landmark;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a turn tells of the parts of the dialogs that it used. */
class LandmarksTest {
  private static final Landmark LATE_TAKEN = choice("door.trouble", "late");

  private final Chat chat = new Chat(MiniBot.engine());

  @Test
  void an_answer_takes_a_choice_and_a_way_out() {
    chat.says("hello").taps("late");

    assertThat(landmarks())
        .containsExactly(LATE_TAKEN, route("door.trouble", 0), state("late.days"));
  }

  @Test
  void a_choice_is_the_same_tapped_typed_or_meant() {
    assertThat(chat.says("hello").says("the late").turn().landmarks()).contains(LATE_TAKEN);
    chat.commands("restart");

    assertThat(chat.says("i missed a payment", "late").turn().landmarks()).contains(LATE_TAKEN);
  }

  @Test
  void a_question_that_is_not_put_is_only_gone_through() {
    chat.mentions("for 12 days", Mention.Kind.DAYS_LATE, new Value.Days(12)).taps("late");

    assertThat(landmarks())
        .contains(route("late.days", 1), state("late.who"), state("lender.who"))
        .doesNotContain(state("late.days"));
  }

  @Test
  void retries_are_told_and_going_on_takes_no_choice() {
    chat.says("hello").taps("late");

    assertThat(chat.says("blue").turn().landmarks()).startsWith(retry("late.days", 0));
    assertThat(chat.says("blue").turn().landmarks()).startsWith(retry("late.days", 1));
    assertThat(chat.says("blue").turn().landmarks())
        .startsWith(route("late.days", 1))
        .noneMatch(Landmark.OfChoice.class::isInstance);
  }

  @Test
  void cards_and_commands_are_told() {
    chat.says("hello").taps("late").mentions("5", Mention.Kind.NUMBER, number(5));
    chat.taps("huabei");
    assertThat(landmarks()).contains(new Landmark.OfCard(new CardName("pay")));

    assertThat(chat.commands("plan").turn().landmarks())
        .startsWith(new Landmark.OfCommand(new CommandName("plan")));
  }

  @Test
  void what_going_back_tried_on_its_way_is_not_told() {
    chat.says("hello").taps("late").mentions("45", Mention.Kind.NUMBER, number(45));
    chat.mentions("5 days late", Mention.Kind.DAYS_LATE, new Value.Days(5)).commands("back");

    assertThat(landmarks()).endsWith(state("late.days")).doesNotContain(state("lender.who"));
  }

  private List<Landmark> landmarks() {
    return chat.turn().landmarks();
  }

  private static Value number(int number) {
    return new Value.Number(BigDecimal.valueOf(number));
  }

  private static Landmark state(String name) {
    return new Landmark.OfState(StateName.parse(name));
  }

  private static Landmark route(String state, int place) {
    return new Landmark.OfRoute(StateName.parse(state), place);
  }

  private static Landmark retry(String state, int place) {
    return new Landmark.OfRetry(StateName.parse(state), place);
  }

  private static Landmark choice(String state, String id) {
    return new Landmark.OfChoice(StateName.parse(state), new ChoiceId(id));
  }
}
