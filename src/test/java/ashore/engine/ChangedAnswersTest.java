package ashore.engine;

import static ashore.engine.MiniBot.en;
import static ashore.engine.MiniBot.name;
import static ashore.engine.MiniBot.otherwise;
import static ashore.engine.MiniBot.pick;
import static ashore.engine.MiniBot.question;
import static ashore.engine.MiniBot.slot;
import static ashore.engine.MiniBot.state;
import static ashore.engine.MiniBot.to;
import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.Doubt;
import ashore.dialog.IntentName;
import ashore.dialog.KeepFor;
import ashore.dialog.Operand;
import ashore.dialog.Question;
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

/** The summary of answers, changing them, and answers that are asked back. */
final class ChangedAnswersTest {
  private final Chat chat = new Chat(MiniBot.engine(dialogs(debts())));

  @Test
  void before_the_plan_the_answers_are_shown() {
    throughToThePlan();

    assertThat(chat.path()).containsSubsequence("review", "plan", "closing.more");
    assertThat(review().lines())
        .extracting(Reply.Review.Line::id)
        .containsExactly("trouble", "days_late", "lender", "income", "instalment");
  }

  @Test
  void a_changed_answer_asks_only_what_depends_on_it_and_tells_what_changes() {
    throughToThePlan();

    chat.commands("change", "days_late");
    assertThat(chat.conversation().open().orElseThrow().subject())
        .isEqualTo(new Subject.Changing(state("late", "days")));
    assertThat(chat.replies()).isEqualTo("you_said\n\ndays_late?");

    chat.mentions("60", Mention.Kind.NUMBER, number(60));
    assertThat(chat.path())
        .containsExactly(
            "noted",
            "plan_changed",
            "plan_added",
            "plan_dropped",
            "plan",
            "plan_rest",
            "closing.more");
    assertThat(plan().sections())
        .flatExtracting(Plan.Section::items)
        .extracting(Plan.Item::text)
        .containsExactly("do record");
    assertThat(chat.conversation().plan()).containsExactly(new CardName("record"));
    assertThat(chat.knows("lender")).isEqualTo(new Value.Picked(new ChoiceId("huabei")));
  }

  @Test
  void a_changed_answer_that_opens_a_question_asks_it_and_then_tells_what_changes() {
    throughToThePlan();

    chat.commands("change", "lender").taps("weilidai");
    assertThat(chat.path()).endsWith("late.agreed");

    chat.taps("yes");
    assertThat(chat.path())
        .containsSubsequence("plan_changed", "plan_added", "plan", "resume", "closing.more");
    assertThat(chat.conversation().plan())
        .containsExactlyInAnyOrder(new CardName("pay"), new CardName("record"));
  }

  @Test
  void a_changed_answer_that_changes_no_advice_says_so() {
    throughToThePlan();

    chat.commands("change", "days_late").mentions("21", Mention.Kind.NUMBER, number(21));

    assertThat(chat.path()).containsExactly("noted", "plan_same", "closing.more");
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    throughToThePlan();

    chat.commands("change", "days_late").mentions("20", Mention.Kind.NUMBER, number(20));

    assertThat(chat.path()).contains("closing.more").doesNotContain("plan");
  }

  @Test
  void an_answer_to_change_is_named_by_its_title_or_number_or_picked_from_all() {
    throughToThePlan();

    assertThat(chat.commands("change", "your lender").path()).endsWith("lender.who");
    assertThat(chat.says("please change your days_late").path()).endsWith("late.days");
    assertThat(chat.commands("change", "2").path()).endsWith("late.days");
    assertThat(chat.commands("change").path()).containsExactly("/change", "change_which");
    assertThat(chat.taps("days_late").path()).endsWith("late.days");
    assertThat(chat.commands("change").taps("none_of_these").path())
        .containsExactly("resume", "closing.more");
  }

