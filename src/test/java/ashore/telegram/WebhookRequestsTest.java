package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.testing.BotApiServer;
import ashore.testing.EverythingLogged;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests the webhook takes, and how it answers the others. */
@Timeout(30)
class WebhookRequestsTest {
  private static final String PATH = "/updates";
  private static final String JSON = "application/json";
  private static final BotToken TOKEN = BotToken.of(BotApiServer.TOKEN);
  private static final WebhookSecret SECRET =
      WebhookSecret.of(TOKEN, URI.create("https://bot.example.org/updates"));
  private static final String UPDATE =
      """
      {"update_id": 7, "message": {"message_id": 1, "date": 1, "text": "i owe a lot",
       "chat": {"id": 11, "type": "private"}, "from": {"id": 11, "is_bot": false}}}
      """;

  private final TelegramConnection connection =
      TelegramConnection.open(new ApiAddress("http", "127.0.0.1", 1), TOKEN);
  private final RecordingInbox inbox = new RecordingInbox();
  private final WebhookEndpoint endpoint =
      new WebhookEndpoint(
          new WebhookEndpoint.Door(PATH, SECRET, 2, Duration.ofSeconds(20)),
          new UpdateIntake(
              connection.api(), new UpdateReader(() -> PollingBot.NOW, Optional::empty), inbox),
          () -> {});
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", endpoint);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    connection.close();
  }

  @Test
  void takes_an_update_with_the_secret() throws Exception {
    assertThat(post(BodyPublishers.ofString(UPDATE)).statusCode()).isEqualTo(200);

    assertThat(inbox.texts()).containsExactly("i owe a lot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "00000000000000000000000000000000000000000000000000000000000000000",
        BotApiServer.TOKEN
      })
  void turns_a_wrong_secret_away_without_a_word(String secret) throws Exception {
    HttpResponse<String> answer =
        send(request(PATH, JSON).header(WebhookEndpoint.SECRET_HEADER, secret), UPDATE);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    assertThat(inbox.received()).isEmpty();
  }

  @Test
  void turns_a_missing_secret_away_before_it_looks_at_anything_else() throws Exception {
    assertThat(send(request(PATH, "text/plain"), "{").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/update", "/updates/", "/updates/x", "/Updates", "/updates%2F"})
  void knows_no_other_path(String path) throws Exception {
    assertThat(send(authentic(path, JSON), UPDATE).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
  void knows_no_other_method(String method) throws Exception {
    var answer =
        client.send(
            authentic(PATH, JSON).method(method, BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/jsonp", "application/x-www-form-urlencoded"})
  void takes_nothing_but_json(String type) throws Exception {
    assertThat(send(authentic(PATH, type), UPDATE).statusCode()).isEqualTo(415);
  }

  @Test
  void takes_json_whose_encoding_is_named() throws Exception {
    assertThat(send(authentic(PATH, "application/json; charset=utf-8"), UPDATE).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "i owe a lot",
        "{\"update_id\": 7, \"message\": {\"text\": \"i owe a lot\"",
        "[]",
        "{}",
        "null",
        "{\"update_id\": \"7\"}",
        "{\"update_id\": 99999999999999999999}"
      })
  void refuses_what_is_no_update_and_logs_nothing_of_it(String body) throws Exception {
    try (var logged = EverythingLogged.fromNowOn()) {
      assertThat(post(BodyPublishers.ofString(body)).statusCode()).isEqualTo(400);

      assertThat(logged.lines()).noneMatch(line -> line.contains("owe"));
    }
    assertThat(inbox.received()).isEmpty();
  }

  @Test
  void refuses_text_in_another_encoding() throws Exception {
    byte[] body = UPDATE.replace("owe", "öwe").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(post(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(400);
  }

  @Test
  void refuses_a_body_that_is_too_large_and_goes_on() throws Exception {
    byte[] body = new byte[WebhookEndpoint.LARGEST_BODY + 1];

    assertThat(post(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(413);
    assertThat(post(BodyPublishers.ofString(UPDATE)).statusCode()).isEqualTo(200);
  }

  @Test
  void takes_messages_that_answer_messages_and_refuses_what_is_deeper_than_any() throws Exception {
    assertThat(post(BodyPublishers.ofString(answering(4_000))).statusCode()).isEqualTo(200);
    assertThat(post(BodyPublishers.ofString(answering(6_000))).statusCode()).isEqualTo(400);
    assertThat(post(BodyPublishers.ofString("[".repeat(500_000))).statusCode()).isEqualTo(400);
    assertThat(inbox.texts()).containsExactly("i owe a lot");
  }

  private static String answering(int depth) {
    String within = "\"reply_to_message\": {".repeat(depth) + "}".repeat(depth);
    return UPDATE.replace("\"text\"", within + ", \"text\"");
  }

  @Test
  void a_chat_that_floods_holds_no_other_up() throws Exception {
    var saving = new CompletableFuture<Void>();
    inbox.handlesBy(
        incoming -> incoming.chat().value().equals("telegram:11") ? saving : RecordingInbox.done());
    CompletableFuture<HttpResponse<String>> flooding = begin();
    inbox.await(1);

    assertThat(post(BodyPublishers.ofString(UPDATE.replace("11", "12"))).statusCode())
        .isEqualTo(200);

    saving.complete(null);
    assertThat(flooding.join().statusCode()).isEqualTo(200);
  }

  @Test
  void says_come_again_when_as_much_is_in_work_as_there_is_room_for() throws Exception {
    var saving = new CompletableFuture<Void>();
    inbox.handlesBy(incoming -> saving);
    CompletableFuture<HttpResponse<String>> first = begin();
    CompletableFuture<HttpResponse<String>> second = begin();
    inbox.await(2);

    HttpResponse<String> third = post(BodyPublishers.ofString(UPDATE));

    assertThat(third.statusCode()).isEqualTo(503);
    assertThat(third.headers().firstValue("Retry-After")).contains("2");
    saving.complete(null);
    assertThat(first.join().statusCode()).isEqualTo(200);
    assertThat(second.join().statusCode()).isEqualTo(200);
    await()
        .untilAsserted(
            () -> assertThat(post(BodyPublishers.ofString(UPDATE)).statusCode()).isEqualTo(200));
  }

  @Test
  void says_come_again_when_it_is_about_to_stop_and_finishes_what_it_has() throws Exception {
    var saving = new CompletableFuture<Void>();
    inbox.handlesBy(incoming -> saving);
    CompletableFuture<HttpResponse<String>> first = begin();
    inbox.await(1);

    assertThat(endpoint.finish(Duration.ZERO)).isFalse();
    assertThat(post(BodyPublishers.ofString(UPDATE)).statusCode()).isEqualTo(503);
    saving.complete(null);

    assertThat(first.join().statusCode()).isEqualTo(200);
    assertThat(endpoint.finish(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void says_come_again_when_the_inbox_throws() throws Exception {
    inbox.handlesBy(
        incoming -> {
          throw new StackOverflowError();
        });

    assertThat(post(BodyPublishers.ofString(UPDATE)).statusCode()).isEqualTo(503);
  }

  @Test
  void the_secret_is_one_that_telegram_takes_and_another_for_every_token_and_address() {
    URI url = URI.create("https://bot.example.org/updates");

    assertThat(SECRET.reveal()).matches("[A-Za-z0-9_-]{64}");
    assertThat(WebhookSecret.of(TOKEN, url).reveal()).isEqualTo(SECRET.reveal());
    assertThat(WebhookSecret.of(TOKEN, URI.create("https://bot.example.org/other")).reveal())
        .isNotEqualTo(SECRET.reveal());
    assertThat(WebhookSecret.of(BotToken.of(BotApiServer.TOKEN + "x"), url).reveal())
        .isNotEqualTo(SECRET.reveal());
    assertThat(SECRET).hasToString("(secret)");
  }

  private CompletableFuture<HttpResponse<String>> begin() {
    return client.sendAsync(
        authentic(PATH, JSON).POST(BodyPublishers.ofString(UPDATE)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
    return client.send(
        authentic(PATH, JSON).POST(body).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String body)
      throws IOException, InterruptedException {
    return client.send(
        request.POST(BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder authentic(String path, String type) {
    return request(path, type).header(WebhookEndpoint.SECRET_HEADER, SECRET.reveal());
  }

  private HttpRequest.Builder request(String path, String type) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path))
        .header("Content-Type", type);
  }
}
