package ashore.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Bot API for a flood of messages: it does little with each call, so that what is measured is
 * the bot. Whether calls conform is for the tests' own stand-in to say. Thread-safe.
 */
final class LoadStandIn implements AutoCloseable {
  private static final int MOST_UPDATES = 100;
  private static final Pattern CHAT = Pattern.compile("\"chat_id\":\"?(\\d+)");
  private static final Pattern TIMEOUT = Pattern.compile("\"timeout\":(\\d+)");
  private static final Pattern URL = field("url");
  private static final Pattern SECRET = field("secret_token");
  private static final String TRUE = "{\"ok\":true,\"result\":true}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<String> updates = new LinkedBlockingQueue<>();
  private final AtomicLong messages = new AtomicLong();
  private final AtomicLong calls = new AtomicLong();
  private volatile Listener listener = (chat, body) -> {};

  private volatile String webhook = "";
  private volatile String secret = "";

  /** A field of a form. */
  private static Pattern field(String name) {
    return Pattern.compile("name=\"" + name + "\"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)\r\n");
  }

  private static String found(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Told of every message that the bot sends. */
  interface Listener {
    /**
     * One message.
     *
     * @param body the call as it came
     */
    void sent(long chat, String body);
  }

  LoadStandIn() throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "400");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    server.setExecutor(threads);
    server.createContext("/", this::exchange);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void tell(Listener told) {
    listener = told;
  }

  /** Lets an update wait for the next poll. */
  void add(String update) {
    updates.add(update);
  }

  /** Where the bot wants to be called; empty until it says so. */
  String webhook() {
    return webhook;
  }

  /** What the bot wants to be told with every call. */
  String secret() {
    return secret;
  }

  /** How many calls came so far, without polls. */
  long calls() {
    return calls.get();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      write(exchange, answer(method, body));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String answer(String method, String body) throws InterruptedException {
    if (method.equals("getupdates")) {
      return poll(body);
    }
    calls.incrementAndGet();
    return switch (method) {
      case "sendmessage", "senddocument" -> sent(body);
      case "editmessagetext" -> edited(body);
      case "getme" ->
          "{\"ok\":true,\"result\":{\"id\":99,\"is_bot\":true,\"first_name\":\"B\",\"username\":\"b\"}}";
      case "getwebhookinfo" ->
          "{\"ok\":true,\"result\":{\"url\":\""
              + webhook
              + "\",\"has_custom_certificate\":false,\"pending_update_count\":0}}";
      case "setwebhook" -> {
        secret = found(SECRET, body);
        webhook = found(URL, body);
        yield TRUE;
      }
      default -> TRUE;
    };
  }

  private String poll(String body) throws InterruptedException {
    Matcher timeout = TIMEOUT.matcher(body);
    long seconds = timeout.find() ? Long.parseLong(timeout.group(1)) : 0;
    List<String> batch = new ArrayList<>();
    String first = updates.poll(seconds, TimeUnit.SECONDS);
    if (first != null) {
      batch.add(first);
      updates.drainTo(batch, MOST_UPDATES - 1);
    }
    return "{\"ok\":true,\"result\":[" + String.join(",", batch) + "]}";
  }

  /** A question that is put again in its place is an answer too. */
  private String edited(String body) {
    listener.sent(chat(body), body);
    return TRUE;
  }

  private static long chat(String body) {
    Matcher chat = CHAT.matcher(body);
    return chat.find() ? Long.parseLong(chat.group(1)) : 0;
  }

  private String sent(String body) {
    long id = chat(body);
    listener.sent(id, body);
    return "{\"ok\":true,\"result\":{\"message_id\":%d,\"date\":1795168800,\"chat\":{\"id\":%d,\"type\":\"private\"},\"text\":\"x\"}}"
        .formatted(messages.incrementAndGet() % 1_000_000_000 + 1, id);
  }

  private static void write(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
