package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationCodecTest {
  private static final ChatKey CHAT = new ChatKey("telegram:4711");
  private static final int SAMPLES = 2_000;

  private final ConversationCodec codec = new ConversationCodec();

  @Test
  void reads_back_exactly_what_it_wrote() {
    assertThat(LongStream.range(0, SAMPLES).mapToObj(seed -> new Samples(seed).conversation()))
        .allSatisfy(
            conversation ->
                assertThat(codec.read(CHAT, codec.write(conversation))).isEqualTo(conversation));
  }

  @Test
  void keeps_the_order_in_which_answers_were_given() {
    assertThat(LongStream.range(0, SAMPLES).mapToObj(seed -> new Samples(seed).conversation()))
        .allSatisfy(
            conversation ->
                assertThat(codec.read(CHAT, codec.write(conversation)).answers().bySlot().keySet())
                    .containsExactlyElementsOf(conversation.answers().bySlot().keySet()));
  }

  @Test
  void is_tried_with_every_kind_of_value_and_of_question() {
    assertThat(kinds(LongStream.range(0, SAMPLES).mapToObj(seed -> new Samples(seed).value())))
        .containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
    assertThat(kinds(LongStream.range(0, SAMPLES).mapToObj(seed -> new Samples(seed).subject())))
        .containsExactlyInAnyOrder(Subject.class.getPermittedSubclasses());
    assertThat(kinds(LongStream.range(0, SAMPLES).mapToObj(seed -> new Samples(seed).wake())))
        .containsExactlyInAnyOrder(Wake.class.getPermittedSubclasses());
  }

  @Test
  void reads_the_texts_that_an_earlier_program_wrote() throws IOException {
    String saved = resource("conversation-1.json");

    Conversation conversation = codec.read(CHAT, saved);

    assertThat(codec.write(conversation)).isEqualTo(resource("conversation-1-again.json").strip());
  }

  @Test
  void passes_over_fields_it_does_not_know() {
    var conversation = Conversation.begin(Language.EN);
    String text = codec.write(conversation).replaceFirst("\\{", "{\"mood\":{\"deep\":[1]},");

    assertThat(codec.read(CHAT, text)).isEqualTo(conversation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "null",
        "[]",
        "\"secret\"",
        "{}",
        "{\"secret\":",
        "{\"format\":\"secret\"}",
        "{\"format\":1}",
        "{\"format\":1,\"language\":\"secret\"}",
        "{\"format\":2,\"language\":\"en\"}",
        "{\"format\":99999999999999999999}",
      })
  void names_the_chat_and_keeps_the_content_back_when_it_cannot_read(String text) {
    assertThatThrownBy(() -> codec.read(CHAT, text))
        .isInstanceOf(UnreadableConversation.class)
        .hasMessageContaining("conversation of telegram:4711: format")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void names_the_format_when_it_is_of_another_program() {
    String newer = codec.write(Conversation.begin(Language.EN)).replace("mat\":1", "mat\":2");

    assertThatThrownBy(() -> codec.read(CHAT, newer))
        .hasMessage(
            "conversation of telegram:4711: format 2 cannot be read (IllegalArgumentException)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\":\"days\",\"days\":-1",
        "\"type\":\"days\",\"days\":1.5",
        "\"type\":\"days\",\"days\":3000000000",
        "\"type\":\"money\",\"yuan\":10",
        "\"type\":\"money\",\"yuan\":\"ten\"",
        "\"type\":\"day\",\"date\":\"2026-02-30\"",
        "\"type\":\"picked\",\"choice\":\"No Name\"",
        "\"type\":\"picked_all\",\"choices\":\"all\"",
        "\"type\":\"soul\"",
        "\"days\":1",
      })
  void refuses_a_value_that_is_none(String value) {
    String text =
        codec
            .write(Conversation.begin(Language.EN))
            .replace(
                "\"answers\":[]",
                "\"answers\":[{\"slot\":\"a\",\"value\":{%s},\"at\":\"%s\",\"origin\":\"asked\"}]"
                    .formatted(value, "2026-11-20T01:00:00Z"));

    assertThatThrownBy(() -> codec.read(CHAT, text)).isInstanceOf(UnreadableConversation.class);
  }

  @Test
  void reads_when_the_bot_speaks_first_and_takes_nothing_for_never() {
    String never = codec.write(Conversation.begin(Language.EN));
    String due =
        never.replaceFirst(
            "\\}$",
            ",\"wake\":{\"type\":\"reminding\",\"question\":\"late.days\",\"sent\":1,"
                + "\"due\":\"2026-11-21T01:00:00Z\"}}");

    assertThat(never).doesNotContain("wake");
    assertThat(codec.read(CHAT, never).wake()).isEqualTo(new Wake.Never());
    assertThat(codec.read(CHAT, due).wake())
        .isEqualTo(
            new Wake.Reminding(
                StateName.parse("late.days"),
                1,
                Optional.of(Instant.parse("2026-11-21T01:00:00Z"))));
    assertThatThrownBy(() -> codec.read(CHAT, due.replace("reminding", "soul")))
        .isInstanceOf(UnreadableConversation.class);
  }

  @Test
  void refuses_what_stands_behind_the_conversation() {
    String text = codec.write(Conversation.begin(Language.EN));

    assertThatThrownBy(() -> codec.read(CHAT, text + text))
        .isInstanceOf(UnreadableConversation.class);
  }

  private static Stream<Class<?>> kinds(Stream<?> things) {
    return things.<Class<?>>map(Object::getClass).distinct();
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = ConversationCodecTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
