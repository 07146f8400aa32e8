package ashore.telegram;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets Telegram send updates to a small HTTP server of its own, behind whatever does TLS. Looks
 * every minute whether Telegram still sends them here, and mends it when it does not. When it is
 * closed the webhook stays: Telegram keeps what comes until the bot is back.
 */
public final class Webhook implements UpdateSource {
  /** How often Telegram is asked how things stand. */
  static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final Duration TIME_TO_FINISH = Duration.ofSeconds(20);
  private static final int BACKLOG = 128;

  private final WebhookRegistration registration;
  private final WebhookRegistration.Target target;
  private final WebhookSecret secret;
  private final WebhookEndpoint endpoint;
  private final InetSocketAddress listen;
  private final InstantSource clock;
  private final Waiting waiting;
  private final Backoff backoff;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicBoolean started = new AtomicBoolean();
  private final CompletableFuture<End> ended = new CompletableFuture<>();
  private final Thread thread =
      Thread.ofPlatform().daemon().name("telegram-webhook").unstarted(this::watch);
  private volatile Optional<HttpServer> server = Optional.empty();
  private volatile Optional<Instant> lastContact = Optional.empty();
  private Instant lastLook = Instant.EPOCH;

  /**
   * Where updates come in.
   *
   * @param target what Telegram calls
   * @param listen where the bot listens, for plain HTTP
   * @param path what is called there: that of the target, unless something between rewrites it
   */
  public record Address(WebhookRegistration.Target target, InetSocketAddress listen, String path) {}

  /**
   * How it waits.
   *
   * @param patience how long an update may take until Telegram is told to send it again
   */
  record Waiting(Duration patience, Pause pause, DoubleSupplier chance) {}

  /**
   * Prepares; {@link #start} begins.
   *
   * @param clock tells when an update arrived
   */
  public Webhook(TelegramConnection connection, Inbox inbox, Address address, InstantSource clock) {
    this(
        connection,
        inbox,
        address,
        clock,
        new Waiting(PATIENCE, Pause::untilClosed, () -> ThreadLocalRandom.current().nextDouble()));
  }

  Webhook(
      TelegramConnection connection,
      Inbox inbox,
      Address address,
      InstantSource clock,
      Waiting waiting) {
    this.registration = new WebhookRegistration(connection);
    this.target = address.target();
    this.secret = WebhookSecret.of(connection.token(), target.url());
    this.endpoint =
        new WebhookEndpoint(
            new WebhookEndpoint.Door(
                address.path(), secret, target.connections(), waiting.patience()),
            new UpdateIntake(
                connection.api(),
                new UpdateReader(clock, connection.name()::now, connection.team()),
                inbox),
            this::contact);
    this.listen = address.listen();
    this.clock = clock;
    this.waiting = waiting;
    this.backoff = new Backoff(LONGEST_PAUSE, waiting.chance());
  }

  /** Listens at once; Telegram is told on a thread of its own. */
  @Override
  public void start() {
    if (started.compareAndSet(false, true)) {
      server = Optional.of(listening());
      thread.start();
    }
  }

  private HttpServer listening() {
    try {
      HttpServer made = HttpServer.create(listen, BACKLOG);
      made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      made.createContext("/", endpoint);
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen at "
              + listen.getHostString()
              + ":"
              + listen.getPort()
              + " (telegram.webhook.listen): "
              + e.getMessage(),
          e);
    }
  }

  /** The port at which it listens; that which the system chose when 0 was asked for. */
  int port() {
    return server.orElseThrow().getAddress().getPort();
  }

  @Override
  public CompletableFuture<End> ended() {
    return ended.copy();
  }

  /** When Telegram last sent something, or said that it sends updates here and none failed. */
  @Override
  public Optional<Instant> lastContact() {
    return lastContact;
  }

  @Override
  public void close() {
    closing.countDown();
    started.set(true);
    try {
      if (server.isPresent() && !endpoint.finish(TIME_TO_FINISH)) {
        LOG.warn("updates are still being handled after {}; they will come again", TIME_TO_FINISH);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.ifPresent(running -> running.stop(0));
    ended.complete(new End.Closed());
  }

  private void contact() {
    lastContact = Optional.of(clock.instant());
  }

  private void watch() {
    try {
      while (closing.getCount() > 0 && !ended.isDone()) {
        waiting.pause().of(look(), closing);
      }
    } catch (InterruptedException e) {
      // Nobody else holds this thread: whoever interrupts it wants it to end.
      ended.complete(new End.Closed());
    }
  }

  /** Looks how things stand at Telegram, mends them, and says how long to wait then. */
  private Duration look() {
    Instant before = lastLook;
    // Telegram tells times in whole seconds.
    lastLook = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return switch (registration.ensure(target, secret, before)) {
      case WebhookRegistration.Standing.Active active -> standing(active, before);
      case WebhookRegistration.Standing.Unset unset -> backoff.next();
      case WebhookRegistration.Standing.NotReached(String reason) -> {
        LOG.warn("whether Telegram sends updates here is not known: {}", reason);
        yield backoff.next();
      }
      case WebhookRegistration.Standing.Refused(String sentence) -> {
        LOG.error(sentence);
        ended.complete(new End.Refused(sentence));
        yield Duration.ZERO;
      }
    };
  }

  private Duration standing(WebhookRegistration.Standing.Active active, Instant before) {
    backoff.succeeded();
    active
        .trouble()
        .filter(trouble -> !trouble.at().isBefore(before))
        .ifPresentOrElse(
            trouble ->
                LOG.warn(
                    "Telegram could not deliver an update here; {} wait: {}",
                    active.waiting(),
                    trouble.said()),
            this::contact);
    return BETWEEN_LOOKS;
  }
}
