package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.monitoring.Health;
import ashore.monitoring.HealthServer;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot by polling and by webhook, there and back, and what it says of its health. */
class ServiceWaysTest {
  private static final Settings.Updates POLLING =
      new Settings.Updates.Polling(Duration.ofSeconds(2));

  @TempDir private Path folder;
  private final TickingClock clock = new TickingClock();
  private final BotApiServer telegram = BotApiServer.start();
  private final Settings.Updates webhook = webhook();
  private Store store;
  private TelegramConnection connection;
  private Service service;
  private HealthServer health;

  @AfterEach
  void stop() {
    stopBot();
    telegram.close();
  }

  @Test
  void a_talk_goes_on_when_the_bot_changes_to_a_webhook_and_back() {
    startBot(POLLING);
    Person person = telegram.person(31);
    person.writes("hello");
    sees(person, "Is any of this happening right now?", 1);
    stopBot();
    person.taps("None of these");

    startBot(webhook);
    sees(person, "What is the main trouble", 1);
    stopBot();
    person.writes("/back");

    startBot(POLLING);
    sees(person, "Is any of this happening right now?", 2);
  }

  @Test
  void an_update_that_the_webhook_gets_twice_is_answered_once() throws Exception {
    startBot(webhook);
    Person person = telegram.person(32);
    long number = person.writes("hello");
    sees(person, "Is any of this happening right now?", 1);
    person.writesAgain(number, "hello");
    await()
        .untilAsserted(
            () -> assertThat(ask("/metrics")).contains("ashore_updates_duplicate_total 1.0"));

    assertThat(count(person, "Is any of this happening right now?")).isOne();
    assertThat(ask("/metrics"))
        .contains(
            "ashore_updates_received_total 2.0",
            "ashore_turns_total{outcome=\"answered\"} 1.0",
            "ashore_messages_sent_total " + person.messages().size() + ".0",
            "ashore_outbox_size 0.0")
        .doesNotContain("hello");
  }

  @Test
  void is_well_while_telegram_answers_and_not_when_it_has_not_for_minutes() throws Exception {
    startBot(POLLING);
    await().untilAsserted(() -> assertThat(ask("/health")).contains("last_contact"));
    assertThat(ask("/health")).contains("\"status\":\"up\"", "\"by\":\"polling\"");

    telegram.always("getUpdates", Fault.refusal(500, "Internal Server Error"));
    int before = telegram.calls("getUpdates").size();
    await()
        .untilAsserted(
            () -> assertThat(telegram.calls("getUpdates")).hasSizeGreaterThan(before + 1));
    clock.tick(Duration.ofMinutes(4));

    assertThat(ask("/health")).contains("\"status\":\"down\"", "\"alive\":false");
  }

  private void startBot(Settings.Updates updates) {
    store = SqlStore.open(folder.resolve("bot.db"));
    connection =
        TelegramConnection.open(
            ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
    service =
        new Service(
            Shipped.brain()::mind,
            store,
            connection,
            Serving.with(new Settings.Telegram(updates, 4, 64)),
            clock);
    health =
        HealthServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            service.health(
                () -> new Health.Dialogs("0123456789ab", clock.instant(), Optional.empty())),
            service.metrics());
    service.start();
  }

  private void stopBot() {
    health.close();
    service.close();
    connection.close();
    store.close();
  }

  private String ask(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + health.port() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static Settings.Updates webhook() {
    try (var socket = new ServerSocket(0)) {
      int port = socket.getLocalPort();
      return new Settings.Updates.Webhook(
          "http://127.0.0.1:" + port + "/hook",
          new Settings.Listen("127.0.0.1", port),
          "/hook",
          40);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void sees(Person person, String words, int times) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(() -> assertThat(count(person, words)).isEqualTo(times));
  }

  private static long count(Person person, String words) {
    return person.messages().stream()
        .map(SentMessage::text)
        .filter(text -> text.contains(words))
        .count();
  }
}
