package ashore.monitoring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code /health}, with 200 or 503, and {@code /metrics} to whoever can reach it: it is
 * meant for this machine, or a network of one's own. Thread-safe.
 */
public final class HealthServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HealthServer.class);
  private static final int BACKLOG = 16;
  private static final int NO_BODY = -1;
  private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final HttpServer server;
  private final Supplier<Health> health;
  private final Metrics metrics;

  private HealthServer(HttpServer server, Supplier<Health> health, Metrics metrics) {
    this.server = server;
    this.health = health;
    this.metrics = metrics;
  }

  /**
   * Begins to answer.
   *
   * @param listen where; port 0 takes any that is free
   * @param health asked anew for every answer
   * @throws UncheckedIOException when it is not possible to listen there
   */
  public static HealthServer start(
      InetSocketAddress listen, Supplier<Health> health, Metrics metrics) {
    try {
      var made = new HealthServer(HttpServer.create(listen, BACKLOG), health, metrics);
      made.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      made.server.createContext("/", made::handle);
      made.server.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen at "
              + listen.getHostString()
              + ":"
              + listen.getPort()
              + " (health.listen): "
              + e.getMessage(),
          e);
    }
  }

  /** The port at which it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, String type, String body) {
    static Answer without(int status) {
      return new Answer(status, "text/plain", "");
    }
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      Answer answer = guarded(exchange);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), bodiless ? NO_BODY : body.length);
      if (!bodiless) {
        exchange.getResponseBody().write(body);
      }
    } catch (IOException e) {
      LOG.debug("whoever asked went away: {}", e.getClass().getName());
    }
  }

  private Answer guarded(HttpExchange exchange) {
    try {
      return answer(exchange);
    } catch (RuntimeException fault) {
      LOG.error("a question of health could not be answered: {}", fault.getClass().getName());
      return Answer.without(HttpURLConnection.HTTP_INTERNAL_ERROR);
    }
  }

  private Answer answer(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return Answer.without(HttpURLConnection.HTTP_BAD_METHOD);
    }
    return switch (String.valueOf(exchange.getRequestURI().getRawPath())) {
      case "/health" -> health();
      case "/metrics" -> new Answer(HttpURLConnection.HTTP_OK, METRICS_TYPE, metrics.text());
      default -> Answer.without(HttpURLConnection.HTTP_NOT_FOUND);
    };
  }

  private Answer health() {
    Health now = health.get();
    return new Answer(
        now.isGood() ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_UNAVAILABLE,
        "application/json",
        HealthJson.of(now));
  }
}
