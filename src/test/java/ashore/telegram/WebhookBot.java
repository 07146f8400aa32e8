package ashore.telegram;

import ashore.testing.BotApiServer;
import ashore.testing.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A bot to which the stand-in for Telegram sends updates. It looks how things stand at Telegram
 * when a test lets it, and writes down how long it wanted to wait.
 */
final class WebhookBot implements AutoCloseable {
  private static final long PERSON = 4711;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(PERSON);
  private final TelegramConnection connection =
      TelegramConnection.open(
          ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
  private final RecordingInbox inbox = new RecordingInbox();
  private final BlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> looks = new LinkedBlockingQueue<>();
  private final List<Webhook> webhooks = new ArrayList<>();
  private final int port = freePort();

  BotApiServer telegram() {
    return telegram;
  }

  Person person() {
    return person;
  }

  TelegramConnection connection() {
    return connection;
  }

  RecordingInbox inbox() {
    return inbox;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port + "/updates");
  }

  WebhookSecret secret() {
    return WebhookSecret.of(connection.token(), url());
  }

  Webhook start() {
    return start(PATIENCE, 40);
  }

  Webhook start(Duration patience, int connections) {
    Webhook webhook = prepare(patience, connections);
    webhook.start();
    return webhook;
  }

  Webhook prepare(Duration patience, int connections) {
    var webhook =
        new Webhook(
            connection,
            inbox,
            new Webhook.Address(
                new WebhookRegistration.Target(url(), connections),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                "/updates"),
            InstantSource.system(),
            new Webhook.Waiting(
                patience,
                (length, closing) -> {
                  waits.add(length);
                  looks.take();
                },
                () -> 1.0));
    webhooks.add(webhook);
    return webhook;
  }

  /** Waits until the bot has looked, and says how long it wants to wait before it looks again. */
  Duration looked() throws InterruptedException {
    return waits.take();
  }

  /** Lets it look again. */
  void lookAgain() {
    looks.add(true);
  }

  /** The last time it was in contact. */
  static Instant contact(Webhook webhook) {
    return webhook.lastContact().orElse(Instant.MIN);
  }

  @Override
  public void close() {
    webhooks.forEach(Webhook::close);
    webhooks.forEach(webhook -> lookAgain());
    connection.close();
    telegram.close();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
