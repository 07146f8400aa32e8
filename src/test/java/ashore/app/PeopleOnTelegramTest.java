package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.dialog.Hosting;
import ashore.dialog.Language;
import ashore.dialog.OpeningHours;
import ashore.dialog.StorageTerms;
import ashore.dialog.Team;
import ashore.runner.Store;
import ashore.store.CachedStore;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TeamGroup;
import ashore.telegram.TelegramConnection;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk handed over to a person of the team, in their group, and back. */
class PeopleOnTelegramTest {
  private static final long GROUP = -100_123;
  private static final long MOVED = -100_999;
  private static final String KEY = StoreKeys.generate();
  private static final Team TEAM =
      new Team(
          Language.EN,
          Optional.of(
              new OpeningHours(
                  EnumSet.allOf(DayOfWeek.class), LocalTime.of(10, 0), LocalTime.of(18, 0))),
          Optional.of(Duration.ofHours(2)));
  private static final Brain BRAIN =
      Brain.of(
          Shipped.accepted().dialogs(),
          Shipped.MODELS.toString(),
          new Hosting(StorageTerms.USUAL, Optional.of(TEAM)));

  @TempDir private Path folder;
  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(41);
  private final Person group = telegram.person(GROUP);
  private final Person may = telegram.person(77).isCalled("May");
  private final TickingClock clock = new TickingClock();
  private TelegramConnection connection;
  private Store store;
  private Service service;

  @BeforeEach
  void start() {
    start(new TeamGroup(GROUP, false));
  }

  @AfterEach
  void end() {
    stop();
    telegram.close();
  }

  @Test
  void nothing_is_shared_before_the_person_has_seen_it_and_agreed() {
    person.writes("my weilidai is 40 days late");
    sees("Is any of this happening");

    person.writes("/human");
    sees("They would see this:");
    settles();

    assertThat(last().text())
        .contains("Language: English", "Lender: WeiLiDai", "Days late: 40 days");
    assertThat(last().buttons())
        .containsExactly(List.of("Hand over", "Not now"), List.of("Phone numbers"));
    assertThat(group.messages()).isEmpty();
    person.taps("Not now");
    await().until(() -> last().text().contains("Is any of this happening"));
    assertThat(group.messages()).isEmpty();
  }

  @Test
  void the_team_sees_no_more_than_was_shown() {
    person.writes("my weilidai is 40 days late, my secret is a blue parrot");
    sees("Is any of this happening");

    handOver();

    groupSees("Somebody asks for a person");
    SentMessage shown = group.messages().getFirst();
    assertThat(shown.text())
        .startsWith("#1 ")
        .contains("Language: English", "Lender: WeiLiDai", "Days late: 40 days")
        .doesNotContain("parrot", "41", "Person");
    assertThat(shown.buttons()).containsExactly(List.of("Take", "To the bot", "Close"));
  }

  @Test
  void words_go_both_ways_until_it_is_handed_back() {
    handOver();
    person.writes("are you there?");
    groupSees("#1 are you there?");

    may.tapsIn(group, "Take");
    sees("May is with you now");
    assertThat(group.messages().getFirst().text()).contains("With May now.");
    may.repliesIn(group, group.messages().getLast(), "I am May. <b>Tell</b> me.");
    sees("May (a person):\nI am May. <b>Tell</b> me.");
    person.writes("thank you");
    groupSees("#1 thank you");
    may.tapsIn(group, "To the bot");

    sees("May hands you back to me, the bot.");
    await().until(() -> last().text().contains("Is any of this happening"));
    assertThat(group.messages().getFirst().text()).isEqualTo("#1 Handed back to the bot by May.");
    assertThat(group.messages().getFirst().buttons()).isEmpty();
    person.writes("none of these");
    sees("What is the main trouble?");
    assertThat(texts(group)).noneMatch(text -> text.contains("none of these"));
  }

  @Test
  void a_message_that_was_passed_on_gets_words_once_and_then_a_sign() {
    handOver();

    person.writes("one");
    sees("I passed it on.");
    int before = person.messages().size();
    person.writes("two");
    groupSees("#1 two");

    settles();
    assertThat(person.messages()).hasSize(before);
    assertThat(telegram.calls("setMessageReaction")).hasSize(1);
    assertThat(telegram.calls("setMessageReaction").getFirst().get("message_id").asLong())
        .isEqualTo(person.ownMessages().getLast());
  }

