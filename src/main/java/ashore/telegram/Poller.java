package ashore.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches updates by long polling and confirms them to Telegram only when all of them are saved;
 * what is not, comes again. Where it stands is kept in memory only: after a restart Telegram sends
 * everything unconfirmed. Goes on after every failure except a refused token.
 */
public final class Poller implements UpdateSource {
  /** How long Telegram is asked to wait for an update; it allows no more. */
  public static final Duration LONGEST_POLL = Duration.ofSeconds(50);

  /** How long it waits before it asks again whether it may poll. */
  private static final Duration STANDBY = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE_OF_INBOX = Duration.ofSeconds(10);
  private static final String WEBHOOK = "webhook";
  private static final Duration TIME_TO_FINISH = Duration.ofSeconds(20);

  private final ApiAddress address;
  private final UpdateFeed feed;
  private final Batches batches;
  private final WebhookRegistration webhooks;
  private final InstantSource clock;
  private final Backoff channelBackoff;
  private final Backoff inboxBackoff;
  private final Pause pause;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicBoolean started = new AtomicBoolean();
  private final CompletableFuture<End> ended = new CompletableFuture<>();
  private final Thread thread =
      Thread.ofPlatform().daemon().name("telegram-poll").unstarted(this::run);
  private final BooleanSupplier mayPoll;
  private volatile Optional<Instant> lastContact = Optional.empty();
  private long offset;

  /**
   * Prepares; {@link #start} begins.
   *
   * @param longPoll how long Telegram waits for an update, at most {@link #LONGEST_POLL}
   * @param clock tells when an update arrived
   */
  public Poller(
      TelegramConnection connection, Inbox inbox, Duration longPoll, InstantSource clock) {
    this(connection, inbox, longPoll, clock, () -> true);
  }

  /**
   * The same, beside others that may poll in its place.
   *
   * @param mayPoll asked before each poll
   */
  public Poller(
      TelegramConnection connection,
      Inbox inbox,
      Duration longPoll,
      InstantSource clock,
      BooleanSupplier mayPoll) {
    this(
        connection,
        inbox,
        longPoll,
        clock,
        mayPoll,
        Pause::untilClosed,
        () -> ThreadLocalRandom.current().nextDouble());
  }

  Poller(
      TelegramConnection connection,
      Inbox inbox,
      Duration longPoll,
      InstantSource clock,
      Pause pause,
      DoubleSupplier chance) {
    this(connection, inbox, longPoll, clock, () -> true, pause, chance);
  }

  private Poller(
      TelegramConnection connection,
      Inbox inbox,
      Duration longPoll,
      InstantSource clock,
      BooleanSupplier mayPoll,
      Pause pause,
      DoubleSupplier chance) {
    if (longPoll.isNegative() || longPoll.compareTo(LONGEST_POLL) > 0) {
      throw new IllegalArgumentException(
          "poll timeout " + longPoll + " must be from 0 to " + LONGEST_POLL.toSeconds() + " s");
    }
    this.address = connection.address();
    this.feed = new UpdateFeed(connection, longPoll);
    this.batches =
        new Batches(
            new UpdateIntake(
                connection.api(),
                new UpdateReader(clock, connection.name()::now, connection.team()),
                inbox));
    this.webhooks = new WebhookRegistration(connection);
    this.clock = clock;
    this.channelBackoff = new Backoff(LONGEST_PAUSE, chance);
    this.inboxBackoff = new Backoff(LONGEST_PAUSE_OF_INBOX, chance);
    this.pause = pause;
    this.mayPoll = mayPoll;
  }

  /** Begins to poll, on a thread of its own. The second time it does nothing. */
  @Override
  public void start() {
    if (started.compareAndSet(false, true)) {
      thread.start();
    }
  }

  @Override
  public CompletableFuture<End> ended() {
    return ended.copy();
  }

  /** When Telegram last answered a poll. */
  @Override
  public Optional<Instant> lastContact() {
    return lastContact;
  }

