package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Calendar;
import ashore.conversation.Document;
import ashore.conversation.Document.Role;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramMessengerTest {
  private static final ChatKey CHAT = new ChatKey("telegram:4711");

  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(4711);
  private final TelegramConnection connection =
      TelegramConnection.open(
          ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
  private final TelegramMessenger messenger = new TelegramMessenger(connection);

  @AfterEach
  void close() {
    connection.close();
    telegram.close();
  }

  @Test
  void sends_words_without_link_previews() {
    assertThat(say("See https://example.org/a?b=1&c=2"))
        .singleElement()
        .isInstanceOf(Delivery.Sent.class);

    assertThat(person.lastMessages(1)).containsExactly("See https://example.org/a?b=1&c=2");
    var call = telegram.calls("sendMessage").getFirst();
    assertThat(call.get("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    assertThat(call.get("parse_mode").asText()).isEqualTo("HTML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "</b>",
        "a < b && c > d",
        "&lt;script&gt;",
        "\"it's\"",
        "😀👩‍👩‍👧",
        "\u202eשלום\u202c",
        "<a href=\"tg://user?id=1\">x</a>",
        "&amp;amp;",
        "*bold* _it_ `x`"
      })
  void shows_hostile_text_as_it_was_written(String text) {
    assertThat(say(text)).singleElement().isInstanceOf(Delivery.Sent.class);

    assertThat(person.lastMessages(1)).containsExactly(text);
  }

  @Test
  void sends_a_document_by_its_name() {
    var page = new Document.Page("Plan", List.of(new Document.Paragraph(Role.TEXT, "Call.")));

    assertThat(sendAll(new Reply.Attach(new Document("notes", List.of(page)))))
        .singleElement()
        .isInstanceOf(Delivery.Sent.class);

    assertThat(person.lastMessages(1)).containsExactly("notes.docx");
    assertThat(telegram.calls("sendDocument")).hasSize(1);
  }

  @Test
  void a_document_is_not_sent_to_somebody_who_is_gone() {
    person.blocks();
    var day = new Calendar.Day(LocalDate.of(2026, 12, 5), "Your note");

    assertThat(sendAll(new Reply.Attach(new Calendar("days", List.of(day)))))
        .containsExactly(new Delivery.Gone());
  }

  @Test
  void asks_with_buttons_that_come_back_as_the_answer() {
    var ask =
        new Reply.Ask(
            3,
            "How late?",
            List.of(new Option("none", "Not late", false), new Option("month", "A month", true)),
            List.of(new Option("why", "Why?", false)));

    assertThat(sendAll(ask)).hasOnlyElementsOfType(Delivery.Sent.class);

    assertThat(person.messages().getFirst().buttons())
        .containsExactly(List.of("Not late", "✓ A month"), List.of("Why?"));
    assertThat(person.messages().getFirst().keyboard().get(0).get(1).get("callback_data").asText())
        .isEqualTo("q:3:month");
  }

  @Test
  void puts_the_buttons_of_a_long_question_under_its_last_message() {
    var ask =
        new Reply.Ask(
            3, "Long. ".repeat(1_000), List.of(new Option("yes", "Yes", false)), List.of());

    assertThat(sendAll(ask)).hasSize(2).hasOnlyElementsOfType(Delivery.Sent.class);

    assertThat(person.messages().get(0).buttons()).isEmpty();
    assertThat(person.messages().get(1).buttons()).containsExactly(List.of("Yes"));
  }

  @Test
  void sends_twenty_thousand_chinese_characters_in_order() {
    String text = "还款计划的每一步都要留下书面记录。".repeat(1_250);

    assertThat(say(text)).hasSizeGreaterThan(4).hasOnlyElementsOfType(Delivery.Sent.class);

    assertThat(String.join("", person.lastMessages(99))).isEqualTo(text);
  }

  @Test
  void packs_the_same_reply_into_the_same_parcels() {
    var reply = new Reply.Say("one\n\ntwo");

    assertThat(messenger.pack(CHAT, reply)).isEqualTo(messenger.pack(CHAT, reply)).hasSize(1);
    assertThat(messenger.pack(CHAT, reply).getFirst())
        .isEqualTo(
            "{\"method\":\"sendMessage\",\"message\":{\"html\":\"one\\n\\ntwo\",\"keyboard\":[],"
                + "\"silent\":false}}");
  }

  @Test
  void sends_a_reminder_without_a_sound_and_everything_else_with_one() {
    var ask =
        new Reply.Ask(3, "How late?", List.of(new Option("no", "Not late", false)), List.of());

    assertThat(sendAll(new Reply.Remind(ask))).hasOnlyElementsOfType(Delivery.Sent.class);
    assertThat(sendAll(ask)).hasOnlyElementsOfType(Delivery.Sent.class);

    assertThat(telegram.calls("sendMessage"))
        .extracting(call -> call.get("disable_notification").asBoolean())
        .containsExactly(true, false);
    assertThat(person.messages().getFirst().buttons()).containsExactly(List.of("Not late"));
  }

  @Test
  void sends_a_parcel_that_an_earlier_version_packed() {
    String parcel = "{\"method\":\"sendMessage\",\"message\":{\"html\":\"hello\",\"keyboard\":[]}}";

    assertThat(messenger.send(CHAT, parcel)).isInstanceOf(Delivery.Sent.class);
  }

  @Test
  void refuses_to_pack_nothing() {
    assertThatThrownBy(() -> messenger.pack(CHAT, new Reply.Say(" \n ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be blank");
  }

  static List<Fault> silences() {
    return List.of(
        new Fault.BadGateway(),
        new Fault.Dropped(),
        new Fault.Nonsense("{}"),
        new Fault.Nonsense(""),
        new Fault.Nonsense("not json"),
        Fault.refusal(500, "Internal Server Error"));
  }

  @ParameterizedTest
  @MethodSource("silences")
  void waits_a_little_when_nobody_knows_what_became_of_a_message(Fault fault) {
    telegram.next("sendMessage", fault);

    assertThat(say("hello")).containsExactly(new Delivery.WaitFor(Duration.ofSeconds(3)));
    assertThat(telegram.calls("sendMessage")).hasSize(1);
    assertThat(say("hello")).singleElement().isInstanceOf(Delivery.Sent.class);
  }

  @Test
  void never_sends_a_message_a_second_time_by_itself() {
    assertThat(say("this connection is kept")).singleElement().isInstanceOf(Delivery.Sent.class);
    telegram.next("sendMessage", new Fault.Dropped());

    assertThat(say("hello")).containsExactly(new Delivery.WaitFor(Duration.ofSeconds(3)));
    assertThat(telegram.calls("sendMessage")).hasSize(2);
  }

  @Test
  void waits_as_long_as_telegram_wants() {
    telegram.next("sendMessage", Fault.tooManyRequests(17));

    assertThat(say("hello")).containsExactly(new Delivery.WaitFor(Duration.ofSeconds(17)));
  }

  @Test
  void takes_a_yes_without_a_message_for_sent() {
    telegram.next("sendMessage", new Fault.Nonsense("{\"ok\":true}"));

    assertThat(say("hello")).singleElement().isInstanceOf(Delivery.Sent.class);
  }

  @Test
  void gives_up_on_a_person_who_blocked_the_bot() {
    person.blocks();
    assertThat(say("hello")).containsExactly(new Delivery.Gone());

    person.unblocks();
    assertThat(say("hello")).singleElement().isInstanceOf(Delivery.Sent.class);
  }

  @Test
  void gives_up_on_a_chat_that_is_not_there() {
    var nobody = new ChatKey("telegram:1");
    String parcel = messenger.pack(nobody, new Reply.Say("hello")).getFirst();

    assertThat(messenger.send(nobody, parcel)).isEqualTo(new Delivery.Gone());
  }

  @ParameterizedTest
  @CsvSource({
    "403, Forbidden: user is deactivated,          Gone[]",
    "403, Forbidden: bot was kicked from the chat, Gone[]",
    "400, Bad Request: message is not modified: x, 'Sent[shown=Optional.empty,"
        + " message=Optional.empty]'",
    "400, Bad Request: BUTTON_DATA_INVALID,        'Refused[reason=400 Bad Request:"
        + " BUTTON_DATA_INVALID]'",
    "400, 'Bad Request: about \"my loan\" said',   'Refused[reason=400 Bad Request: about \"…\""
        + " said]'",
    "413, Request Entity Too Large,                'Refused[reason=413 Request Entity Too Large]'",
    "401, Unauthorized,                            WaitFor[pause=PT1M]",
  })
  void names_the_fate_of_a_refused_message(int code, String description, String delivery) {
    telegram.next("sendMessage", Fault.refusal(code, description));

    assertThat(say("hello")).hasSize(1).first().hasToString(delivery);
  }

  @Test
  void sends_plain_text_when_telegram_does_not_take_the_markup() {
    telegram.next(
        "sendMessage",
        Fault.refusal(400, "Bad Request: can't parse entities: Unsupported start tag"));

    assertThat(say("a < b & c")).singleElement().isInstanceOf(Delivery.Sent.class);

    assertThat(person.messages().getFirst().source()).isEqualTo("a < b & c");
    assertThat(telegram.calls("sendMessage").getLast().parameters().has("parse_mode")).isFalse();
  }

  @Test
  void refuses_what_telegram_takes_neither_with_markup_nor_without() {
    for (int i = 0; i < 2; i++) {
      telegram.next("sendMessage", Fault.refusal(400, "Bad Request: can't parse entities: x"));
    }

    assertThat(say("hello"))
        .containsExactly(new Delivery.Refused("400 Bad Request: can't parse entities: x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "hello",
        "{\"method\":\"sendMessage\"}",
        "{\"method\":\"sendVideo\",\"message\":{\"html\":\"x\",\"keyboard\":[]}}",
        "{\"method\":\"sendMessage\",\"message\":{\"html\":\"x\"}}",
        "{\"method\":\"sendMessage\",\"message\":{\"html\":\" \",\"keyboard\":[]}}"
      })
  void refuses_a_parcel_it_cannot_read(String parcel) {
    assertThat(messenger.send(CHAT, parcel))
        .isEqualTo(new Delivery.Refused("a parcel that this version cannot read"));
    assertThat(telegram.calls()).isEmpty();
  }

  private List<Delivery> say(String text) {
    return sendAll(new Reply.Say(text));
  }

  private List<Delivery> sendAll(Reply reply) {
    return messenger.pack(CHAT, reply).stream()
        .map(parcel -> messenger.send(CHAT, parcel))
        .toList();
  }
}
