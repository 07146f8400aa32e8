package ashore.app;

import ashore.authoring.Settings;
import ashore.runner.ChatKey;
import ashore.runner.ChatLanes;
import ashore.runner.Incoming;
import ashore.runner.Mind;
import ashore.runner.OutboxPump;
import ashore.runner.Reminders;
import ashore.runner.SeenPruning;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import ashore.telegram.Inbox;
import ashore.telegram.Poller;
import ashore.telegram.TelegramConnection;
import ashore.telegram.TelegramMessenger;
import ashore.telegram.UpdateSource;
import ashore.telegram.Webhook;
import ashore.telegram.WebhookRegistration;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A bot that serves Telegram: updates, lanes, turns, reminders and the outbox, put together. */
final class Service implements AutoCloseable, Inbox {
  private static final Duration OUTBOX_POLL = Duration.ofSeconds(1);
  private static final Duration REMINDER_POLL = Duration.ofSeconds(1);

  private final Store store;
  private final ChatLanes lanes;
  private final OutboxPump outbox;
  private final SeenPruning pruning;
  private final TurnHandler turns;
  private final Reminders reminders;
  private final UpdateSource updates;

  Service(
      Supplier<Mind> minds,
      Store store,
      TelegramConnection connection,
      Settings.Telegram settings,
      InstantSource clock) {
    this.store = store;
    TelegramMessenger messenger = new TelegramMessenger(connection);
    this.lanes = new ChatLanes(settings.lanes());
    this.outbox =
        new OutboxPump(
            store, messenger, clock, new OutboxPump.Pace(settings.chatsAtOnce(), OUTBOX_POLL));
    this.pruning = new SeenPruning(store, clock);
    this.turns = new TurnHandler(minds, store, messenger, outbox::wake);
    this.reminders = new Reminders(store, lanes, turns, clock, REMINDER_POLL);
    this.updates = source(connection, settings.updates(), clock);
  }

  private UpdateSource source(
      TelegramConnection connection, Settings.Updates settings, InstantSource clock) {
    return switch (settings) {
      case Settings.Updates.Polling(Duration poll) -> new Poller(connection, this, poll, clock);
      case Settings.Updates.Webhook(String url, var listen, String path, int connections) ->
          new Webhook(
              connection,
              this,
              new Webhook.Address(
                  new WebhookRegistration.Target(URI.create(url), connections),
                  new InetSocketAddress(listen.host(), listen.port()),
                  path),
              clock);
    };
  }

  /**
   * Begins to serve.
   *
   * @throws java.io.UncheckedIOException when there is no listening where the settings say
   */
  void start() {
    pruning.start();
    outbox.start();
    reminders.start();
    updates.start();
  }

  /** Completes when no updates come any more. */
  CompletableFuture<UpdateSource.End> ended() {
    return updates.ended();
  }

  @Override
  public CompletableFuture<Void> accept(Incoming incoming) {
    return lanes.submit(incoming.chat(), () -> turns.handle(incoming));
  }

  @Override
  public CompletableFuture<Void> left(ChatKey chat) {
    return lanes.submit(chat, () -> store.giveUp(chat));
  }

  /** Takes nothing new, finishes what runs, and leaves what is not sent in the store. */
  @Override
  public void close() {
    updates.close();
    reminders.close();
    lanes.close();
    outbox.close();
    pruning.close();
  }
}
