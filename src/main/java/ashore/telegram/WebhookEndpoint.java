package ashore.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.CharConversionException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the requests in which Telegram sends updates, and answers 200 only when the update is
 * saved; after any other answer Telegram sends it again. Says nothing to strangers and logs nothing
 * of what came. Thread-safe.
 */
final class WebhookEndpoint implements HttpHandler {
  /** The header in which the secret comes. */
  static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  /** Bytes of a body: several times what the longest update takes. */
  static final int LARGEST_BODY = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(WebhookEndpoint.class);
  private static final String SECONDS_TO_COME_AGAIN = "2";
  private static final String POST = "POST";
  private static final int NO_BODY = -1;

  private final Door door;
  private final UpdateIntake intake;
  private final Runnable contact;
  private final ObjectMapper mapper = UpdateJson.mapper();
  private final Semaphore places;
  private volatile boolean closing;

  /**
   * What is let in, and for how long.
   *
   * @param path the only one there is
   * @param places how many updates are in work at once
   * @param patience how long an update may take until Telegram is told to send it again
   */
  record Door(String path, WebhookSecret secret, int places, Duration patience) {}

  /**
   * Opens the door.
   *
   * @param contact run whenever a request with the right secret came
   */
  WebhookEndpoint(Door door, UpdateIntake intake, Runnable contact) {
    this.door = door;
    this.intake = intake;
    this.contact = contact;
    this.places = new Semaphore(door.places());
  }

  @Override
  public void handle(HttpExchange exchange) {
    var answered = new CompletableFuture<Void>();
    try (exchange) {
      exchange.sendResponseHeaders(guarded(exchange, answered), NO_BODY);
    } catch (IOException e) {
      LOG.debug("the sender of an update went away: {}", Breakage.describe(e));
    } finally {
      answered.complete(null);
    }
  }

  /**
   * Lets nothing more in and waits until what is in work is saved and answered.
   *
   * @return false when the time was over before
   */
  boolean finish(Duration atMost) throws InterruptedException {
    closing = true;
    boolean idle = places.tryAcquire(door.places(), atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (idle) {
      places.release(door.places());
    }
    return idle;
  }

  private int guarded(HttpExchange exchange, CompletableFuture<Void> answered) throws IOException {
    try {
      OptionalInt refused = refusal(exchange);
      return refused.isPresent() ? refused.getAsInt() : read(exchange, answered);
    } catch (RuntimeException | StackOverflowError unexpected) {
      LOG.error("an update could not be taken in: {}", Breakage.describe(unexpected));
      return HttpURLConnection.HTTP_INTERNAL_ERROR;
    }
  }

  /** Why a request is not for us. Strangers learn nothing but the path and the method. */
  private OptionalInt refusal(HttpExchange exchange) {
    if (!door.path().equals(exchange.getRequestURI().getRawPath())) {
      return OptionalInt.of(HttpURLConnection.HTTP_NOT_FOUND);
    }
    if (!exchange.getRequestMethod().equals(POST)) {
      exchange.getResponseHeaders().set("Allow", POST);
      return OptionalInt.of(HttpURLConnection.HTTP_BAD_METHOD);
    }
    if (!door.secret().matches(header(exchange, SECRET_HEADER))) {
      return OptionalInt.of(HttpURLConnection.HTTP_UNAUTHORIZED);
    }
    contact.run();
    return header(exchange, "Content-Type").filter(WebhookEndpoint::isJson).isPresent()
        ? OptionalInt.empty()
        : OptionalInt.of(HttpURLConnection.HTTP_UNSUPPORTED_TYPE);
  }

  private int read(HttpExchange exchange, CompletableFuture<Void> answered) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      return HttpURLConnection.HTTP_ENTITY_TOO_LARGE;
    }
    Optional<JsonNode> update = parse(body);
    OptionalLong number = update.map(UpdateReader::number).orElseGet(OptionalLong::empty);
    return number.isPresent()
        ? take(exchange, update.get(), number.getAsLong(), answered)
        : HttpURLConnection.HTTP_BAD_REQUEST;
  }

  private Optional<JsonNode> parse(byte[] body) throws IOException {
    try {
      return Optional.ofNullable(mapper.readTree(body));
    } catch (JsonProcessingException | CharConversionException e) {
      return Optional.empty();
    }
  }

  private int take(
      HttpExchange exchange, JsonNode update, long number, CompletableFuture<Void> answered) {
    if (!admitted()) {
      return later(exchange);
    }
    intake.answerTap(update);
    var work = new CompletableFuture<Void>();
    Thread.ofVirtual().name("update " + number).start(() -> begin(update, number, work));
    // The place is free again when the work is done, not when somebody lost patience.
    var unused =
        CompletableFuture.allOf(work, answered).whenComplete((done, fault) -> places.release());
    return saved(work, number) ? HttpURLConnection.HTTP_OK : later(exchange);
  }

  /** The place comes first: whoever closes waits for all who took one before. */
  private boolean admitted() {
    if (!places.tryAcquire()) {
      return false;
    }
    if (closing) {
      places.release();
      return false;
    }
    return true;
  }

  private static int later(HttpExchange exchange) {
    exchange.getResponseHeaders().set("Retry-After", SECONDS_TO_COME_AGAIN);
    return HttpURLConnection.HTTP_UNAVAILABLE;
  }

  private void begin(JsonNode update, long number, CompletableFuture<Void> work) {
    try {
      var unused =
          intake
              .take(update, number)
              .whenComplete(
                  (done, fault) -> {
                    if (fault == null) {
                      work.complete(null);
                    } else {
                      work.completeExceptionally(fault);
                    }
                  });
    } catch (Throwable fault) {
      work.completeExceptionally(fault);
    }
  }

  private boolean saved(CompletableFuture<Void> work, long number) {
    try {
      work.get(door.patience().toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      LOG.warn(
          "update {} is still being handled after {} s and will come again",
          number,
          door.patience().toSeconds());
    } catch (ExecutionException | CancellationException e) {
      LOG.warn("update {} was not saved and will come again: {}", number, Breakage.describe(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private static boolean isJson(String contentType) {
    return contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
  }
}
