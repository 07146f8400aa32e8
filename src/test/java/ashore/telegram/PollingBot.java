package ashore.telegram;

import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.testing.BotApiServer;
import ashore.testing.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A bot that polls the stand-in for Telegram; it never waits, but writes the pauses down. */
final class PollingBot implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final long PERSON = 4711;

  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(PERSON);
  private final TelegramConnection connection =
      TelegramConnection.open(
          ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
  private final RecordingInbox inbox = new RecordingInbox();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final List<Poller> pollers = new ArrayList<>();

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

  List<Duration> pauses() {
    return pauses;
  }

  /** The first poller started. */
  Poller poller() {
    return pollers.getFirst();
  }

  Poller start() {
    return start(inbox);
  }

  Poller start(RecordingInbox into) {
    return start(into, length -> {});
  }

  /** Starts a poller; what is given happens in place of each pause. */
  Poller start(RecordingInbox into, Consumer<Duration> atPause) {
    var poller =
        new Poller(
            connection,
            into,
            Poller.LONGEST_POLL,
            () -> NOW,
            (length, closing) -> {
              pauses.add(length);
              atPause.accept(length);
            },
            () -> 1.0);
    pollers.add(poller);
    poller.start();
    return poller;
  }

  /** Puts a question with the button "Yes" to the person. */
  void asksWhetherSure() {
    askWhetherSure(connection);
  }

  /** Puts a question with the button "Yes" to the person by this connection. */
  static void askWhetherSure(TelegramConnection connection) {
    var chat = new ChatKey("telegram:" + PERSON);
    var messenger = new TelegramMessenger(connection);
    var ask = new Reply.Ask(1, "Sure?", List.of(new Option("yes", "Yes", false)), List.of());
    for (String parcel : messenger.pack(chat, ask)) {
      if (!(messenger.send(chat, parcel) instanceof Delivery.Sent)) {
        throw new AssertionError("the question was not sent");
      }
    }
  }

  @Override
  public void close() {
    pollers.forEach(Poller::close);
    connection.close();
    telegram.close();
  }
}
