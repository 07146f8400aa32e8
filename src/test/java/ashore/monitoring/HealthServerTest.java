package ashore.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.testing.EverythingLogged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthServerTest {
  private static final Instant BEGUN = Instant.parse("2026-11-20T09:00:00Z");
  private static final Health.Dialogs DIALOGS =
      new Health.Dialogs("0123456789ab", BEGUN, Optional.empty());
  private static final Health GOOD =
      new Health(
          BEGUN.plusSeconds(90),
          new Health.Updates(
              "polling", BEGUN.plusSeconds(60), Optional.of(BEGUN.plusSeconds(60)), false),
          OptionalInt.of(3),
          DIALOGS);

  private final HttpClient client = HttpClient.newHttpClient();
  private Supplier<Health> health = () -> GOOD;
  private final HealthServer server =
      HealthServer.start(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          () -> health.get(),
          new Metrics(() -> 3, () -> BEGUN));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void says_that_all_is_well() throws Exception {
    HttpResponse<String> answer = ask("GET", "/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"status":"up","updates":{"by":"polling","alive":true,\
            "last_contact":"2026-11-20T09:01:00Z","seconds_without_contact":30},\
            "store":{"reachable":true},"outbox":{"waiting":3},\
            "dialogs":{"version":"0123456789ab","since":"2026-11-20T09:00:00Z"}}
            """);
  }

  @ParameterizedTest
  @CsvSource({"179, 200", "180, 200", "181, 503", "3600, 503"})
  void sees_that_nothing_has_come_round_for_minutes(int seconds, int status) throws Exception {
    health = () -> at(BEGUN.plusSeconds(seconds), Optional.empty());

    assertThat(ask("GET", "/health").statusCode()).isEqualTo(status);
  }

  @Test
  void sees_that_no_updates_come_any_more() throws Exception {
    health =
        () ->
            new Health(
                BEGUN,
                new Health.Updates("webhook", BEGUN, Optional.of(BEGUN), true),
                OptionalInt.of(0),
                DIALOGS);

    HttpResponse<String> answer = ask("GET", "/health");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"status\":\"down\"", "\"by\":\"webhook\",\"alive\":false");
  }

  @Test
  void sees_that_the_store_cannot_be_reached() throws Exception {
    health = () -> new Health(GOOD.at(), GOOD.updates(), OptionalInt.empty(), GOOD.dialogs());

    HttpResponse<String> answer = ask("GET", "/health");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"store\":{\"reachable\":false}").doesNotContain("outbox");
  }

  @Test
  void tells_of_an_edit_that_is_not_in_use_and_is_well_nevertheless() throws Exception {
    var refused = new Health.Refused(BEGUN, "2 problems");
    health = () -> at(BEGUN, Optional.of(refused));

    HttpResponse<String> answer = ask("GET", "/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"edit_not_in_use\":{\"at\":\"2026-11-20T09:00:00Z\",\"reason\":\"2 problems\"}");
  }

  @Test
  void gives_the_numbers_to_prometheus() throws Exception {
    HttpResponse<String> answer = ask("GET", "/metrics");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.body())
        .contains(
            "# TYPE ashore_turn_seconds histogram", "# TYPE ashore_updates_received_total counter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/healthy", "/health/", "/metrics/x"})
  void knows_no_other_path(String path) throws Exception {
    assertThat(ask("GET", path).statusCode()).isEqualTo(404);
  }

  @Test
  void only_answers_questions() throws Exception {
    assertThat(ask("POST", "/health").statusCode()).isEqualTo(405);
    assertThat(ask("HEAD", "/health").statusCode()).isEqualTo(200);
  }

  @Test
  void says_nothing_of_what_broke() throws Exception {
    health =
        () -> {
          throw new IllegalStateException("i owe 3500");
        };
    try (var logged = EverythingLogged.fromNowOn()) {
      HttpResponse<String> answer = ask("GET", "/health");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).isEmpty();
      assertThat(logged.lines()).noneMatch(line -> line.contains("3500"));
    }
  }

  @Test
  void says_which_setting_is_wrong_when_it_cannot_listen() {
    var taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());

    assertThatThrownBy(
            () -> HealthServer.start(taken, () -> GOOD, new Metrics(() -> 0, () -> BEGUN)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(":" + server.port() + " (health.listen)");
  }

  private static Health at(Instant now, Optional<Health.Refused> refused) {
    return new Health(
        now,
        new Health.Updates("polling", BEGUN, Optional.empty(), false),
        OptionalInt.of(0),
        new Health.Dialogs("0123456789ab", BEGUN, refused));
  }

  private HttpResponse<String> ask(String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
