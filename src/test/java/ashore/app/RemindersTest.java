package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.ApiCall;
import ashore.testing.BotApiServer;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot with its shipped dialogs, when it speaks first. It is nine in the morning. */
class RemindersTest {
  private static final Settings.Telegram SETTINGS =
      new Settings.Telegram(new Settings.Updates.Polling(Duration.ofSeconds(2)), 4, 64);
  private static final String REMINDER = "this is the reminder you wanted";
  private static final String QUESTION = "On which day did you receive it?";
  private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

  @TempDir private Path folder;
  private final TickingClock clock = new TickingClock();
  private BotApiServer telegram;
  private Store store;
  private TelegramConnection connection;
  private Service service;

  @BeforeEach
  void start() {
    telegram = BotApiServer.start();
    startBot();
  }

  @AfterEach
  void stop() {
    stopBot();
    telegram.close();
  }

  @Test
  void comes_at_most_twice_without_a_sound_and_in_front_of_the_question() {
    Person person = askedToBeReminded(31);

    clock.tick(Duration.ofHours(24));
    sees(person, REMINDER, 1);
    assertThat(person.lastMessages(1).getFirst()).contains(REMINDER, QUESTION);
    assertThat(person.messages().getLast().buttons().toString()).contains("Stop reminders");
    assertThat(silences()).endsWith(true).containsOnlyOnce(true);
    clock.tick(Duration.ofHours(24));
    sees(person, REMINDER, 2);
    assertThat(wantsToSpeak()).isFalse();

    person.taps("Not sure");
    sees(person, "Good to see you again", 1);
    sees(person, REMINDER, 2);
  }

  @Test
  void does_not_come_at_night() {
    clock.tick(Duration.ofHours(13));
    Person person = askedToBeReminded(32);

    clock.tick(Duration.ofHours(25));
    assertThat(store.chatsToWake(clock.instant(), 9)).as("to wake at eleven at night").isEmpty();
    clock.tick(Duration.ofHours(10));

    sees(person, REMINDER, 1);
  }

  @Test
  void does_not_come_without_a_yes() {
    Person person = telegram.person(33);
    person.writes("got a court summons");
    sees(person, QUESTION, 1);

    assertThat(wantsToSpeak()).isFalse();
  }

  @Test
  void does_not_come_after_despair() {
    Person person = askedToBeReminded(34);
    assertThat(wantsToSpeak()).isTrue();

    person.writes("i want to die");
    sees(person, "Are you safe right now?", 1);
    assertThat(wantsToSpeak()).isFalse();
    person.taps("I am fine, back to the loan");
    sees(person, QUESTION, 3);

    assertThat(wantsToSpeak()).isFalse();
  }

  @Test
  void ends_by_its_own_button() {
    Person person = askedToBeReminded(35);
    clock.tick(Duration.ofHours(24));
    sees(person, REMINDER, 1);

    person.taps("Stop reminders");
    sees(person, "I do not remind you", 1);

    assertThat(wantsToSpeak()).isFalse();
  }

  @Test
  void comes_once_after_a_restart() {
    Person person = askedToBeReminded(36);
    stopBot();
    clock.tick(Duration.ofHours(30));
    startBot();
    sees(person, REMINDER, 1);
    stopBot();
    startBot();

    person.taps("Not sure");
    sees(person, "Good to see you again", 1);

    sees(person, REMINDER, 1);
  }

  @Test
  void does_not_come_to_who_blocked_the_bot() {
    Person person = askedToBeReminded(37);

    person.blocks();

    await().untilAsserted(() -> assertThat(wantsToSpeak()).isFalse());
  }

  private Person askedToBeReminded(long id) {
    Person person = telegram.person(id);
    person.writes("got a court summons");
    sees(person, QUESTION, 1);
    person.taps("Remind me");
    sees(person, "I may write once or twice", 1);
    sees(person, QUESTION, 2);
    return person;
  }

  private boolean wantsToSpeak() {
    return !store.chatsToWake(NEVER, 9).isEmpty();
  }

  private List<Boolean> silences() {
    return telegram.calls("sendMessage").stream()
        .map((ApiCall call) -> call.get("disable_notification").asBoolean())
        .toList();
  }

  private void startBot() {
    store = SqlStore.open(folder.resolve("bot.db"));
    connection =
        TelegramConnection.open(
            ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
    service = new Service(Shipped.brain()::mind, store, connection, Serving.with(SETTINGS), clock);
    service.start();
  }

  private void stopBot() {
    service.close();
    connection.close();
    store.close();
  }

  private static void sees(Person person, String words, int times) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () ->
                assertThat(person.messages())
                    .extracting(SentMessage::text)
                    .filteredOn(text -> text.contains(words))
                    .hasSize(times));
  }
}
