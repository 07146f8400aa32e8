package ashore.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The least bot there can be on the same client library: it sends every message back, keeps
 * nothing, waits for nothing.
 */
public final class EchoBot {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int CALLS_AT_A_TIME = 64;

  private EchoBot() {}

  /** Runs until it is killed: {@code ADDRESS} polls, {@code ADDRESS PORT} listens. */
  public static void main(String[] args) throws IOException, InterruptedException {
    URI address = URI.create(args[0]);
    var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(CALLS_AT_A_TIME);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_A_TIME);
    TelegramClient client =
        new OkHttpTelegramClient(
            new OkHttpClient.Builder().dispatcher(dispatcher).build(),
            "1:x",
            TelegramUrl.builder()
                .schema(address.getScheme())
                .host(address.getHost())
                .port(address.getPort())
                .build());
    if (args.length > 1) {
      listen(client, Integer.parseInt(args[1]));
    } else {
      poll(client, address);
    }
  }

  private static void poll(TelegramClient client, URI address)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    long offset = 0;
    while (true) {
      String body = "{\"offset\":%d,\"limit\":100,\"timeout\":50}".formatted(offset);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/bot1:x/getUpdates"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      for (JsonNode update :
          MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body()).path("result")) {
        echo(client, update);
        offset = update.path("update_id").asLong() + 1;
      }
    }
  }

  private static void listen(TelegramClient client, int port) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            echo(client, MAPPER.readTree(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
          }
        });
    server.start();
  }

  private static void echo(TelegramClient client, JsonNode update) {
    JsonNode message = update.path("message");
    try {
      var unused =
          client.executeAsync(
              SendMessage.builder()
                  .chatId(message.path("chat").path("id").asLong())
                  .text(message.path("text").asText())
                  .build());
    } catch (TelegramApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
