package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;

/**
 * A stand-in for Telegram on this machine, at a free port. It holds updates until they are
 * confirmed, keeps what people would see, writes down every call, checks each against the
 * description of the Bot API, and can be told to fail in the ways that Telegram fails. Thread-safe.
 */
public final class BotApiServer implements AutoCloseable {
  /** The token it takes. */
  public static final String TOKEN = "4711000:Not-a-real-token_0123456789";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ApiDescription description = ApiDescription.read();
  private final UpdateQueue updates = new UpdateQueue();
  private final ApiMethods methods = new ApiMethods(updates);
  private final List<ApiCall> calls = new CopyOnWriteArrayList<>();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Fault>> nextFaults = new ConcurrentHashMap<>();
  private final Map<String, Fault> lastingFaults = new ConcurrentHashMap<>();

  private BotApiServer(HttpServer server) {
    this.server = server;
  }

  /** Starts one. */
  public static BotApiServer start() {
    // Else every answer is held back for some 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      var server =
          new BotApiServer(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      server.server.setExecutor(server.threads);
      server.server.createContext("/", server::exchange);
      server.server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is reached, as the setting of the bot wants it. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Somebody who talks to the bot. The bot can write to nobody else. */
  public Person person(long id) {
    return methods.person(id);
  }

  /** The next call of this method meets this fault; several form a queue. */
  public void next(String method, Fault fault) {
    nextFaults.computeIfAbsent(key(method), name -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  /** Every call of this method meets this fault, until it is healed. */
  public void always(String method, Fault fault) {
    lastingFaults.put(key(method), fault);
  }

  /** Calls of this method succeed again. */
  public void heal(String method) {
    lastingFaults.remove(key(method));
    nextFaults.remove(key(method));
  }

  /** Delivers this as an update, whatever it is, its number included. */
  public void deliver(JsonNode update) {
    updates.addAsIs(update);
  }

  /** The next updates are numbered from here, as after an idle week. */
  public void jumpTo(long updateId) {
    updates.jumpTo(updateId);
  }

  /** Somebody has set a webhook that nobody answers: polling is refused. */
  public void setWebhook() {
    setWebhook("https://somebody.example/", 40, List.of(), "none");
  }

  /** Somebody has set this webhook. */
  public void setWebhook(String url, int connections, List<String> kinds, String secret) {
    ObjectNode parameters =
        MAPPER
            .createObjectNode()
            .put("url", url)
            .put("max_connections", connections)
            .put("secret_token", secret);
    kinds.forEach(parameters.putArray("allowed_updates")::add);
    methods.sendTo(
        Optional.of(new WebhookDelivery(new ApiCall("setWebhook", parameters), updates)));
  }

  /** What the bot answered to the updates sent to its webhook, in order; 0 for no answer. */
  public List<Integer> webhookAnswers() {
    return methods.webhook().map(WebhookDelivery::answers).orElse(List.of());
  }

  /** The updates that the bot confirmed, in order. */
  public List<Long> confirmed() {
    return updates.confirmed();
  }

  /** All calls, in order. */
  public List<ApiCall> calls() {
    return List.copyOf(calls);
  }

  /** All calls of this method, in order. */
  public List<ApiCall> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  /** Waits, at most five seconds, until this method was called so often; returns the last call. */
  public ApiCall awaitCalls(String method, int count) {
    Awaitility.await(count + " calls of " + method)
        .atMost(Duration.ofSeconds(5))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> calls(method).size() >= count);
    return calls(method).get(count - 1);
  }

  /** What calls had against the description of the Bot API. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /**
   * Stops.
   *
   * @throws AssertionError when a call broke the description of the Bot API
   */
  @Override
  public void close() {
    methods.sendTo(Optional.empty());
    updates.close();
    server.stop(0);
    threads.shutdownNow();
    if (!violations.isEmpty()) {
      throw new AssertionError("calls that the Bot API does not know: " + violations);
    }
  }

  private void exchange(HttpExchange exchange) throws IOException {
    try (exchange) {
      ApiCall call = read(exchange);
      calls.add(call);
      Optional<Fault> fault = fault(call.method());
      if (fault.isPresent() && fault.get() instanceof Fault.Dropped) {
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith("/bot" + TOKEN + "/")) {
        write(exchange, 401, ApiMethods.refusal(401, "Unauthorized", Optional.empty()).toString());
      } else {
        answer(exchange, call, fault);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, ApiCall call, Optional<Fault> fault)
      throws IOException, InterruptedException {
    if (fault.isEmpty()) {
      answer(exchange, call);
      return;
    }
    switch (fault.get()) {
      case Fault.Refusal(int code, String words, Optional<Integer> retryAfter) ->
          write(exchange, code, ApiMethods.refusal(code, words, retryAfter).toString());
      case Fault.BadGateway() ->
          write(exchange, 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
      case Fault.Nonsense(String body) -> write(exchange, 200, body);
      case Fault.Dropped() -> throw new IllegalStateException("dropped before");
      case Fault.Slow(Duration delay) -> {
        Thread.sleep(delay);
        answer(exchange, call);
      }
    }
  }

  private void answer(HttpExchange exchange, ApiCall call)
      throws IOException, InterruptedException {
    List<String> wrong = description.violations(call);
    violations.addAll(wrong);
    ObjectNode body = MAPPER.createObjectNode();
    int status = 200;
    try {
      if (!wrong.isEmpty()) {
        throw new ApiMethods.Refused(400, "Bad Request: " + wrong);
      }
      body.put("ok", true).set("result", methods.result(call));
    } catch (ApiMethods.Refused e) {
      status = e.code();
      body = ApiMethods.refusal(e.code(), e.getMessage(), Optional.empty());
      if (e.movedTo() != 0) {
        body.putObject("parameters").put("migrate_to_chat_id", e.movedTo());
      }
    }
    write(exchange, status, body.toString());
  }

  private Optional<Fault> fault(String method) {
    return Optional.ofNullable(nextFaults.get(key(method)))
        .flatMap(queue -> Optional.ofNullable(queue.poll()))
        .or(() -> Optional.ofNullable(lastingFaults.get(key(method))));
  }

  private ApiCall read(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Optional<String> boundary = Multipart.boundary(type);
    ObjectNode parameters =
        boundary.isPresent()
            ? Multipart.read(body, boundary.get())
            : body.isBlank() ? MAPPER.createObjectNode() : (ObjectNode) MAPPER.readTree(body);
    return new ApiCall(description.method(name).orElse(name), parameters);
  }

  private static void write(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String key(String method) {
    return method.toLowerCase(Locale.ROOT);
  }
}
