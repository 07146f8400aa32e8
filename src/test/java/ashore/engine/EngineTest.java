package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Answer;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Mention;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.ChoiceId;
import ashore.dialog.Dialog;
import ashore.dialog.KeepFor;
import ashore.dialog.Language;
import ashore.dialog.Route;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Target;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
  private final Chat chat = new Chat(MiniBot.engine());

  @Test
  void a_newcomer_is_welcomed_and_asked_the_first_question() {
    assertThat(chat.says("hello").replies()).isEqualTo("hello | trouble?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "late",
        "The Late",
        "1",
        "1.",
        "first",
        "the first one",
        "第一个",
        "I think the late fits"
      })
  void a_choice_is_taken_by_word_label_number_or_ordinal(String answer) {
    chat.says("hello").says(answer);

    assertThat(chat.path()).contains("late.days");
  }

  @Test
  void a_tap_is_the_same_choice() {
    chat.says("hello").taps("late");

    assertThat(chat.path()).contains("late.days");
    assertThat(chat.knows("trouble")).isEqualTo(new Value.Picked(new ChoiceId("late")));
  }

  @Test
  void an_intent_takes_the_choice_that_names_it() {
    assertThat(chat.says("i missed a payment", "late").path())
        .containsSubsequence("door.hello", "late.days");
  }

  @Test
  void what_was_said_in_passing_is_said_back_once_and_not_asked() {
    chat.says("hello").says("weilidai");
    assertThat(chat.replies()).startsWith("noted the weilidai | trouble?");

    chat.taps("late").mentions("12", Mention.Kind.NUMBER, number(12));

    assertThat(chat.path()).contains("late.figures", "plan").doesNotContain("lender.who");
    assertThat(chat.replies()).doesNotContain("noted");
  }

  @Test
  void what_was_said_in_passing_leads_past_the_open_question_when_it_is_not_needed_any_more() {
    Engine engine = MiniBot.engine(MiniBot.dialogs(passedUnlessLate(), MiniBot.closing()));
    Chat telling = new Chat(engine).says("hello");
    assertThat(telling.replies()).isEqualTo("hello | passed?");

    telling.mentions("it is 40 days late", Mention.Kind.DAYS_LATE, new Value.Days(40));

    assertThat(telling.replies()).isEqualTo("that is long | noted 40 days late | lender?");
  }

  @Test
  void what_was_said_in_passing_leaves_an_open_question_that_is_still_needed() {
    Engine engine = MiniBot.engine(MiniBot.dialogs(passedUnlessLate(), MiniBot.closing()));
    Chat telling = new Chat(engine).says("hello");

    telling.mentions("it is 10 days late", Mention.Kind.DAYS_LATE, new Value.Days(10));

    assertThat(telling.replies()).isEqualTo("noted 10 days late | passed?");
  }

  @Test
  void a_called_dialog_comes_back_and_figures_are_worked_out() {
    chat.says("hello").taps("late").mentions("40", Mention.Kind.NUMBER, number(40));
    assertThat(chat.replies()).isEqualTo("that is long | lender?");

    assertThat(chat.taps("huabei").replies())
        .startsWith("twice is 80 | review_title ")
        .endsWith(" | plan_title | more?");
  }

  @Test
  void an_unknown_answer_takes_no_if_and_leaves_its_figures_out() {
    chat.says("hello").taps("late").taps("not_sure");
    assertThat(chat.path()).doesNotContain("late.warn");

    assertThat(chat.taps("huabei").replies())
        .isEqualTo(
            "review_title your trouble: the late, your days_late: label_not_sure,"
                + " your lender: the huabei | plan_title | more?");
  }

  @Test
  void danger_comes_before_everything_and_the_open_question_comes_back() {
    chat.says("hello").taps("late").says("i want to die");
    assertThat(chat.replies()).isEqualTo("you come first | safe?");

    assertThat(chat.taps("safe").replies()).isEqualTo("resume | days_late?");
  }

  @Test
  void danger_guessed_by_the_classifier_counts_like_danger_written() {
    assertThat(chat.says("hello").says("everything is over", "despair").path())
        .contains("danger.safe");
  }

  @Test
  void a_plain_answer_is_no_alarm_whatever_the_classifier_guesses() {
    assertThat(chat.says("hello").says("late", "despair").path()).contains("late.days");
  }

  @Test
  void a_figure_of_speech_is_no_alarm() {
    assertThat(chat.says("hello").says("this food is to die for, i want to die for it").path())
        .doesNotContain("danger.safe");
  }

  @Test
  void danger_said_twice_is_heard_twice() {
    chat.says("hello").says("i want to die").taps("safe").says("i want to die");

    assertThat(chat.path()).contains("danger.care", "danger.safe");
  }

  @Test
  void in_danger_nothing_goes_on_without_the_persons_word() {
    chat.says("i want to die");
    for (int i = 0; i < 6; i++) {
      chat.says("hmm well");
      assertThat(chat.replies()).endsWith("safe?");
    }
  }

  @Test
  void restart_at_an_offer_of_the_bot_only_means_no() {
    chat.says("hello").taps("late").commands("delete").commands("restart");

    assertThat(chat.replies()).isEqualTo("days_late?");
    assertThat(chat.conversation().answers().bySlot()).isNotEmpty();
  }

  @Test
  void an_old_button_gets_a_line_and_the_live_question() {
    chat.says("hello");
    int old = chat.open();
    chat.taps("late").taps(old, "late");

    assertThat(chat.replies()).isEqualTo("old_button | days_late?");
  }

  @Test
  void retries_use_other_words_and_then_go_on_without_the_answer() {
    chat.says("hello").taps("late");

    assertThat(chat.says("blue").replies()).isEqualTo("again days_late | days_late?");
    assertThat(chat.says("blue").replies())
        .isEqualTo("once more days_late | offer_person | days_late?");
    assertThat(chat.says("blue").replies()).isEqualTo("going_on | lender?");
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Unknown());
  }

  @Test
  void a_value_out_of_range_is_told_and_asked_again() {
    chat.says("hello").taps("late").mentions("9999", Mention.Kind.NUMBER, number(9999));

    assertThat(chat.replies()).isEqualTo("out_of_range | days_late?");
  }

  @Test
  void back_undoes_the_last_answer_across_a_call() {
    chat.says("hello").taps("late").mentions("12", Mention.Kind.NUMBER, number(12));
    assertThat(chat.replies()).isEqualTo("lender?");

    assertThat(chat.commands("back").replies()).isEqualTo("went_back | days_late?");
    assertThat(chat.says("please back").replies()).isEqualTo("went_back | trouble?");
    assertThat(chat.commands("back").replies()).isEqualTo("nothing_to_undo | trouble?");
  }

  @Test
  void back_goes_on_until_another_question_is_open() {
    chat.says("i missed a payment", "late");
    chat.mentions("12", Mention.Kind.NUMBER, number(12));
    assertThat(chat.replies()).isEqualTo("lender?");

    assertThat(chat.commands("back").replies()).isEqualTo("went_back | days_late?");
    assertThat(chat.commands("back").replies()).isEqualTo("went_back | trouble?");
  }

  @Test
  void no_it_was_something_else_changes_the_answer() {
    chat.says("hello").taps("late").mentions("5", Mention.Kind.NUMBER, number(5));
    chat.hears(
        "no it was 12",
        MiniBot.heard(
            "no it was 12",
            new Mention(Mention.Kind.DAYS, new Value.Days(12), 0, 2, false),
            "mistake"));

    assertThat(chat.replies()).isEqualTo("noted 12 days late | lender?");
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Days(12));
  }

  @Test
  void the_question_whether_to_remove_everything_stays_until_it_is_answered() {
    chat.says("hello").commands("delete").says("what do you mean");
    assertThat(chat.replies()).isEqualTo("delete_confirm");

    assertThat(chat.taps("yes").turn().forget()).isTrue();
  }

  @Test
  void a_language_that_is_named_is_spoken_at_once() {
    chat.says("hello").says("english please", "tongue");

    assertThat(chat.replies()).isEqualTo("language_changed | trouble?");
  }

  @Test
  void a_command_that_does_not_exist_is_said_so() {
    assertThat(chat.says("hello").commands("frobnicate").replies())
        .isEqualTo("not_understood | trouble?");
  }

  @Test
  void a_newcomer_whose_question_has_a_card_is_asked_about_emergencies_first() {
    assertThat(chat.says("does it show in my record", "record").replies())
        .isEqualTo("hello | noted record | trouble?");

    assertThat(chat.taps("other").replies()).isEqualTo("plan_title | more?");
  }

  @Test
  void an_aside_is_answered_and_the_question_comes_back_once() {
    chat.says("hello").says("does it show in my record", "record");

    assertThat(chat.replies()).isEqualTo("plan_title | resume | trouble?");
  }

  @Test
  void another_topic_is_offered_and_staying_loses_nothing() {
    chat.says("hello").taps("other");
    assertThat(chat.replies()).isEqualTo("more?");
    chat.says("i am behind", "late");

    assertThat(chat.replies()).isEqualTo("days_late?");
  }

  @Test
  void an_act_is_answered_and_the_question_follows() {
    assertThat(chat.says("hello").says("thank you", "thanks").replies())
        .isEqualTo("you are welcome | trouble?");
  }

  @Test
  void a_person_can_be_asked_for_at_any_time() {
    assertThat(chat.says("hello").taps("late").commands("person").replies())
        .isEqualTo("call somebody | resume | days_late?");
  }

  @Test
  void why_is_answered_in_place() {
    assertThat(chat.says("hello").commands("why").replies())
        .isEqualTo("because trouble | trouble?");
  }

  @Test
  void the_last_plan_can_be_seen_again() {
    assertThat(chat.says("hello").commands("plan").replies()).isEqualTo("no_plan_yet | trouble?");
    chat.taps("late").taps("not_sure").taps("huabei");

    assertThat(chat.commands("plan").replies()).isEqualTo("plan_title | more?");
  }

  @Test
  void after_a_topic_its_passing_answers_are_asked_again_and_the_others_not() {
    chat.says("hello").taps("late").mentions("5", Mention.Kind.NUMBER, number(5)).taps("huabei");
    chat.taps("again");
    assertThat(chat.replies()).isEqualTo("hello | trouble?");

    assertThat(chat.taps("late").path()).contains("plan").doesNotContain("late.days", "lender.who");
  }

  @Test
  void where_a_number_is_the_answer_options_are_lettered() {
    chat.says("hello").taps("late");

    assertThat(chat.turn().replies())
        .filteredOn(Reply.Ask.class::isInstance)
        .extracting(reply -> ((Reply.Ask) reply).marks())
        .containsExactly(Reply.Marks.LETTERS);
  }

  @Test
  void an_old_answer_is_asked_again() {
    chat.says("hello").taps("late").mentions("5", Mention.Kind.NUMBER, number(5)).taps("huabei");
    chat.waits(Duration.ofDays(8)).taps("again").taps("late");

    assertThat(chat.replies()).isEqualTo("days_late?");
  }

  @Test
  void a_person_who_was_away_is_greeted() {
    assertThat(chat.says("hello").waits(Duration.ofHours(2)).says("late").replies())
        .startsWith("welcome_back");
  }

  @Test
  void restarting_forgets_the_answers_but_not_which_buttons_are_old() {
    chat.says("hello").taps("late");
    int old = chat.open();

    assertThat(chat.commands("restart").replies()).isEqualTo("restarted | hello | trouble?");
    assertThat(chat.open()).isGreaterThan(old);
    assertThat(chat.conversation().answers().bySlot()).isEmpty();
  }

  @Test
  void everything_is_removed_only_after_a_yes() {
    chat.says("hello").taps("late").commands("delete");
    assertThat(chat.turn().forget()).isFalse();

    chat.taps("yes");

    assertThat(chat.turn().forget()).isTrue();
    assertThat(chat.conversation()).isEqualTo(Conversation.begin(Language.EN));
  }

  @Test
  void another_language_repeats_the_open_question_and_keeps_the_answers() {
    chat.says("hello").taps("late").commands("language");

    assertThat(chat.taps("zh-Hans").replies()).isEqualTo("language_changed | days_late?");
    assertThat(chat.conversation().language()).isEqualTo(Language.ZH_HANS);
  }

  @Test
  void a_picture_is_answered_with_the_question() {
    assertThat(chat.says("hello").sendsPicture().replies()).isEqualTo("media | trouble?");
  }

  @Test
  void after_goodbye_the_next_word_finds_a_question_again() {
    chat.says("hello").taps("other").taps("enough");
    assertThat(chat.replies()).isEqualTo("goodbye");

    assertThat(chat.says("are you there").replies()).endsWith("more?");
  }

  @Test
  void several_choices_are_ticked_one_by_one_or_typed_as_numbers() {
    Engine engine = MiniBot.engine(MiniBot.dialogs(severalAtTheDoor(), MiniBot.closing()));
    Chat ticking =
        new Chat(engine).says("hello").taps("a").taps("c").taps("a").taps("b").taps("done");
    Chat typing = new Chat(engine).says("hello").says("2 and 3");

    assertThat(ticking.knows("both")).isEqualTo(all("c", "b"));
    assertThat(typing.knows("both")).isEqualTo(all("b", "c"));
  }

  @Test
  void a_person_whose_place_was_edited_away_is_led_again_through_the_answers() {
    chat.says("hello").taps("late").mentions("40", Mention.Kind.NUMBER, number(40));
    Engine changed =
        MiniBot.engine(
            MiniBot.dialogs(
                MiniBot.door(),
                MiniBot.dialog(
                    "late",
                    Set.of("late"),
                    MiniBot.late().first(),
                    new State.Call(
                        MiniBot.state("late", "warn"),
                        MiniBot.name("loaner"),
                        List.of(MiniBot.otherwise(new Target.ToEnd()))),
                    new State.Say(
                        MiniBot.state("late", "who"),
                        MiniBot.en("who"),
                        List.of(MiniBot.otherwise(new Target.ToEnd())))),
                MiniBot.dialog(
                    "loaner",
                    Set.of(),
                    new State.Ask(
                        MiniBot.state("loaner", "name"),
                        MiniBot.question("loaner", SlotType.TEXT, new KeepFor.Always(), List.of()),
                        List.of(MiniBot.otherwise(new Target.ToEnd())))),
                MiniBot.closing()));

    assertThat(chat.meets(changed).says("hm").replies()).endsWith("loaner?");
    assertThat(chat.knows("days_late")).isEqualTo(new Value.Days(40));
  }

  @Test
  void the_same_turn_comes_out_the_same() {
    Conversation before = Conversation.begin(Language.EN);
    Input input = new Input.Said(Instant.EPOCH, "i am late", MiniBot.heard("i am late", "late"));

    Turn first = MiniBot.engine().step(before, input);

    assertThat(MiniBot.engine().step(before, input)).isEqualTo(first);
  }

  @Test
  void whatever_is_typed_or_tapped_there_is_an_answer_and_no_fault() {
    List<String> words =
        List.of(
            "late",
            "1",
            "9",
            "huabei",
            "i want to die",
            "blue",
            "please back",
            "safe",
            "again",
            "",
            "。");
    List<String> commands =
        List.of(
            "back", "restart", "plan", "why", "language", "person", "repeat", "delete", "nonsense");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Chat walk = new Chat(MiniBot.engine());
      for (int turn = 0; turn < 25; turn++) {
        switch (random.nextInt(4)) {
          case 0 -> walk.says(words.get(random.nextInt(words.size())));
          case 1 -> walk.says(words.get(random.nextInt(words.size())), "late", "record");
          case 2 -> walk.commands(commands.get(random.nextInt(commands.size())));
          default -> walk.taps(words.get(random.nextInt(words.size())));
        }
        assertThat(walk.turn().replies()).isNotEmpty();
        assertThat(walk.conversation().answers().bySlot().values())
            .extracting(Answer::value)
            .doesNotContainNull();
      }
    }
  }

  @Test
  void every_question_offers_a_person() {
    chat.says("hello");

    assertThat(chat.turn().replies())
        .filteredOn(Reply.Ask.class::isInstance)
        .map(Reply.Ask.class::cast)
        .flatExtracting(Reply.Ask::shortcuts)
        .extracting(option -> option.id())
        .contains("person", "why", "language");
  }

  private static Dialog severalAtTheDoor() {
    return MiniBot.dialog(
        "door",
        Set.of(),
        new State.Ask(
            MiniBot.state("door", "both"),
            MiniBot.question(
                "both",
                SlotType.CHOICES,
                new KeepFor.Always(),
                List.of(
                    MiniBot.pick("a", Set.of()),
                    MiniBot.pick("b", Set.of()),
                    MiniBot.pick("c", Set.of()))),
            List.of(MiniBot.otherwise(new Target.ToEnd()))));
  }

  /** Asks whether the day has passed, unless the lateness tells; then for the lender. */
  private static Dialog passedUnlessLate() {
    return MiniBot.dialog(
        "door",
        Set.of(),
        new State.Say(
            MiniBot.state("door", "hello"),
            MiniBot.en("hello"),
            List.of(
                new Route(
                    Optional.of(MiniBot.more("days_late", 30)),
                    new Target.ToState(MiniBot.state("door", "warn"))),
                MiniBot.otherwise(new Target.ToState(MiniBot.state("door", "passed"))))),
        new State.Ask(
            MiniBot.state("door", "passed"),
            MiniBot.question(
                "passed",
                SlotType.CHOICE,
                new KeepFor.Topic(),
                List.of(MiniBot.pick("yes", Set.of()), MiniBot.pick("no", Set.of()))),
            List.of(MiniBot.otherwise(new Target.ToEnd()))),
        new State.Say(
            MiniBot.state("door", "warn"), MiniBot.en("that is long"), MiniBot.to("door", "who")),
        new State.Ask(
            MiniBot.state("door", "who"),
            MiniBot.question(
                "lender",
                SlotType.CHOICE,
                new KeepFor.Always(),
                List.of(MiniBot.pick("weilidai", Set.of()), MiniBot.pick("huabei", Set.of()))),
            List.of(MiniBot.otherwise(new Target.ToEnd()))));
  }

  private static Value number(int number) {
    return new Value.Number(BigDecimal.valueOf(number));
  }

  private static Value all(String... choices) {
    return new Value.PickedAll(
        new LinkedHashSet<>(Arrays.stream(choices).map(ChoiceId::new).toList()));
  }
}
