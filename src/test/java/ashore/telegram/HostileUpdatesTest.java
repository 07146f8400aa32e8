package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.runner.Incoming.Content;
import ashore.runner.TeamMessage.Act;
import ashore.testing.DamagedJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that nobody would send, made from recorded ones: each is read or left out. */
@Execution(ExecutionMode.CONCURRENT)
class HostileUpdatesTest {
  private static final int OF_EACH_SEED = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Path RECORDED = Path.of("src", "test", "resources", "telegram", "updates");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "/",
          "/start",
          "/start " + "x".repeat(4_000),
          "/start <b>",
          "/close 1",
          "t:close:1",
          "private",
          "supergroup",
          "q:1:yes",
          "q:999999999:yes",
          "c:plan",
          "\u0000\uD800\u202E",
          "zh-" + "-".repeat(5_000),
          "#1 hello");

  private final ObjectMapper mapper = UpdateJson.mapper();
  private final List<JsonNode> recorded = recorded();
  private final UpdateReader reader =
      new UpdateReader(
          () -> PollingBot.NOW,
          () -> Optional.of("ashore_bot"),
          Optional.of(new TeamGroup(-5, false)));

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_update_of_any_shape_is_read_or_left_out(int seed) {
    var random = new Random(seed);
    var damage = new DamagedJson(random, TEXTS);
    for (int i = 0; i < OF_EACH_SEED; i++) {
      JsonNode whole = recorded.get(random.nextInt(recorded.size()));
      JsonNode update = damage.damage(whole.deepCopy());
      assertThat(UpdateReader.tapId(update)).isNotNull();
      assertThat(reader.read(update)).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void text_of_any_shape_is_an_update_or_none(int seed) {
    var random = new Random(seed);
    for (int i = 0; i < OF_EACH_SEED; i++) {
      var text = new StringBuilder(recorded.get(random.nextInt(recorded.size())).toString());
      for (int faults = 1 + random.nextInt(4); faults > 0 && text.length() > 1; faults--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, "{}[]\",:\\u-0e.\u0000".charAt(random.nextInt(14)));
          default -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
        }
      }
      try {
        JsonNode update = mapper.readTree(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reader.read(update)).isNotNull();
      } catch (IOException none) {
        assertThat(none).isInstanceOf(JsonProcessingException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t:close:1", "t:take:1", "/close 1", "c:plan:days:late", "c:Ω"})
  void nobody_outside_plays_the_team(String data) throws IOException {
    ObjectNode tap = (ObjectNode) mapper.readTree(file("tap"));
    ((ObjectNode) tap.path("callback_query")).put("data", data);
    assertThat(reader.read(tap))
        .isInstanceOfSatisfying(
            Arrival.Received.class,
            read ->
                assertThat(read.incoming().content()).isEqualTo(new Content.Tap(0, "outdated")));
  }

  @Test
  void the_number_of_a_case_is_the_one_in_front_whatever_a_borrower_wrote() throws IOException {
    String shown =
        TeamPost.pages(7, "#8 #9 <b>#10</b>", List.of())
            .getFirst()
            .html()
            .replaceAll("<[^>]*>", "");
    ObjectNode message = NODES.objectNode();
    message.putObject("chat").put("id", -5).put("type", "group");
    message.putObject("from").put("id", 3).put("is_bot", false);
    message.put("text", "hello");
    message.putObject("reply_to_message").put("text", shown).putObject("from").put("is_bot", true);
    ObjectNode update = NODES.objectNode().put("update_id", 7);
    update.set("message", message);

    assertThat(reader.read(update))
        .isInstanceOfSatisfying(
            Arrival.OfTeam.class,
            read -> {
              assertThat(read.message().about()).contains(7L);
              assertThat(read.message().act()).isEqualTo(new Act.Wrote("hello"));
            });
  }

  private static List<JsonNode> recorded() {
    try (Stream<Path> files = Files.list(RECORDED)) {
      List<JsonNode> updates = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        updates.add(UpdateJson.mapper().readTree(Files.readAllBytes(file)));
      }
      return updates;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(RECORDED.resolve(name + ".json"));
  }
}
