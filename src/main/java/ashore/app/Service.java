package ashore.app;

import ashore.authoring.Settings;
import ashore.monitoring.CountingMessenger;
import ashore.monitoring.Health;
import ashore.monitoring.Metrics;
import ashore.runner.ChatKey;
import ashore.runner.ChatLanes;
import ashore.runner.Incoming;
import ashore.runner.Messenger;
import ashore.runner.Mind;
import ashore.runner.OutboxPump;
import ashore.runner.Outcome;
import ashore.runner.Reminders;
import ashore.runner.Retention;
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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A bot that serves Telegram: updates, lanes, turns, reminders and the outbox, put together. */
final class Service implements AutoCloseable, Inbox {
  private static final String START = "start";
  private static final Duration OUTBOX_POLL = Duration.ofSeconds(1);
  private static final Duration REMINDER_POLL = Duration.ofSeconds(1);

  private final Store store;
  private final ChatLanes lanes;
  private final OutboxPump outbox;
  private final SeenPruning pruning;
  private final Retention retention;
  private final TurnHandler turns;
  private final Reminders reminders;
  private final UpdateSource updates;
  private final Metrics metrics;
  private final InstantSource clock;
  private final Set<String> startLinks;

  Service(
      Supplier<Mind> minds,
      Store store,
      TelegramConnection connection,
      Settings settings,
      InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.startLinks = settings.telegram().startLinks();
    this.metrics = new Metrics(store::backlog, clock);
    Messenger messenger = new CountingMessenger(new TelegramMessenger(connection), metrics);
    this.lanes = new ChatLanes(settings.telegram().lanes());
    this.outbox =
        new OutboxPump(
            store,
            messenger,
            clock,
            new OutboxPump.Pace(settings.telegram().chatsAtOnce(), OUTBOX_POLL));
    this.pruning = new SeenPruning(store, clock);
    this.retention = new Retention(store, clock, Duration.ofDays(settings.retentionDays()));
    this.turns = new TurnHandler(minds, store, messenger, outbox::wake);
    this.reminders = new Reminders(store, lanes, turns, clock, REMINDER_POLL);
    this.updates = source(connection, settings.telegram().updates(), clock);
  }

  private UpdateSource source(
      TelegramConnection connection, Settings.Updates settings, InstantSource clock) {
    return switch (settings) {
      case Settings.Updates.Polling(Duration poll) ->
          new Poller(connection, this, poll, clock, store::leads);
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
    retention.start();
    outbox.start();
    reminders.start();
    updates.start();
  }

  /** Completes when no updates come any more. */
  CompletableFuture<UpdateSource.End> ended() {
    return updates.ended();
  }

  /** What it has done, in numbers. */
  Metrics metrics() {
    return metrics;
  }

  /**
   * How it is, whenever it is asked.
   *
   * @param dialogs which ones are in use
   */
  Supplier<Health> health(Supplier<Health.Dialogs> dialogs) {
    return new HealthReport(updates, store, dialogs, clock);
  }

  @Override
  public CompletableFuture<Void> accept(Incoming incoming) {
    metrics.received();
    return lanes.submit(incoming.chat(), () -> turn(incoming));
  }

  private void turn(Incoming incoming) {
    Outcome outcome = metrics.turn(() -> turns.handle(incoming));
    if (outcome instanceof Outcome.Answered
        && incoming.content() instanceof Incoming.Content.Command(String name, String code)
        && name.equals(START)) {
      metrics.started(link(code));
    }
  }

  /** What anybody may have typed behind the command is counted as "other". */
  private String link(String code) {
    if (code.isEmpty()) {
      return "none";
    }
    return startLinks.contains(code) ? code : "other";
  }

  @Override
  public CompletableFuture<Void> left(ChatKey chat) {
    metrics.received();
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
    retention.close();
  }
}
