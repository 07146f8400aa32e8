package ashore.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before several copies of a bot: each call goes to the next one, and to another when
 * that is not there.
 */
public final class Balancer implements AutoCloseable {
  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger turn = new AtomicInteger();
  private final List<Integer> ports = new CopyOnWriteArrayList<>();

  private Balancer(HttpServer server) {
    this.server = server;
  }

  /** One on a free port. */
  public static Balancer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var balancer = new Balancer(server);
      server.createContext("/", balancer::pass);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return balancer;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What Telegram calls. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** Sends calls to this port too. */
  public void add(int port) {
    ports.add(port);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String secret = String.valueOf(exchange.getRequestHeaders().getFirst(SECRET));
      int first = turn.getAndIncrement();
      int status = 502;
      for (int tried = 0; tried < ports.size() && status == 502; tried++) {
        status = call(ports.get((first + tried) % ports.size()), body, secret);
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private int call(int port, byte[] body, String secret) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hook"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .header(SECRET, secret)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notThere) {
      return 502;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 502;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
