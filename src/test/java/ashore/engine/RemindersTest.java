package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.Mention;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Wake;
import ashore.dialog.Dialog;
import ashore.dialog.KeepFor;
import ashore.dialog.Limits;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import ashore.dialog.Value;
import ashore.dialog.Wait;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the bot speaks first, with a question of the mini bot that waits 24 hours, twice. */
class RemindersTest {
  private static final Duration DAY = Duration.ofHours(24);
  private static final StateName DAYS = MiniBot.state("late", "days");

  private final Chat chat = new Chat(engine(DAY, 2));

  @Test
  void nobody_is_reminded_who_has_not_said_yes() {
    atTheQuestion();

    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());
  }

  @Test
  void who_said_yes_is_reminded_after_the_time_of_the_question() {
    atTheQuestion().commands("allow_reminders");

    assertThat(chat.replies()).startsWith("reminders_allowed | days_late?");
    assertThat(chat.conversation().wake())
        .isEqualTo(new Wake.Reminding(DAYS, 0, Optional.of(chat.now().plus(DAY))));
  }

  @Test
  void only_a_question_that_waits_offers_to_remind_and_only_until_the_yes() {
    chat.says("hello");
    assertThat(shortcuts()).doesNotContain("allow_reminders");

    chat.taps("late");
    assertThat(shortcuts()).contains("allow_reminders").doesNotContain("stop_reminders");

    chat.commands("allow_reminders");
    assertThat(shortcuts()).doesNotContain("allow_reminders", "stop_reminders");
  }

  @Test
  void a_question_that_does_not_wait_is_never_reminded_of() {
    atTheQuestion().commands("allow_reminders").mentions("12", Mention.Kind.NUMBER, twelve());

    assertThat(chat.path()).contains("lender.who");
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());
  }

  @Test
  void a_reminder_says_its_words_and_puts_the_question_again_under_its_number() {
    waiting();
    int number = chat.open();

    chat.fallsSilentUntil(due());

    assertThat(chat.turn().replies())
        .singleElement()
        .isInstanceOfSatisfying(
            Reply.Remind.class,
            remind -> {
              assertThat(remind.ask().question()).isEqualTo(number);
              assertThat(remind.ask().text()).isEqualTo("still here\n\ndays_late?");
              assertThat(remind.ask().shortcuts())
                  .extracting(Option::id)
                  .startsWith("stop_reminders");
            });
    assertThat(chat.path()).containsExactly("reminder", "late.days");
    assertThat(chat.taps(number, "not_sure").path()).doesNotContain("old_button");
  }

  @Test
  void a_reminder_changes_nothing_but_its_own_count() {
    Conversation before = waiting().conversation();

    chat.fallsSilentUntil(due());

    assertThat(chat.conversation().waking(before.wake())).isEqualTo(before);
    assertThat(chat.conversation().wake())
        .isEqualTo(new Wake.Reminding(DAYS, 1, Optional.of(chat.now().plus(DAY))));
  }

  @Test
  void who_comes_back_after_a_reminder_is_greeted_as_one_who_was_away() {
    waiting().fallsSilentUntil(due());

    assertThat(chat.says("what was it").replies()).contains("welcome_back");
  }

  @Test
  void there_are_no_more_reminders_than_the_question_wants() {
    waiting().fallsSilentUntil(due()).fallsSilentUntil(due());

    assertThat(chat.path()).contains("reminder");
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Reminding(DAYS, 2, Optional.empty()));
    assertThat(chat.waits(Duration.ofDays(400)).fallsSilent().turn().replies()).isEmpty();
  }

  @Test
  void the_reminders_of_a_question_are_counted_on_when_the_person_comes_back_without_an_answer() {
    waiting().fallsSilentUntil(due()).says("blah");
    assertThat(chat.conversation().wake())
        .isEqualTo(new Wake.Reminding(DAYS, 1, Optional.of(chat.now().plus(DAY))));

    chat.fallsSilentUntil(due()).says("blah").commands("repeat");

    assertThat(chat.conversation().wake().due()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 3_600, 86_399})
  void silence_that_is_too_short_changes_nothing_and_says_nothing(long seconds) {
    Conversation before = waiting().conversation();

    chat.waits(Duration.ofSeconds(seconds)).fallsSilent();

    assertThat(chat.turn().replies()).isEmpty();
    assertThat(chat.path()).isEmpty();
    assertThat(chat.conversation()).isEqualTo(before);
  }

  @Test
  void the_same_silence_reminds_once() {
    waiting().fallsSilentUntil(due());
    Conversation reminded = chat.conversation();

    chat.fallsSilent();

    assertThat(chat.turn().replies()).isEmpty();
    assertThat(chat.conversation()).isEqualTo(reminded);
  }

  @Test
  void silence_where_nothing_waits_says_nothing() {
    Conversation before = chat.conversation();
    assertThat(chat.waits(Duration.ofDays(3)).fallsSilent().conversation()).isEqualTo(before);
    assertThat(chat.turn().replies()).isEmpty();

    chat.says("hello").waits(Duration.ofDays(3)).fallsSilent();
    assertThat(chat.turn().replies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2026-11-20T12:03:00Z",
    "11, 2026-11-21T01:00:00Z",
    "14, 2026-11-21T01:00:00Z",
    "22, 2026-11-21T01:00:00Z",
    "23, 2026-11-21T01:03:00Z"
  })
  void a_reminder_that_falls_into_the_quiet_hours_waits_for_the_morning(int hours, Instant due) {
    Chat other = new Chat(engine(Duration.ofHours(hours), 2));

    other.says("hello").taps("late").commands("allow_reminders");

    assertThat(other.conversation().wake().due()).contains(due);
  }

  @Test
  void a_bot_that_could_not_speak_by_day_does_not_make_up_for_it_at_night() {
    waiting();
    Instant night = Instant.parse("2026-11-22T16:30:00Z");

    chat.fallsSilentUntil(night);

    assertThat(chat.turn().replies()).isEmpty();
    assertThat(chat.conversation().wake())
        .isEqualTo(new Wake.Reminding(DAYS, 0, Optional.of(Instant.parse("2026-11-23T01:00:00Z"))));
    assertThat(chat.fallsSilentUntil(due()).path()).contains("reminder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"please stop_reminders", "Please Stop_Reminders"})
  void reminders_end_at_once_when_the_person_says_so(String words) {
    waiting().fallsSilentUntil(due());

    chat.says(words);

    assertThat(chat.replies()).contains("reminders_stopped", "days_late?");
    assertThat(chat.knows("may_remind").toString()).contains("no");
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());
    assertThat(chat.commands("repeat").conversation().wake()).isEqualTo(new Wake.Never());
  }

  @Test
  void nobody_is_reminded_while_danger_is_talked_about() {
    waiting().says("i want to die");

    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Hushed());
    assertThat(chat.says("blah").conversation().wake()).isEqualTo(new Wake.Hushed());
    assertThat(chat.waits(Duration.ofDays(9)).fallsSilent().turn().replies()).isEmpty();
  }

  @Test
  void nobody_is_reminded_after_danger_before_they_were_away_and_came_back() {
    waiting().says("i want to die").taps("safe");
    assertThat(chat.path()).contains("late.days");
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Hushed());
    assertThat(chat.says("blah").conversation().wake()).isEqualTo(new Wake.Hushed());
    assertThat(chat.says("hmm").conversation().wake().due()).isEmpty();

    chat.waits(Limits.AWAY.plusSeconds(1)).commands("repeat");

    assertThat(chat.conversation().wake().due()).contains(chat.now().plus(DAY));
  }

  @Test
  void who_asks_to_be_reminded_after_danger_is() {
    waiting().says("i want to die").taps("safe").commands("allow_reminders");

    assertThat(chat.conversation().wake().due()).contains(chat.now().plus(DAY));
  }

  @Test
  void a_danger_that_is_over_in_one_turn_hushes_too() {
    Dialog told =
        MiniBot.dialog(
            "danger",
            Set.of(),
            new State.End(MiniBot.state("danger", "care"), MiniBot.en("you come first")));
    Chat other =
        new Chat(
            MiniBot.engine(
                MiniBot.dialogs(
                    MiniBot.door(),
                    late(DAY, 2),
                    MiniBot.lender(),
                    told,
                    MiniBot.person(),
                    MiniBot.closing())));
    other.says("hello").taps("late").commands("allow_reminders");

    other.says("i want to die");

    assertThat(other.path()).contains("danger.care", "late.days");
    assertThat(other.conversation().wake()).isEqualTo(new Wake.Hushed());
  }

  @Test
  void who_begins_anew_or_is_forgotten_is_not_reminded() {
    waiting().commands("restart");
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());

    chat.taps("late").commands("allow_reminders").commands("delete").taps("yes");
    assertThat(chat.turn().forget()).isTrue();
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());
  }

  @Test
  void nobody_is_reminded_of_an_offer_that_stands_before_the_question() {
    waiting().commands("delete");
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());

    assertThat(chat.taps("no").conversation().wake().due()).contains(chat.now().plus(DAY));
  }

  @Test
  void a_reminder_that_authors_took_out_meanwhile_is_not_sent() {
    waiting().meets(MiniBot.engine());

    chat.fallsSilentUntil(due());

    assertThat(chat.turn().replies()).isEmpty();
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Never());
  }

  @Test
  void fewer_reminders_count_at_once_when_authors_want_fewer() {
    waiting().fallsSilentUntil(due()).meets(engine(DAY, 1));

    chat.fallsSilentUntil(due());

    assertThat(chat.turn().replies()).isEmpty();
    assertThat(chat.conversation().wake()).isEqualTo(new Wake.Reminding(DAYS, 1, Optional.empty()));
  }

  private Chat atTheQuestion() {
    return chat.says("hello").taps("late");
  }

  private Chat waiting() {
    return atTheQuestion().commands("allow_reminders");
  }

  private Instant due() {
    return chat.conversation().wake().due().orElseThrow();
  }

  private List<String> shortcuts() {
    return chat.turn().replies().stream()
        .filter(Reply.Ask.class::isInstance)
        .map(Reply.Ask.class::cast)
        .flatMap(ask -> ask.shortcuts().stream())
        .map(Option::id)
        .toList();
  }

  private static Value twelve() {
    return new Value.Number(BigDecimal.valueOf(12));
  }

  private static Engine engine(Duration remindAfter, int atMost) {
    return MiniBot.engine(
        MiniBot.dialogs(
            MiniBot.door(),
            late(remindAfter, atMost),
            MiniBot.lender(),
            MiniBot.danger(),
            MiniBot.person(),
            MiniBot.closing()));
  }

  private static Dialog late(Duration remindAfter, int atMost) {
    return MiniBot.dialog(
        "late",
        Set.of("late"),
        new State.Ask(
            DAYS,
            MiniBot.waiting(
                MiniBot.question(
                    "days_late", SlotType.DAYS, new KeepFor.Age(Duration.ofDays(7)), List.of()),
                new Wait(remindAfter, MiniBot.en("still here"), atMost)),
            MiniBot.to("late", "who")),
        new State.Call(
            MiniBot.state("late", "who"),
            MiniBot.name("lender"),
            List.of(MiniBot.otherwise(new Target.ToEnd()))));
  }
}
