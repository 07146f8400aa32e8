package ashore.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Fetches updates by long polling, as the trees they arrived as: one that no type fits spoils none
 * of the others. One thread fetches, any thread may close.
 */
final class UpdateFeed implements AutoCloseable {
  private static final int MOST = 100;
  private static final MediaType JSON = MediaType.get("application/json");

  private final TelegramConnection connection;
  private final OkHttpClient http;
  private final Duration timeout;
  private final ObjectMapper mapper = UpdateJson.mapper();
  private final Set<Call> polling = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Prepares; nothing is fetched yet.
   *
   * @param timeout how long Telegram waits for an update, in whole seconds; it cuts this to 50 s
   */
  UpdateFeed(TelegramConnection connection, Duration timeout) {
    this.connection = connection;
    this.http = connection.patient(timeout);
    this.timeout = timeout;
  }

  /**
   * The updates from this one on; tells Telegram that all before it are done with. Blocks until
   * there is one, the timeout has passed, or the feed is closed.
   *
   * @param offset the number of the first update wanted; 0 for the first not confirmed yet
   */
  Outcome<List<JsonNode>> fetch(long offset) {
    Call call = http.newCall(request(offset));
    polling.add(call);
    if (closed) {
      call.cancel();
    }
    try (Response response = call.execute()) {
      return read(response.code(), response.body().string());
    } catch (IOException e) {
      return new Outcome.Failed<>(Failure.of(e, connection.token()));
    } finally {
      polling.remove(call);
    }
  }

  @Override
  public void close() {
    closed = true;
    polling.forEach(Call::cancel);
  }

  private Request request(long offset) {
    ObjectNode body = mapper.createObjectNode();
    if (offset != 0) {
      body.put("offset", offset);
    }
    body.put("limit", MOST).put("timeout", timeout.toSeconds());
    AllowedUpdates.KINDS.forEach(body.putArray("allowed_updates")::add);
    return new Request.Builder()
        .url(connection.urlOf("getUpdates"))
        .post(RequestBody.create(body.toString(), JSON))
        .build();
  }

  private Outcome<List<JsonNode>> read(int status, String body) {
    Optional<JsonNode> answer = parse(body);
    if (answer.isPresent() && answer.get().path("ok").isBoolean()) {
      JsonNode result = answer.get().path("result");
      if (!answer.get().path("ok").asBoolean()) {
        return new Outcome.Failed<>(Failure.of(answer.get(), connection.token()));
      }
      if (result.isArray()) {
        return new Outcome.Done<>(Optional.of(List.copyOf(result.valueStream().toList())));
      }
    }
    return new Outcome.Failed<>(
        Failure.unanswered("an answer that is not the Bot API's, with status " + status));
  }

  private Optional<JsonNode> parse(String body) {
    try {
      return Optional.ofNullable(mapper.readTree(body));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
