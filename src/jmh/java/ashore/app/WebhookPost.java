package ashore.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Posts updates to a webhook, as many at once as Telegram does. Thread-safe. */
final class WebhookPost implements Consumer<String>, AutoCloseable {
  private static final int CONNECTIONS = 40;

  private final Supplier<String> url;
  private final Supplier<String> secret;
  private final Semaphore connections = new Semaphore(CONNECTIONS);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  WebhookPost(Supplier<String> url, Supplier<String> secret) {
    this.url = url;
    this.secret = secret;
  }

  @Override
  public void accept(String update) {
    threads.execute(() -> post(update));
  }

  private void post(String update) {
    var request =
        HttpRequest.newBuilder(URI.create(url.get()))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(update));
    if (!secret.get().isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", secret.get());
    }
    try {
      connections.acquire();
      try {
        int status = 0;
        while (status != 200) {
          status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
      } finally {
        connections.release();
      }
    } catch (IOException e) {
      accept(update);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
