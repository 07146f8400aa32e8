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
import ashore.runner.TeamDesk;
import ashore.runner.TeamMessage;
import ashore.runner.TurnHandler;
import ashore.telegram.Inbox;
import ashore.telegram.Poller;
import ashore.telegram.TeamGroup;
import ashore.telegram.TelegramConnection;
import ashore.telegram.TelegramMessenger;
import ashore.telegram.UpdateSource;
import ashore.telegram.Webhook;
import ashore.telegram.WebhookRegistration;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bot that serves Telegram: updates, lanes, turns, reminders and the outbox, put together. */
final class Service implements AutoCloseable, Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final String START = "start";
  private static final String NONE = "none";
  private static final String OTHER = "other";
  private static final Duration OUTBOX_POLL = Duration.ofSeconds(1);
  private static final Duration REMINDER_POLL = Duration.ofSeconds(1);

  private final Store store;
  private final ChatLanes lanes;
  private final OutboxPump outbox;
  private final SeenPruning pruning;
  private final Retention retention;
  private final TurnHandler turns;
  private final TeamDesk desk;
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
            new OutboxPump.Pace(settings.telegram().chatsAtOnce(), OUTBOX_POLL),
            this::gone);
    this.pruning = new SeenPruning(store, clock);
    this.retention = new Retention(store, clock, Duration.ofDays(settings.retentionDays()));
    Optional<ChatKey> group = connection.team().map(TeamGroup::key);
    this.turns = new TurnHandler(minds, store, messenger, group, outbox::wake);
    this.desk = new TeamDesk(minds, store, messenger, group, outbox::wake);
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
    Incoming known = withKnownLink(incoming);
    return lanes.submit(incoming.chat(), () -> turn(known));
  }

  /** What anybody may have typed behind the command goes no further. */
  private Incoming withKnownLink(Incoming incoming) {
    return incoming.content() instanceof Incoming.Content.Command(String name, String code)
            && name.equals(START)
            && !code.isEmpty()
            && !startLinks.contains(code)
        ? incoming.with(new Incoming.Content.Command(START, OTHER))
        : incoming;
  }

  private void turn(Incoming incoming) {
    Outcome outcome = metrics.turn(() -> turns.handle(incoming));
    if (outcome instanceof Outcome.Answered(var path, var planned)) {
      if (incoming.content() instanceof Incoming.Content.Command(String name, String code)
          && name.equals(START)) {
        metrics.started(code.isEmpty() ? NONE : code);
      }
      if (planned instanceof Outcome.Planned.First(Optional<String> link)) {
        metrics.planned(link.map(this::counted).orElse(NONE));
      }
    }
  }

  /** A code that was taken out of the settings since is none of the few any more. */
  private String counted(String code) {
    return startLinks.contains(code) ? code : OTHER;
  }

  @Override
  public CompletableFuture<Void> left(ChatKey chat) {
    metrics.received();
    return lanes.submit(chat, () -> desk.left(chat, clock.instant()));
  }

  @Override
  public CompletableFuture<Void> ofTeam(TeamMessage message) {
    metrics.received();
    return lanes.submit(desk.lane(message), () -> metrics.turn(() -> desk.handle(message)));
  }

  /** Who blocked the bot while it was not looking is known when something is sent to them. */
  private void gone(ChatKey chat) {
    var unused =
        lanes
            .submit(chat, () -> desk.left(chat, clock.instant()))
            .exceptionally(
                fault -> {
                  LOG.error("{}: its case stays open: {}", chat, fault.getClass().getName());
                  return null;
                });
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
