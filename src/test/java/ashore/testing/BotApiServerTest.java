package ashore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the stand-in to what is known of Telegram, for a lenient one would prove nothing. */
@Timeout(30)
class BotApiServerTest {
  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(7);
  private final HttpClient http = HttpClient.newHttpClient();
  private boolean expectsViolations;

  @AfterEach
  void close() {
    http.close();
    if (expectsViolations) {
      assertThatThrownBy(telegram::close).isInstanceOf(AssertionError.class);
    } else {
      telegram.close();
    }
  }

  @Test
  void does_not_mind_how_a_method_is_spelled_and_reads_forms_too() throws Exception {
    assertThat(call("SENDMESSAGE", "{\"chat_id\": 7, \"text\": \"one\"}").path("ok").asBoolean())
        .isTrue();
    String form =
        """
        --x\r
        Content-Disposition: form-data; name="chat_id"\r
        \r
        7\r
        --x\r
        Content-Disposition: form-data; name="text"\r
        \r
        two\r
        --x--\r
        """;
    post(BotApiServer.TOKEN, "sendMessage", form, "multipart/form-data; boundary=x");

    assertThat(person.lastMessages(9)).containsExactly("one", "two");
    assertThat(telegram.calls())
        .extracting(ApiCall::method)
        .containsExactly("sendMessage", "sendMessage");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sendMesage    | {} | sendMesage: no such method",
        "sendMessage   | {\"chat_id\": 7} | sendMessage: text is missing",
        "sendMessage   | {\"chat_id\": 7, \"text\": null} | sendMessage: text is missing",
        "sendMessage   | {\"chat_id\": 7, \"text\": 5} | sendMessage.text: NUMBER fits none",
        "sendMessage   | {\"chat_id\": 7, \"text\": \"x\", \"txt\": 1} | sendMessage: txt is"
            + " unknown",
        "getUpdates    | {\"allowed_updates\": [1]} | getUpdates.allowed_updates: ARRAY fits none",
        "sendMessage   | {\"chat_id\": 7, \"text\": \"x\", \"reply_markup\": {\"inline_keyboard\":"
            + " [[{\"callback_data\": \"x\"}]]}} | text is missing",
        "setMyCommands | {\"commands\": [{\"command\": \"x\"}]} | description is missing",
        "setMyCommands | {\"commands\": [], \"scope\": {\"type\": \"chat\", \"chat\": 7}} | fits"
            + " none",
      })
  void reports_a_call_that_the_bot_api_does_not_know(String method, String body, String violation)
      throws Exception {
    expectsViolations = true;

    assertThat(call(method, body).path("error_code").asInt()).isEqualTo(400);
    assertThat(telegram.violations()).first().asString().contains(violation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                           | message text is empty",
        "' \n '                       | message text is empty",
        "'<b> </b>'                   | message text is empty",
        "<b>x                         | can't parse entities: Can't find end tag",
        "<b><i>x</b></i>              | can't parse entities: Unexpected end tag",
        "<p>x</p>                     | can't parse entities: Unsupported start tag \"p\"",
        "a < b                        | can't parse entities: Unclosed start tag",
        "<blockquote><blockquote>x</blockquote></blockquote> | can't parse entities: Nested",
      })
  void refuses_a_text_that_telegram_would_refuse(String text, String description) throws Exception {
    assertThat(send(text).path("description").asText())
        .startsWith("Bad Request: ")
        .contains(description);
    assertThat(person.messages()).isEmpty();
  }

  @Test
  void measures_a_text_after_its_markup_is_read() throws Exception {
    assertThat(send("<b>" + "&amp;".repeat(4_096) + "</b>").path("ok").asBoolean()).isTrue();
    assertThat(send("x".repeat(4_097)).path("description").asText())
        .isEqualTo("Bad Request: message is too long");
    assertThat(send("<b>x</b>".repeat(4_097)).path("description").asText())
        .isEqualTo("Bad Request: text is too long");
  }

  @Test
  void refuses_a_button_that_sends_too_much_back() throws Exception {
    String body =
        "{\"chat_id\": 7, \"text\": \"x\", \"reply_markup\": {\"inline_keyboard\":"
            + " [[{\"text\": \"x\", \"callback_data\": \""
            + "有".repeat(22)
            + "\"}]]}}";

    assertThat(call("sendMessage", body).path("description").asText())
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
  }

  @Test
  void keeps_updates_until_they_are_confirmed_and_gives_no_more_than_asked() throws Exception {
    person.writes("one");
    person.writes("two");

    assertThat(poll(0, 1, 0)).hasSize(1);
    assertThat(poll(0, 100, 0)).hasSize(2);
    assertThat(poll(900_001, 100, 0)).hasSize(1);
    assertThat(telegram.confirmed()).containsExactly(900_000L);
  }

  @Test
  void lets_a_poll_wait_until_somebody_writes() throws Exception {
    CompletableFuture<JsonNode> poll =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return poll(0, 100, 50);
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    telegram.awaitCalls("getUpdates", 1);
    assertThat(poll).isNotDone();

    person.writes("one");

    assertThat(poll.join()).hasSize(1);
  }

  @Test
  void ends_a_poll_when_another_begins() throws Exception {
    HttpRequest first =
        request(BotApiServer.TOKEN, "getUpdates", "{\"timeout\": 50}", "application/json");
    CompletableFuture<HttpResponse<String>> poll = http.sendAsync(first, BodyHandlers.ofString());
    telegram.awaitCalls("getUpdates", 1);

    // The first may be read but not waiting yet; the one that begins later wins.
    while (!poll.isDone()) {
      poll(0, 100, 1);
    }

    assertThat(poll.join().statusCode()).isEqualTo(409);
  }

  @Test
  void takes_only_its_own_token() throws Exception {
    var answer = post("1:other-token-0123", "getMe", "{}", "application/json");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"error_code\":401");
  }

  @Test
  void changes_a_message_and_says_when_nothing_changed() throws Exception {
    send("one");
    long id = person.messages().getFirst().id();
    String edit = "{\"chat_id\": 7, \"message_id\": " + id + ", \"text\": \"two\"}";

    assertThat(call("editMessageText", edit).path("ok").asBoolean()).isTrue();
    assertThat(call("editMessageText", edit).path("description").asText())
        .startsWith("Bad Request: message is not modified");
    assertThat(person.lastMessages(9)).containsExactly("two");
  }

  @Test
  void fails_the_way_it_is_told_to() throws Exception {
    telegram.next("getMe", Fault.tooManyRequests(17));
    telegram.next("getMe", new Fault.BadGateway());
    telegram.next("getMe", new Fault.Slow(Duration.ofMillis(20)));
    telegram.always("setMyName", Fault.blocked());

    assertThat(call("getMe", "{}").path("parameters").path("retry_after").asInt()).isEqualTo(17);
    assertThat(post(BotApiServer.TOKEN, "getMe", "{}", "application/json").statusCode())
        .isEqualTo(502);
    assertThat(call("getMe", "{}").path("result").path("is_bot").asBoolean()).isTrue();
    assertThat(call("setMyName", "{}").path("error_code").asInt()).isEqualTo(403);
    assertThat(call("setMyName", "{}").path("error_code").asInt()).isEqualTo(403);
    telegram.heal("setMyName");
    assertThat(call("setMyName", "{}").path("ok").asBoolean()).isTrue();
  }

  @Test
  void drops_a_connection_without_an_answer() {
    telegram.next("getMe", new Fault.Dropped());

    assertThatThrownBy(() -> call("getMe", "{}")).isInstanceOf(IOException.class);
  }

  private JsonNode poll(long offset, int limit, int timeout)
      throws IOException, InterruptedException {
    String body =
        "{\"offset\": " + offset + ", \"limit\": " + limit + ", \"timeout\": " + timeout + "}";
    return call("getUpdates", body).path("result");
  }

  private JsonNode send(String text) throws IOException, InterruptedException {
    var body =
        new ObjectMapper()
            .createObjectNode()
            .put("chat_id", 7)
            .put("text", text)
            .put("parse_mode", "HTML");
    return call("sendMessage", body.toString());
  }

  private JsonNode call(String method, String body) throws IOException, InterruptedException {
    return new ObjectMapper()
        .readTree(post(BotApiServer.TOKEN, method, body, "application/json").body());
  }

  private HttpResponse<String> post(String token, String method, String body, String type)
      throws IOException, InterruptedException {
    return http.send(request(token, method, body, type), BodyHandlers.ofString());
  }

  private HttpRequest request(String token, String method, String body, String type) {
    return HttpRequest.newBuilder(URI.create(telegram.address() + "/bot" + token + "/" + method))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