  @Test
  void it_is_said_when_somebody_is_there() {
    person.writes("/human");
    sees("Nobody is there now. Somebody is there again on Fri, Nov 20, 2026 at 10:00");
    person.taps("Not now");
    clock.tick(Duration.ofHours(5));

    person.writes("/human");

    sees("Somebody is there now, until 6:00");
    assertThat(texts(person)).anyMatch(text -> text.contains("within 2 hours"));
  }

  @Test
  void despair_is_answered_by_the_bot_and_the_team_is_told() {
    handOver();
    may.tapsIn(group, "Take");
    sees("May is with you now");

    person.writes("i want to die");

    sees("12356");
    await().until(() -> last().text().contains("Are you safe right now?"));
    groupSees("#1 ⚠ This may be about danger. The bot has shown emergency numbers.\ni want to die");
    person.writes("my cat is ill");
    groupSees("#1 my cat is ill");
    person.writes("i am safe");
    sees("I am glad that you are safe");
    groupSees("#1 i am safe");
  }

  @Test
  void commands_still_work_and_words_that_people_say_to_people_are_none() {
    handOver();

    person.writes("/plan");
    sees("There is no plan yet");
    person.writes("why");
    groupSees("#1 why");
    person.writes("help");
    groupSees("#1 help");
    person.sends("voice");
    sees("I can only pass on text");
    await().until(() -> last().buttons().equals(List.of(List.of("End this talk"))));
    person.taps("End this talk");
    sees("The talk with a person is over");
    groupSees("#1 The person ended the talk.");
  }

  @Test
  void what_the_team_says_among_themselves_stays_there() {
    handOver();
    groupSees("Somebody asks");
    int before = person.messages().size();

    may.writesIn(GROUP, "who takes this one?");
    may.writesIn(GROUP, "/cases");

    groupSees("Open: #1");
    settles();
    assertThat(person.messages()).hasSize(before);
  }

  @Test
  void a_case_can_be_named_by_its_number() {
    handOver();
    groupSees("Somebody asks");

    may.writesIn(GROUP, "/take@ashore_bot #1");
    sees("May is with you now");
    may.writesIn(GROUP, "/close 1");
    sees("May has ended the talk");
    may.writesIn(GROUP, "/close 1");
    groupSees("This case is closed. Nothing was sent.");
    may.writesIn(GROUP, "/close 9");

    groupSees("I do not know this case.");
  }

  @Test
  void an_answer_delivered_twice_is_passed_on_once() {
    handOver();
    groupSees("Somebody asks");
    long update = may.repliesIn(group, group.messages().getFirst(), "once");
    sees("May (a person):\nonce");

    telegram.jumpTo(update);
    may.repliesIn(group, group.messages().getFirst(), "once");
    may.repliesIn(group, group.messages().getFirst(), "and then");

    sees("May (a person):\nand then");
    assertThat(texts(person)).containsOnlyOnce("May (a person):\nonce");
  }

  @Test
  void a_case_survives_a_restart_and_nothing_of_it_can_be_read_in_the_store() {
    handOver();
    may.tapsIn(group, "Take");
    sees("May is with you now");
    person.writes("a blue parrot");
    groupSees("#1 a blue parrot");
    stop();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(PeopleOnTelegramTest::bytes))
          .isNotEmpty()
          .noneMatch(bytes -> bytes.contains("parrot") || bytes.contains("May"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }

    start();
    may.repliesIn(group, group.messages().getLast(), "still here");
    sees("May (a person):\nstill here");
    person.writes("good");

    groupSees("#1 good");
  }

  @Test
  void deleting_ones_data_removes_what_stands_in_the_group() {
    handOver();
    person.writes("a blue parrot");
    groupSees("#1 a blue parrot");
    person.writes("/my_data");
    sees("A talk with a person of our team is open");

    person.writes("/delete_my_data");
    sees("Shall I remove everything");
    person.taps("Yes, remove it");

    sees("Done. Removed");
    await().until(() -> group.messages().size() == 1);
    assertThat(texts(group).getFirst()).startsWith("#1 The person removed all their data.");
    assertThat(store.cases().open(10)).isEmpty();
    assertThat(store.cases().numbered(1)).isEmpty();
  }

