package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.runner.Store;
import ashore.store.CachedStore;
import ashore.store.PostgresAddress;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.store.StorePlace;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.Balancer;
import ashore.testing.BotApiServer;
import ashore.testing.Person;
import ashore.testing.PostgresServer;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two copies of the bot on one PostgreSQL. */
class ReplicasTest {
  private static final String EMERGENCY = "Is any of this happening right now?";
  private static final String TROUBLE = "What is the main trouble";

  private final TickingClock clock = new TickingClock();
  private final BotApiServer telegram = BotApiServer.start();
  private final Balancer balancer = Balancer.start();
  private final StorePlace place =
      new StorePlace.InPostgres(
          PostgresAddress.of(PostgresServer.freshSchema(), PostgresServer.USER, ""));
  private final StoreKeys keys = StoreKeys.of(StoreKeys.generate());
  private final List<Replica> running = new ArrayList<>();

  private record Replica(Store store, TelegramConnection connection, Service service) {
    void stop() {
      service.close();
      connection.close();
      store.close();
    }
  }

  @AfterEach
  void stop() {
    running.forEach(Replica::stop);
    balancer.close();
    telegram.close();
  }

  @Test
  void people_talk_with_both_as_with_one_also_while_one_is_taken_away() {
    Replica first = start(webhook());
    start(webhook());
    List<Person> people = IntStream.range(100, 106).mapToObj(telegram::person).toList();

    people.forEach(person -> person.writes("hello"));
    people.forEach(person -> sees(person, EMERGENCY, 1));
    people.forEach(person -> person.taps("None of these"));
    people.forEach(person -> sees(person, TROUBLE, 1));
    people.forEach(person -> person.writes("/back"));
    running.remove(first);
    first.stop();
    people.forEach(person -> sees(person, EMERGENCY, 2));
    people.forEach(person -> person.taps("None of these"));
    people.forEach(person -> sees(person, TROUBLE, 2));

    await().untilAsserted(() -> assertThat(running.getFirst().store().backlog()).isZero());
    List<String> screen = texts(people.getFirst());
    assertThat(people).allSatisfy(person -> assertThat(texts(person)).isEqualTo(screen));
    assertThat(telegram.violations()).isEmpty();
  }

  @Test
  void one_polls_and_the_other_goes_on_when_it_ends() {
    Settings.Updates polling = new Settings.Updates.Polling(Duration.ofSeconds(2));
    Replica first = start(polling);
    start(polling);
    Person person = telegram.person(107);
    person.writes("hello");
    sees(person, EMERGENCY, 1);

    running.remove(first);
    first.stop();
    person.taps("None of these");

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(count(person, TROUBLE)).isOne());
    assertThat(count(person, EMERGENCY)).isOne();
  }

  private Settings.Updates webhook() {
    int port = freePort();
    balancer.add(port);
    return new Settings.Updates.Webhook(
        balancer.url(), new Settings.Listen("127.0.0.1", port), "/hook", 40);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private Replica start(Settings.Updates updates) {
    Store store = new CachedStore(SqlStore.open(place, keys), 100, Duration.ofHours(1));
    TelegramConnection connection =
        TelegramConnection.open(
            ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
    Service service =
        new Service(
            Shipped.brain()::mind,
            store,
            connection,
            Serving.with(new Settings.Telegram(updates, 4, 64)),
            clock);
    service.start();
    var replica = new Replica(store, connection, service);
    running.add(replica);
    return replica;
  }

  private static void sees(Person person, String words, int times) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(() -> assertThat(count(person, words)).isEqualTo(times));
  }

  private static long count(Person person, String words) {
    return texts(person).stream().filter(text -> text.contains(words)).count();
  }

  private static List<String> texts(Person person) {
    return person.messages().stream().map(SentMessage::text).toList();
  }
}
