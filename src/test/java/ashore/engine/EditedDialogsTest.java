package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Answer;
import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.CardName;
import ashore.dialog.ChoiceId;
import ashore.dialog.Dialog;
import ashore.dialog.IntentName;
import ashore.dialog.KeepFor;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Target;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogs are edited while people are in them. */
@Execution(ExecutionMode.CONCURRENT)
class EditedDialogsTest {
  private final Chat chat = new Chat(MiniBot.engine());

  @Test
  void a_talk_at_a_renamed_question_goes_on_there_and_its_buttons_live() {
    chat.says("hello").taps("late");
    int number = chat.open();
    chat.meets(Edits.with(Edits.renamed(MiniBot.late(), "days", "how_late")))
        .taps(number, "not_sure");

    assertThat(chat.replies()).isEqualTo("lender?");
  }

  @Test
  void a_typed_answer_at_a_renamed_question_counts() {
    chat.says("hello")
        .taps("late")
        .meets(Edits.with(Edits.renamed(MiniBot.late(), "days", "how_late")));

    assertThat(answers("12").replies()).isEqualTo("lender?");
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Days(12));
  }

  @Test
  void a_dialog_that_calls_may_be_renamed_while_the_called_one_waits() {
    chat.says("hello").taps("late");
    answers("40")
        .meets(Edits.with(Edits.doorTo("behind"), Edits.dialogRenamed(MiniBot.late(), "behind")));

    assertThat(chat.taps("huabei").replies()).startsWith("twice is 80 | ").contains("plan_title");
  }

  @Test
  void a_removed_question_leads_to_the_first_open_one_and_nothing_is_asked_twice() {
    chat.says("hello").taps("late").meets(Edits.with(Edits.withoutDays()));

    assertThat(answers("12").replies()).isEqualTo("dialogs_changed | lender?");
    assertThat(chat.knows("trouble")).isEqualTo(new Value.Picked(new ChoiceId("late")));
    assertThat(chat.taps("huabei").replies()).contains("plan_title");
  }

  @Test
  void a_tap_on_a_removed_question_is_told_so() {
    chat.says("hello").taps("late").meets(Edits.with(Edits.withoutDays()));

    assertThat(chat.taps("not_sure").replies()).isEqualTo("dialogs_changed | lender?");
  }

  @Test
  void a_message_about_something_else_at_a_removed_question_gets_what_it_wants() {
    chat.says("hello").taps("late").meets(Edits.with(Edits.withoutDays()));

    assertThat(chat.says("does it show in my record", "record").replies())
        .isEqualTo("plan_title | resume | lender?");
  }

  @Test
  void danger_is_heard_at_a_removed_question_and_not_talked_over() {
    chat.says("hello").taps("late").meets(Edits.with(Edits.withoutDays()));

    assertThat(chat.says("i want to die").replies()).isEqualTo("you come first | safe?");
    assertThat(chat.taps("safe").replies()).isEqualTo("resume | lender?");
  }

  @Test
  void an_answer_to_a_question_that_moved_without_saying_so_is_taken_and_followed_up() {
    chat.says("hello")
        .taps("late")
        .meets(Edits.with(Edits.moved(MiniBot.late(), "days", "how_late")));

    assertThat(answers("40").replies()).isEqualTo("that is long | lender?");
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Days(40));
  }

  @Test
  void a_tap_on_a_question_that_moved_without_saying_so_is_taken() {
    chat.says("hello").meets(Edits.with(Edits.moved(MiniBot.door(), "trouble", "what")));

    assertThat(chat.taps("late").replies()).isEqualTo("days_late?");
  }

  @Test
  void an_answer_goes_to_what_the_person_was_asked_for_not_to_what_stands_there_now() {
    chat.says("hello").taps("late");
    State.Ask loans =
        new State.Ask(
            MiniBot.state("late", "days"),
            MiniBot.question("loans", SlotType.NUMBER, new KeepFor.Always(), List.of()),
            MiniBot.to("late", "who"));
    chat.meets(Edits.with(Edits.replaced(MiniBot.late(), loans)));

    assertThat(answers("12").replies()).isEqualTo("dialogs_changed | loans?");
    assertThat(answers("3").replies()).isEqualTo("lender?");
    assertThat(chat.knows("loans")).isEqualTo(new Value.Number(BigDecimal.valueOf(3)));
  }

  @Test
  void a_question_that_became_words_says_them_and_goes_on() {
    chat.says("hello").taps("late");
    chat.meets(
        Edits.with(
            Edits.replaced(MiniBot.late(), Edits.say("late", "days", "no need to count", "who"))));

    assertThat(answers("12").replies()).isEqualTo("dialogs_changed | no need to count | lender?");
  }

  @Test
  void a_caller_that_is_gone_leads_again_and_keeps_the_answer() {
    chat.says("hello").taps("late");
    answers("12");
    Dialog inline =
        MiniBot.dialog(
            "late",
            Set.of("late"),
            MiniBot.late().first(),
            Edits.say("late", "warn", "that is long", "note"),
            Edits.say("late", "note", "all noted", "plan"),
            Edits.state(MiniBot.late(), "plan"));
    chat.meets(
        Edits.with(
            Edits.replaced(
                inline,
                new State.Ask(
                    MiniBot.state("late", "days"),
                    ((State.Ask) MiniBot.late().first()).question(),
                    MiniBot.to("late", "note")))));

    assertThat(chat.taps("huabei").path()).contains("plan");
    assertThat(chat.knows("lender")).isEqualTo(new Value.Picked(new ChoiceId("huabei")));
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Days(12));
  }

  @Test
  void a_topic_whose_dialog_is_gone_ends_with_a_word_and_the_answers_stay() {
    chat.says("hello").taps("other").says("i am behind", "late");
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(Edits.doorWithoutLate(), MiniBot.danger(), MiniBot.closing())));

    assertThat(answers("12").replies()).isEqualTo("dialogs_changed | more?");
    assertThat(chat.conversation().topics()).hasSize(1);
  }

  @Test
  void a_topic_whose_dialog_is_gone_leaves_the_plan_that_it_had_come_to() {
    Dialog advisesFirst =
        MiniBot.dialog(
            "late",
            Set.of("late"),
            new State.Advise(
                MiniBot.state("late", "plan"),
                List.of(new CardName("pay")),
                MiniBot.to("late", "days")),
            new State.Ask(
                MiniBot.state("late", "days"),
                ((State.Ask) MiniBot.late().first()).question(),
                List.of(MiniBot.otherwise(new Target.ToEnd()))));
    chat.meets(Edits.with(advisesFirst)).says("hello").taps("other").says("i am behind", "late");
    assertThat(chat.replies()).isEqualTo("days_late?");
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(Edits.doorWithoutLate(), MiniBot.danger(), MiniBot.closing())));

    assertThat(chat.commands("repeat").replies()).isEqualTo("dialogs_changed | plan_title | more?");
    assertThat(chat.conversation().plan()).containsExactly(new CardName("pay"));
  }

  @Test
  void a_topic_that_began_in_a_dialog_that_is_gone_stays_at_its_place() {
    chat.says("hello").taps("late");
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(
                MiniBot.late(), MiniBot.lender(), MiniBot.danger(), MiniBot.closing())));

    assertThat(answers("12").replies()).isEqualTo("lender?");
    assertThat(chat.commands("back").replies()).isEqualTo("went_back | days_late?");
  }

  @Test
  void a_waiting_topic_whose_place_is_gone_is_led_again_when_its_turn_comes() {
    chat.says("hello").taps("late").says("i want to die").meets(Edits.with(Edits.withoutDays()));

    assertThat(chat.taps("safe").replies()).isEqualTo("resume | lender?");
  }

  @Test
  void a_waiting_topic_whose_dialog_is_gone_is_let_go_without_a_word() {
    chat.says("hello").taps("other").says("i am behind", "late").says("i want to die");
    assertThat(chat.conversation().topics()).hasSize(2);
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(Edits.doorWithoutLate(), MiniBot.danger(), MiniBot.closing())));

    assertThat(chat.taps("safe").replies()).isEqualTo("more?");
  }

  @Test
  void in_danger_what_was_said_is_rather_said_again() {
    chat.says("i want to die");
    Dialog shorter =
        MiniBot.dialog(
            "danger", Set.of(), MiniBot.danger().first(), Edits.end("danger", "safe_now"));
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(
                MiniBot.door(),
                MiniBot.late(),
                MiniBot.lender(),
                MiniBot.closing(),
                Edits.replaced(
                    shorter, Edits.say("danger", "care", "you come first", "safe_now")))));

    assertThat(chat.says("yes well").replies())
        .startsWith("dialogs_changed | you come first | goodbye");
  }

  @Test
  void a_choice_that_is_gone_is_asked_again_when_it_is_needed() {
    chat.says("hello").taps("late");
    answers("12").taps("huabei").taps("again");
    Dialog fewer =
        MiniBot.dialog(
            "lender",
            Set.of(),
            new State.Ask(
                MiniBot.state("lender", "who"),
                MiniBot.question(
                    "lender",
                    SlotType.CHOICE,
                    new KeepFor.Always(),
                    List.of(MiniBot.pick("weilidai", Set.of()))),
                List.of(MiniBot.otherwise(new Target.ToEnd()))));
    chat.meets(
        MiniBot.engine(MiniBot.dialogs(MiniBot.door(), MiniBot.late(), fewer, MiniBot.closing())));

    assertThat(chat.taps("late").replies()).isEqualTo("lender?");
  }

  @Test
  void a_tap_on_a_choice_that_is_gone_gets_a_line_and_the_choices_there_are() {
    chat.says("hello")
        .meets(MiniBot.engine(MiniBot.dialogs(Edits.doorWithoutLate(), MiniBot.closing())));

    assertThat(chat.taps("late").replies()).isEqualTo("old_button | trouble?");
  }

  @Test
  void an_answer_of_another_type_counts_as_never_given() {
    chat.says("hello").taps("late");
    answers("12");
    Dialog inWords =
        MiniBot.dialog(
            "late",
            Set.of("late"),
            new State.Ask(
                MiniBot.state("late", "days"),
                MiniBot.question("days_late", SlotType.TEXT, new KeepFor.Always(), List.of()),
                MiniBot.to("late", "who")),
            Edits.state(MiniBot.late(), "who"),
            new State.Advise(
                MiniBot.state("late", "figures"),
                List.of(new CardName("pay")),
                List.of(MiniBot.otherwise(new Target.ToEnd()))));
    chat.meets(Edits.with(inWords)).taps("huabei");

    assertThat(chat.conversation().answers().get(MiniBot.slot("days_late"))).isEmpty();
    assertThat(chat.path()).contains("plan");
  }

  @Test
  void ticked_choices_that_are_gone_are_not_taken() {
    chat.meets(MiniBot.engine(MiniBot.dialogs(Edits.several("a", "b", "c"), MiniBot.closing())));
    chat.says("hello").taps("a").taps("c");
    chat.meets(MiniBot.engine(MiniBot.dialogs(Edits.several("b", "c"), MiniBot.closing())))
        .taps("done");

    assertThat(chat.knows("both")).isEqualTo(new Value.PickedAll(Set.of(new ChoiceId("c"))));
  }

  @Test
  void an_offer_of_a_topic_that_is_gone_is_no_offer_any_more() {
    chat.meets(Edits.with(Edits.doorWithoutLate())).says("hello").says("i am behind", "late");
    assertThat(chat.replies()).isEqualTo("offer_switch");
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(Edits.doorWithoutLate(), MiniBot.danger(), MiniBot.closing())));

    assertThat(chat.taps("yes").replies()).isEqualTo("dialogs_changed | trouble?");
  }

  @Test
  void of_the_topics_offered_those_that_are_left_stay_on_offer() {
    chat.meets(Edits.with(Edits.doorWithoutLate())).says("hello");
    chat.hears(
        "pay and record",
        new Understanding(
            "pay and record",
            List.of(new Guess(intent("late"), 0.4), new Guess(intent("record"), 0.3)),
            Understanding.Certainty.UNCLEAR,
            List.of(),
            Optional.empty()));
    assertThat(chat.replies()).isEqualTo("is_it_one_of");
    int number = chat.open();
    chat.meets(
        MiniBot.engine(
            MiniBot.dialogs(Edits.doorWithoutLate(), MiniBot.danger(), MiniBot.closing())));

    assertThat(chat.taps(number, "record").replies()).startsWith("plan_title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"back", "why", "plan", "repeat", "person", "language", "restart", "start", "no"})
  void every_command_has_an_answer_at_a_place_that_is_gone(String command) {
    chat.says("hello").taps("late").meets(Edits.with(Edits.withoutDays()));

    assertThat(chat.commands(command).turn().replies()).isNotEmpty();
    assertThat(chat.says("hm").replies()).isNotEmpty();
  }

  @Test
  void whatever_is_taken_away_nobody_is_stranded() {
    List<Engine> edits =
        List.of(
            Edits.with(Edits.withoutDays()),
            Edits.with(Edits.renamed(MiniBot.late(), "days", "how_late")),
            Edits.with(Edits.moved(MiniBot.door(), "trouble", "what")),
            MiniBot.engine(
                MiniBot.dialogs(
                    Edits.doorWithoutLate(),
                    MiniBot.danger(),
                    MiniBot.closing(),
                    MiniBot.person())),
            Edits.with(Edits.moved(MiniBot.closing(), "more", "else_what")),
            Edits.with(Edits.moved(MiniBot.danger(), "safe", "fine")),
            MiniBot.engine());
    List<String> words = List.of("late", "huabei", "i want to die", "safe", "12", "again", "hm");
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      Chat walk = new Chat(MiniBot.engine()).says("hello");
      for (int turn = 0; turn < 30; turn++) {
        if (random.nextInt(3) == 0) {
          walk.meets(edits.get(random.nextInt(edits.size())));
        }
        String word = words.get(random.nextInt(words.size()));
        switch (random.nextInt(4)) {
          case 0 -> walk.taps(word);
          case 1 -> walk.says(word, "late");
          case 2 -> walk.commands(random.nextBoolean() ? "back" : "repeat");
          default -> walk.says(word);
        }
        assertThat(walk.turn().replies()).isNotEmpty();
        assertThat(walk.conversation().answers().bySlot().values())
            .extracting(Answer::value)
            .doesNotContainNull();
      }
    }
  }

  private Chat answers(String number) {
    Value value = new Value.Number(new BigDecimal(number));
    return chat.mentions(number, Mention.Kind.NUMBER, value);
  }

  private static IntentName intent(String name) {
    return new IntentName(name);
  }
}
