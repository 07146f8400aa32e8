package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.Incoming.Content;
import ashore.runner.TeamMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final ChatKey CHAT = new ChatKey("telegram:4711");

  private static final TeamGroup TEAM = new TeamGroup(-5, false);
  private final UpdateReader reader = new UpdateReader(() -> NOW, () -> Optional.of("ashore_bot"));

  @Test
  void reads_a_text_with_its_chat_its_language_and_the_time_it_arrived() {
    assertThat(reader.read(recorded("text")))
        .isEqualTo(
            new Arrival.Received(
                new Incoming(
                    "telegram:900001",
                    CHAT,
                    NOW,
                    new Content.Text("我有一笔网贷逾期了，每天都接到催收电话"),
                    Optional.of(Language.ZH_HANS),
                    Optional.of("11"))));
  }

  @Test
  void reads_a_command_with_its_payload() {
    assertThat(content("command")).isEqualTo(new Content.Command("start", "poster_7"));
  }

  @Test
  void reads_a_tap_as_question_and_option() {
    assertThat(content("tap")).isEqualTo(new Content.Tap(3, "none"));
    assertThat(UpdateReader.tapId(recorded("tap"))).contains("20240000000000001");
  }

  @Test
  void reads_a_shortcut_under_a_message_that_telegram_does_not_show_any_more() {
    assertThat(content("tap_on_inaccessible_message")).isEqualTo(new Content.Command("back"));
  }

  @Test
  void takes_the_caption_of_a_picture_for_a_text() {
    assertThat(content("photo_with_caption")).isEqualTo(new Content.Text("they sent me this"));
  }

  @Test
  void knows_a_voice_message_for_something_that_is_no_text() {
    assertThat(content("voice")).isEqualTo(new Content.Media());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo",
        "sticker",
        "video",
        "video_note",
        "audio",
        "document",
        "location",
        "contact",
        "poll",
        "dice",
        "story",
        "animation"
      })
  void knows_every_other_medium_too(String kind) throws IOException {
    assertThat(reader.read(message("\"" + kind + "\": {}")))
        .extracting(UpdateReaderTest::contentOf)
        .isEqualTo(new Content.Media());
  }

  @Test
  void tells_when_the_bot_was_blocked() {
    assertThat(reader.read(recorded("blocked"))).isEqualTo(new Arrival.Left(CHAT));
  }

  @Test
  void reads_an_edit_with_the_number_of_its_message() throws IOException {
    assertThat(reader.read(recorded("edited_message")))
        .isEqualTo(
            new Arrival.Received(
                new Incoming(
                    "telegram:900007",
                    CHAT,
                    NOW,
                    new Content.Edit("30 days"),
                    Optional.of(Language.ZH_HANS),
                    Optional.of("11"))));
  }

  @Test
  void reads_of_a_group_that_a_command_was_given_there_and_nothing_else() throws IOException {
    assertThat(content("group")).isEqualTo(new Content.InGroup());
    assertThat(reader.read(inGroup("/help@ashore_bot")))
        .extracting(UpdateReaderTest::contentOf)
        .isEqualTo(new Content.InGroup());
    for (String other :
        List.of("/help@other_bot", "my loan is 40 days late", "hello @ashore_bot")) {
      assertThat(reader.read(inGroup(other)))
          .isEqualTo(new Arrival.Nothing("not in a private chat"));
    }
  }

  private static JsonNode inGroup(String text) {
    ObjectNode update = MAPPER.createObjectNode().put("update_id", 1);
    ObjectNode message = update.putObject("message").put("message_id", 2).put("text", text);
    message.putObject("from").put("id", 3).put("is_bot", false);
    message.putObject("chat").put("id", -100123).put("type", "supergroup");
    return update;
  }

  @ParameterizedTest
  @CsvSource({
    "unblocked,       a change of membership",
    "from_a_bot,      from a bot",
    "service_message, a message without content of a person",
    "unknown_kind,    an unknown kind of update",
    "inline_tap,      a tap not in a private chat",
  })
  void leaves_the_rest_out_and_says_why(String name, String reason) {
    assertThat(reader.read(recorded(name))).isEqualTo(new Arrival.Nothing(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "/Why,              why,   ''",
    "/back@ashore_bot,  back,  ''",
    "/start SGVsbG8,    start, SGVsbG8",
    "'/plan\n\nplease', plan,  please",
  })
  void reads_commands_in_any_spelling(String text, String name, String argument)
      throws IOException {
    assertThat(reader.read(text(text)))
        .extracting(UpdateReaderTest::contentOf)
        .isEqualTo(new Content.Command(name, argument));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ 3500", "/你好", "3500/month", "<b>&\"'", "\u202eevil", "a\u0000b"})
  void takes_everything_else_for_a_text_just_as_written(String text) throws IOException {
    assertThat(reader.read(text(text)))
        .extracting(UpdateReaderTest::contentOf)
        .isEqualTo(new Content.Text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "null",
        "\"text\"",
        "{}",
        "{\"update_id\": \"7\"}",
        "{\"update_id\": 1.5}",
        "{\"update_id\": 99999999999999999999}",
        "{\"update_id\": 7, \"message\": null}",
        "{\"update_id\": 7, \"message\": [[]]}",
        "{\"update_id\": 7, \"message\": {\"text\": \"x\"}}",
        "{\"update_id\": 7, \"message\": {\"chat\": {\"id\": \"x\", \"type\": \"private\"},"
            + " \"text\": \"x\"}}",
        "{\"update_id\": 7, \"message\": {\"chat\": {\"id\": 1, \"type\": \"private\"}, \"text\":"
            + " {}}}",
        "{\"update_id\": 7, \"callback_query\": {\"id\": 5, \"data\": [], \"message\": 0}}",
        "{\"update_id\": 7, \"my_chat_member\": {\"chat\": {\"id\": 1, \"type\": \"private\"}}}",
      })
  void survives_whatever_comes(String update) throws IOException {
    assertThat(reader.read(MAPPER.readTree(update))).isInstanceOf(Arrival.Nothing.class);
  }

  @Test
  void reads_what_the_team_answers_by_the_number_in_the_message() throws IOException {
    assertThat(
            team(
                "\"reply_to_message\": {\"from\": {\"is_bot\": true}, \"text\": \"#12 hello\"},"
                    + " \"text\": \"yes\""))
        .isEqualTo(
            new Arrival.OfTeam(
                new TeamMessage(
                    "telegram:7",
                    TEAM.key(),
                    NOW,
                    Optional.of("May"),
                    Optional.of(12L),
                    new TeamMessage.Act.Wrote("yes"))));
  }

  @Test
  void what_answers_one_of_the_team_is_about_no_case() throws IOException {
    String answered = "{\"from\": {\"is_bot\": false}, \"text\": \"#12 hello\"}";

    assertThat(team("\"reply_to_message\": " + answered + ", \"text\": \"/close@ashore_bot 3\""))
        .isEqualTo(
            new Arrival.OfTeam(
                new TeamMessage(
                    "telegram:7",
                    TEAM.key(),
                    NOW,
                    Optional.of("May"),
                    Optional.empty(),
                    new TeamMessage.Act.Commanded("close", "3"))));
  }

  @Test
  void leaves_out_what_nobody_of_the_team_said() throws IOException {
    assertThat(team("\"new_chat_title\": \"x\"")).isInstanceOf(Arrival.Nothing.class);
    assertThat(team("\"is_automatic_forward\": true, \"text\": \"x\""))
        .isInstanceOf(Arrival.Nothing.class);
    assertThat(team("\"photo\": []")).isInstanceOf(Arrival.Nothing.class);
  }

  private static Arrival team(String content) throws IOException {
    JsonNode update =
        MAPPER.readTree(
            "{\"update_id\": 7, \"message\": {\"chat\": {\"id\": -5, \"type\": \"group\"},"
                + " \"from\": {\"id\": 3, \"is_bot\": false, \"first_name\": \"May\"}, "
                + content
                + "}}");
    return new UpdateReader(() -> NOW, Optional::empty, Optional.of(TEAM)).read(update);
  }

  private Content content(String name) {
    return contentOf(reader.read(recorded(name)));
  }

  private static Content contentOf(Arrival arrival) {
    return ((Arrival.Received) arrival).incoming().content();
  }

  private static JsonNode text(String text) throws IOException {
    return message("\"text\": " + MAPPER.writeValueAsString(text));
  }

  private static JsonNode message(String content) throws IOException {
    return MAPPER.readTree(
        "{\"update_id\": 7, \"message\": {\"chat\": {\"id\": 1, \"type\": \"private\"}, "
            + content
            + "}}");
  }

  private static JsonNode recorded(String name) {
    String file = "/telegram/updates/" + name + ".json";
    try (var stream = Objects.requireNonNull(UpdateReaderTest.class.getResourceAsStream(file))) {
      return MAPPER.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
