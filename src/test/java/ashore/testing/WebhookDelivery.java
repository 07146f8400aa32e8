package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/**
 * Sends what waits to a webhook, as Telegram does: the messages of a chat one after the other, the
 * taps of a person likewise and beside them, several chats at once, and again after every answer
 * but 2xx. Thread-safe.
 */
final class WebhookDelivery implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration BEFORE_IT_IS_SENT_AGAIN = Duration.ofMillis(10);

  private final ApiCall setting;
  private final UpdateQueue updates;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> busy = new HashSet<>();
  private final List<Integer> answers = new CopyOnWriteArrayList<>();
  private final Semaphore connections;
  private volatile Optional<String> lastError = Optional.empty();
  private volatile Instant lastErrorAt = Instant.EPOCH;
  private volatile boolean closed;

  /**
   * Begins to send.
   *
   * @param setting the call of setWebhook
   */
  WebhookDelivery(ApiCall setting, UpdateQueue updates) {
    this.setting = setting;
    this.updates = updates;
    this.connections = new Semaphore(setting.get("max_connections").asInt(40));
    if (setting.get("url").asText().startsWith("http:")) {
      Thread.startVirtualThread(this::dispatch);
    }
  }

  /** What the bot answered, in order; 0 when it could not be reached. */
  List<Integer> answers() {
    return List.copyOf(answers);
  }

  /** What getWebhookInfo says. */
  ObjectNode info() {
    ObjectNode info =
        MAPPER
            .createObjectNode()
            .put("url", setting.get("url").asText())
            .put("has_custom_certificate", false)
            .put("pending_update_count", updates.count())
            .put("max_connections", setting.get("max_connections").asInt(40));
    if (setting.get("allowed_updates").isArray()) {
      info.set("allowed_updates", setting.get("allowed_updates"));
    }
    lastError.ifPresent(
        error ->
            info.put("last_error_date", lastErrorAt.getEpochSecond())
                .put("last_error_message", error));
    return info;
  }

  @Override
  public void close() {
    closed = true;
    updates.wake();
  }

  private void dispatch() {
    try {
      while (!closed) {
        Optional<JsonNode> next = updates.next(busy, () -> closed);
        if (next.isPresent()) {
          connections.acquire();
          Thread.startVirtualThread(() -> deliver(next.get()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(JsonNode update) {
    try {
      while (!closed && !delivered(update)) {
        Thread.sleep(BEFORE_IT_IS_SENT_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connections.release();
      updates.free(busy, update);
    }
  }

  private boolean delivered(JsonNode update) throws InterruptedException {
    int status = post(update);
    answers.add(status);
    if (status / 100 == 2) {
      updates.confirm(update);
      return true;
    }
    lastErrorAt = Instant.now();
    lastError =
        Optional.of(
            status == 0
                ? "Connection refused"
                : "Wrong response from the webhook: " + status + " " + reason(status));
    return false;
  }

  private int post(JsonNode update) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(setting.get("url").asText()))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(update.toString()));
    if (setting.get("secret_token").isTextual()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", setting.get("secret_token").asText());
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private static String reason(int status) {
    return switch (status) {
      case 401 -> "Unauthorized";
      case 404 -> "Not Found";
      case 503 -> "Service Unavailable";
      default -> "Error";
    };
  }
}