  @Test
  void an_answer_of_the_topic_that_is_open_is_changed_too() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20));

    chat.commands("change", "days_late").mentions("40", Mention.Kind.NUMBER, number(40));

    assertThat(chat.replies()).isEqualTo("noted answer_line | that is long | lender?");
  }

  @Test
  void leaving_a_change_brings_the_open_question_back() {
    throughToThePlan();

    assertThat(chat.commands("change", "lender").commands("back").path())
        .containsExactly("/back", "closing.more");
    assertThat(chat.knows("lender")).isEqualTo(new Value.Picked(new ChoiceId("huabei")));
  }

  @Test
  void nothing_can_be_changed_before_something_was_answered() {
    assertThat(chat.says("hello").commands("change").path())
        .containsExactly("/change", "nothing_to_change", "door.trouble");
  }

  @Test
  void a_correction_in_words_after_the_plan_tells_what_changes() {
    throughToThePlan();

    chat.hears("no, it was 60 days", denial("no, it was 60 days", 60));

    assertThat(chat.path()).containsSubsequence("plan_changed", "plan", "closing.more");
  }

  @Test
  void back_goes_on_into_what_was_over() {
    throughToThePlan();

    assertThat(chat.commands("back").path()).endsWith("late.instalment");
    assertThat(chat.commands("back").path()).endsWith("late.income");
    assertThat(chat.commands("back").path()).endsWith("lender.who");
    chat.taps("huabei").mentions("6000", Mention.Kind.NUMBER, number(6000));
    assertThat(chat.mentions("500", Mention.Kind.NUMBER, number(500)).path())
        .containsSubsequence("plan_figures", "plan_rest", "closing.more")
        .doesNotContain("plan");
  }

  @Test
  void an_unusual_answer_is_asked_back_once_and_then_believed() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20)).taps("huabei");

    chat.mentions("90000", Mention.Kind.NUMBER, number(90_000));
    assertThat(chat.replies()).isEqualTo("really 90,000?");
    assertThat(chat.taps("yes").path()).containsExactly("late.instalment");
  }

  @Test
  void an_unusual_answer_can_be_written_again_or_replaced_at_once() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20)).taps("huabei");

    chat.mentions("90000", Mention.Kind.NUMBER, number(90_000));
    assertThat(chat.taps("no").path()).containsExactly("change", "late.income");
    assertThat(chat.mentions("90000", Mention.Kind.NUMBER, number(90_000)).path())
        .contains("late.instalment");

    chat.commands("back");
    chat.mentions("80000", Mention.Kind.NUMBER, number(80_000));
    assertThat(chat.mentions("no, 8000", Mention.Kind.NUMBER, number(8_000)).path())
        .contains("late.instalment");
    assertThat(chat.knows("income")).isEqualTo(new Value.Money(BigDecimal.valueOf(8_000)));
  }

  @Test
  void an_unusual_answer_is_believed_when_nothing_else_is_understood() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20)).taps("huabei");
    chat.mentions("90000", Mention.Kind.NUMBER, number(90_000));

    chat.says("gna").says("gna");

    assertThat(chat.says("gna").path()).endsWith("late.instalment");
  }

  @Test
  void answers_that_hardly_fit_are_asked_back_once() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20)).taps("huabei");
    chat.mentions("3000", Mention.Kind.NUMBER, number(3_000));

    chat.mentions("5000", Mention.Kind.NUMBER, number(5_000));
    assertThat(chat.path()).containsExactly("late.fits");

    assertThat(chat.taps("yes").path()).contains("plan");
  }

  @Test
  void of_answers_that_hardly_fit_one_is_changed() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20)).taps("huabei");
    chat.mentions("3000", Mention.Kind.NUMBER, number(3_000));
    chat.mentions("5000", Mention.Kind.NUMBER, number(5_000));

    assertThat(chat.taps("change_instalment").path()).containsExactly("change", "late.instalment");
    assertThat(chat.mentions("500", Mention.Kind.NUMBER, number(500)).path())
        .contains("plan")
        .doesNotContain("late.fits");
    assertThat(chat.knows("instalment")).isEqualTo(new Value.Money(BigDecimal.valueOf(500)));
  }

  @Test
  void a_second_topic_of_a_message_is_kept_and_offered_at_the_end() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20));
    chat.hears("they call and the record", about("they call and the record", "thanks", "record"));
    assertThat(chat.path()).contains("kept_for_later", "lender.who");

    chat.taps("huabei").mentions("6000", Mention.Kind.NUMBER, number(6000));
    chat.mentions("500", Mention.Kind.NUMBER, number(500));
    assertThat(chat.path()).containsSubsequence("plan", "also_wrote");

    assertThat(chat.taps("yes").path()).containsSubsequence("record", "plan", "closing.more");
  }

  private void throughToThePlan() {
    chat.says("hello").taps("late").mentions("20", Mention.Kind.NUMBER, number(20)).taps("huabei");
    chat.mentions("6000", Mention.Kind.NUMBER, number(6000));
    chat.mentions("500", Mention.Kind.NUMBER, number(500));
    assertThat(chat.conversation().plan()).containsExactly(new CardName("pay"));
  }

  private Plan plan() {
    return chat.turn().replies().stream()
        .filter(Reply.ShowPlan.class::isInstance)
        .map(reply -> ((Reply.ShowPlan) reply).plan())
        .findFirst()
        .orElseThrow();
  }

  private Reply.Review review() {
    return chat.turn().replies().stream()
        .filter(Reply.Review.class::isInstance)
        .map(Reply.Review.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Value number(int number) {
    return new Value.Number(BigDecimal.valueOf(number));
  }

  private static Understanding denial(String text, int days) {
    return new Understanding(
        text,
        List.of(new Guess(new IntentName("deny"), 0.9)),
        Understanding.Certainty.SURE,
        List.of(new Mention(Mention.Kind.DAYS_LATE, new Value.Days(days), 11, 18, false)),
        Optional.empty());
  }

  private static Understanding about(String text, String intent, String also) {
    return new Understanding(
        text,
        List.of(new Guess(new IntentName(intent), 0.9)),
        Understanding.Certainty.SURE,
        List.of(),
        List.of(new IntentName(also)),
        Optional.empty());
  }

  private static ashore.dialog.DialogSet dialogs(Dialog late) {
    return MiniBot.dialogs(
        MiniBot.door(),
        late,
        MiniBot.lender(),
        MiniBot.danger(),
        MiniBot.person(),
        MiniBot.closing());
  }

  /** Over 30 days another card; with one lender one more question. */
  private static Dialog debts() {
    return MiniBot.dialog(
        "late",
        Set.of("late"),
        new State.Ask(
            state("late", "days"),
            question("days_late", SlotType.DAYS, new KeepFor.Always(), List.of()),
            List.of(
                new Route(
                    Optional.of(more("days_late", 30)), new Target.ToState(state("late", "warn"))),
                otherwise(new Target.ToState(state("late", "who"))))),
        new State.Say(state("late", "warn"), en("that is long"), to("late", "who")),
        new State.Call(
            state("late", "who"),
            name("lender"),
            List.of(
                new Route(
                    Optional.of(is("lender", "weilidai")),
                    new Target.ToState(state("late", "agreed"))),
                otherwise(new Target.ToState(state("late", "income"))))),
        new State.Ask(
            state("late", "agreed"),
            question(
                "agreed",
                SlotType.CHOICE,
                new KeepFor.Topic(),
                List.<Choice>of(pick("yes", Set.of()), pick("no", Set.of()))),
            to("late", "income")),
        new State.Ask(state("late", "income"), doubted("income"), to("late", "instalment")),
        new State.Ask(
            state("late", "instalment"),
            question("instalment", SlotType.MONEY, new KeepFor.Always(), List.of()),
            to("late", "fits")),
        new State.Verify(
            state("late", "fits"),
            new Condition.Compare(
                new Operand.OfSlot(slot("instalment")),
                Comparison.MORE,
                new Operand.OfSlot(slot("income"))),
            en("that hardly fits"),
            List.of(slot("income"), slot("instalment")),
            List.of(
                new Route(
                    Optional.of(more("days_late", 30)), new Target.ToState(state("late", "other"))),
                otherwise(new Target.ToState(state("late", "plan"))))),
        new State.Advise(
            state("late", "plan"),
            List.of(new CardName("pay")),
            List.of(
                new Route(
                    Optional.of(is("agreed", "yes")), new Target.ToState(state("late", "other"))),
                otherwise(new Target.ToEnd()))),
        new State.Advise(
            state("late", "other"),
            List.of(new CardName("record")),
            List.of(otherwise(new Target.ToEnd()))));
  }

  private static Question doubted(String slot) {
    Question plain = question(slot, SlotType.MONEY, new KeepFor.Always(), List.of());
    return new Question(
        plain.words(),
        plain.title(),
        plain.fills(),
        plain.type(),
        plain.min(),
        Optional.empty(),
        plain.keepFor(),
        plain.why(),
        plain.choices(),
        plain.reask(),
        plain.ifStuck(),
        Optional.of(new Doubt(more(slot, 50_000), en("really {" + slot + "}?"))),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Condition is(String slot, String choice) {
    return new Condition.IsOneOf(slot(slot), Set.of(new ChoiceId(choice)));
  }

  private static Condition more(String slot, int number) {
    return new Condition.Compare(
        new Operand.OfSlot(slot(slot)),
        Comparison.MORE,
        new Operand.OfNumber(BigDecimal.valueOf(number)));
  }
}