  /** Breaks the poll off and waits until what arrived is handled, at most 20 seconds. */
  @Override
  public void close() {
    closing.countDown();
    feed.close();
    if (started.getAndSet(true) && thread.getState() != Thread.State.NEW) {
      finish();
    }
    ended.complete(new End.Closed());
  }

  private void finish() {
    try {
      if (!thread.join(TIME_TO_FINISH)) {
        LOG.warn("updates are still being handled after {}; they will come again", TIME_TO_FINISH);
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Optional<End> end = Optional.empty();
    while (end.isEmpty()) {
      end = closing.getCount() == 0 ? Optional.of(new End.Closed()) : guardedRound();
    }
    ended.complete(end.get());
  }

  /** Whatever breaks, polling goes on. */
  private Optional<End> guardedRound() {
    try {
      return round();
    } catch (InterruptedException e) {
      return Optional.of(new End.Closed());
    } catch (Throwable unexpected) {
      LOG.error("polling broke and begins again: {}", Breakage.describe(unexpected));
      return pauseAfter(channelBackoff.next());
    }
  }

  private Optional<End> round() throws InterruptedException {
    if (!mayPoll.getAsBoolean()) {
      // Telegram is asked by another one; this one is well.
      lastContact = Optional.of(clock.instant());
      pause.of(STANDBY, closing);
      return Optional.empty();
    }
    return switch (feed.fetch(offset)) {
      case Outcome.Done<List<JsonNode>>(var updates) -> {
        channelBackoff.succeeded();
        lastContact = Optional.of(clock.instant());
        handle(updates.orElse(List.of()));
        yield Optional.empty();
      }
      case Outcome.Failed<List<JsonNode>>(Failure failure) -> recover(failure);
    };
  }

  private void handle(List<JsonNode> updates) throws InterruptedException {
    if (updates.isEmpty()) {
      return;
    }
    long before = offset;
    Batches.Result result = batches.handle(updates, offset);
    offset = result.next();
    if (!result.complete() || offset == before) {
      pause.of(inboxBackoff.next(), closing);
    } else {
      inboxBackoff.succeeded();
    }
  }

  private Optional<End> recover(Failure failure) {
    if (closing.getCount() == 0) {
      return Optional.of(new End.Closed());
    }
    return switch (failure.code()) {
      case Failure.UNAUTHORIZED -> Optional.of(refused());
      case Failure.CONFLICT -> {
        conflict(failure);
        yield pauseAfter(channelBackoff.next());
      }
      case Failure.TOO_MANY_REQUESTS -> {
        Duration wanted = failure.retryAfter().orElseGet(channelBackoff::next);
        LOG.warn("Telegram wants a pause of {} s", wanted.toSeconds());
        yield pauseAfter(wanted);
      }
      default -> {
        LOG.warn("no updates from {}: {}", address, failure);
        yield pauseAfter(channelBackoff.next());
      }
    };
  }

  private void conflict(Failure failure) {
    if (!failure.says(WEBHOOK)) {
      LOG.warn(
          "Telegram gives the updates to another copy of this bot, which polls with the same token:"
              + " stop one of them ({})",
          failure);
      return;
    }
    webhooks
        .remove()
        .ifPresentOrElse(
            why -> LOG.warn("a webhook is set, so nothing can be polled; not removed: {}", why),
            () ->
                LOG.info(
                    "a webhook was set, so nothing could be polled; it is removed, and nothing is"
                        + " lost"));
  }

  private static End refused() {
    String sentence = TelegramProfile.unknownToken(Failure.UNAUTHORIZED);
    LOG.error(sentence);
    return new End.Refused(sentence);
  }

  private Optional<End> pauseAfter(Duration length) {
    try {
      pause.of(length, closing);
      return Optional.empty();
    } catch (InterruptedException e) {
      return Optional.of(new End.Closed());
    }
  }
}
