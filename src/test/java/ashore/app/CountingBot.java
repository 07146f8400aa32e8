package ashore.app;

import ashore.authoring.Settings;
import ashore.runner.Store;
import ashore.store.CachedStore;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.BotApiServer;
import ashore.testing.PostgresServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A whole bot that counts, as part of a test or as a program of its own that can be killed. */
final class CountingBot implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(1);

  private final Store store;
  private final TelegramConnection connection;
  private final Service service;

  private CountingBot(Store store, TelegramConnection connection, Settings.Updates updates) {
    this.store = store;
    this.connection = connection;
    this.service =
        new Service(
            CountingTalker::mind,
            store,
            connection,
            Serving.with(new Settings.Telegram(updates, 8, 64)),
            InstantSource.system());
  }

  /** Starts one that polls. */
  static CountingBot start(String telegram, String store) {
    return start(telegram, store, new Settings.Updates.Polling(POLL));
  }

  static CountingBot start(String telegram, String store, Settings.Updates updates) {
    var place = StoreSetting.of(store, Map.of(StoreSetting.USER, PostgresServer.USER));
    var bot =
        new CountingBot(
            new CachedStore(SqlStore.open(place, StoreKeys.none()), 100, Duration.ofMinutes(10)),
            TelegramConnection.open(ApiAddress.parse(telegram), BotToken.of(BotApiServer.TOKEN)),
            updates);
    bot.service.start();
    return bot;
  }

  /** Runs until it is killed; says when it has started. */
  public static void main(String[] arguments) throws InterruptedException {
    Settings.Updates updates =
        arguments.length == 2
            ? new Settings.Updates.Polling(POLL)
            : new Settings.Updates.Webhook(
                arguments[2],
                new Settings.Listen("127.0.0.1", Integer.parseInt(arguments[3])),
                "/hook",
                40);
    CountingBot bot = start(arguments[0], arguments[1], updates);
    System.out.println("started");
    try (bot) {
      new CountDownLatch(1).await();
    }
  }

  /** How many messages wait to be sent. */
  int backlog() {
    return store.backlog();
  }

  @Override
  public void close() {
    service.close();
    connection.close();
    store.close();
  }
}