  @Test
  void who_blocks_the_bot_leaves_no_open_case() {
    handOver();
    groupSees("Somebody asks");

    person.blocks();

    groupSees("#1 The person blocked the bot. The case is closed.");
    assertThat(store.cases().open(10)).isEmpty();
    may.repliesIn(group, group.messages().getFirst(), "hello?");
    groupSees("This case is closed. Nothing was sent.");
    person.unblocks();
    person.writes("none of these");
    sees("What is the main trouble?");
  }

  @Test
  void who_blocked_it_unnoticed_is_known_when_somebody_answers() {
    handOver();
    groupSees("Somebody asks");
    telegram.next("sendMessage", Fault.blocked());

    may.repliesIn(group, group.messages().getFirst(), "hello?");

    groupSees("#1 The person blocked the bot. The case is closed.");
  }

  @Test
  void what_the_team_must_read_waits_while_the_bot_is_shut_out() {
    group.blocks();
    handOver();
    await()
        .until(
            () ->
                telegram.calls("sendMessage").stream()
                    .anyMatch(call -> isToGroup(call.get("chat_id").asText())));
    assertThat(group.messages()).isEmpty();

    group.unblocks();
    clock.tick(Duration.ofMinutes(2));

    groupSees("#1 Somebody asks for a person");
  }

  @Test
  void a_group_that_has_another_number_is_found_again() {
    Person moved = telegram.person(MOVED);
    handOver();
    groupSees("Somebody asks");
    group.movesTo(MOVED);

    person.writes("hello?");

    await()
        .untilAsserted(
            () -> {
              clock.tick(Duration.ofSeconds(1));
              assertThat(texts(moved)).contains("#1 hello?");
            });
    may.repliesIn(moved, moved.messages().getFirst(), "we moved");
    sees("May (a person):\nwe moved");
  }

  @Test
  void a_forum_gets_a_topic_for_each_case() {
    stop();
    start(new TeamGroup(GROUP, true));

    handOver();
    person.writes("hello");
    groupSees("#1 hello");

    assertThat(telegram.calls("createForumTopic")).hasSize(1);
    assertThat(telegram.calls("createForumTopic").getFirst().get("name").asText()).isEqualTo("#1");
    List<String> topics =
        telegram.calls("sendMessage").stream()
            .filter(call -> isToGroup(call.get("chat_id").asText()))
            .map(call -> call.get("message_thread_id").asText())
            .distinct()
            .toList();
    assertThat(topics).hasSize(1).doesNotContain("");
  }

  private static boolean isToGroup(String chat) {
    return chat.equals(Long.toString(GROUP));
  }

  private void handOver() {
    int before = person.messages().size();
    person.writes("/human");
    await()
        .until(
            () ->
                person.messages().stream()
                    .skip(before)
                    .anyMatch(message -> message.text().contains("They would see this:")));
    person.taps("Hand over");
    await()
        .until(
            () ->
                person.messages().stream()
                    .skip(before)
                    .anyMatch(message -> message.text().contains("goes to our team")));
    await().until(() -> group.hasBlocked() || store.backlog() == 0);
  }

  private void settles() {
    await().until(() -> store.backlog() == 0);
  }

  private void sees(String text) {
    await().untilAsserted(() -> assertThat(texts(person)).anyMatch(shown -> shown.contains(text)));
  }

  private void groupSees(String text) {
    await().untilAsserted(() -> assertThat(texts(group)).anyMatch(shown -> shown.contains(text)));
  }

  private SentMessage last() {
    return person.messages().getLast();
  }

  private static List<String> texts(Person reader) {
    return reader.messages().stream().map(SentMessage::text).toList();
  }

  private void start(TeamGroup team) {
    store =
        new CachedStore(
            SqlStore.open(folder.resolve("bot.db"), StoreKeys.of(KEY)), 100, Duration.ofMinutes(1));
    connection =
        TelegramConnection.open(
            ApiAddress.parse(telegram.address()),
            BotToken.of(BotApiServer.TOKEN),
            Optional.of(team));
    service =
        new Service(
            BRAIN::mind,
            store,
            connection,
            Serving.with(
                new Settings.Telegram(new Settings.Updates.Polling(Duration.ofSeconds(2)), 4, 64)),
            clock);
    service.start();
  }

  private void stop() {
    service.close();
    connection.close();
    store.close();
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
