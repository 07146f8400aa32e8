package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.ScreenChange;
import ashore.runner.Shown;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.Person;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that are changed where they stand in the chat. */
class TelegramEditsTest {
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
  void an_answered_question_stays_as_a_record_without_buttons() {
    Shown shown = ask(false);

    assertThat(change(shown, new ScreenChange.Closed(Set.of("late"))))
        .isEqualTo(new Delivery.Sent());

    assertThat(person.messages()).hasSize(1);
    assertThat(person.messages().getFirst().text()).isEqualTo("How late & why?\n\n✓ Late <1 month");
    assertThat(person.messages().getFirst().buttons()).isEmpty();
  }

  @Test
  void all_that_was_taken_is_in_the_record() {
    Shown shown = ask(true);

    change(shown, new ScreenChange.Closed(Set.of("late", "no")));

    assertThat(person.messages().getFirst().text())
        .isEqualTo("How late & why?\n\n✓ Not late\n✓ Late <1 month");
  }

  @Test
  void a_question_answered_in_words_only_loses_its_buttons() {
    Shown shown = ask(false);

    change(shown, new ScreenChange.Closed(Set.of()));

    assertThat(person.messages().getFirst().text()).isEqualTo("How late & why?");
    assertThat(person.messages().getFirst().buttons()).isEmpty();
  }

  @Test
  void a_tick_changes_the_question_in_its_place_again_and_again() {
    Shown first = ask(false);

    Shown second = shown(change(first, new ScreenChange.PutAgain(question(true))));
    Shown third = shown(change(second, new ScreenChange.PutAgain(question(false))));

    assertThat(person.messages()).hasSize(1);
    assertThat(person.messages().getFirst().buttons())
        .containsExactly(List.of("Not late", "Late <1 month"));
    assertThat(third.message()).isEqualTo(first.message());
    assertThat(third.question()).isEqualTo(7);
  }

  @Test
  void a_change_made_twice_is_made_once() {
    Shown shown = ask(false);
    change(shown, new ScreenChange.Closed(Set.of("late")));

    assertThat(change(shown, new ScreenChange.Closed(Set.of("late"))))
        .isEqualTo(new Delivery.Sent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bad Request: message can't be edited",
        "Bad Request: message to edit not found",
        "Bad Request: MESSAGE_ID_INVALID"
      })
  void what_cannot_be_changed_any_more_is_left_or_sent_anew_when_it_is_needed(String refusal) {
    Shown shown = ask(false);
    telegram.always("editMessageText", Fault.refusal(400, refusal));

    assertThat(change(shown, new ScreenChange.Closed(Set.of("late"))))
        .isEqualTo(new Delivery.Sent());
    assertThat(person.messages()).hasSize(1);

    Shown anew = shown(change(shown, new ScreenChange.PutAgain(question(true))));
    assertThat(person.messages()).hasSize(2);
    assertThat(anew.message()).isNotEqualTo(shown.message());
  }

  @Test
  void a_pause_that_telegram_wants_is_kept() {
    Shown shown = ask(false);
    telegram.next("editMessageText", Fault.tooManyRequests(3));

    assertThat(change(shown, new ScreenChange.Closed(Set.of())))
        .isEqualTo(new Delivery.WaitFor(Duration.ofSeconds(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"method\":\"sendDocument\"}", "i owe 3500"})
  void what_another_version_showed_is_left_as_it_is(String parcel) {
    assertThat(messenger.change(new Shown(7, "101", parcel), new ScreenChange.Closed(Set.of())))
        .isEmpty();
    assertThat(messenger.change(new Shown(7, "x", parcel), new ScreenChange.Closed(Set.of())))
        .isEmpty();
  }

  private Shown ask(boolean ticked) {
    return shown(messenger.send(CHAT, messenger.pack(CHAT, question(ticked)).getFirst()));
  }

  private Delivery change(Shown shown, ScreenChange change) {
    return messenger.send(CHAT, messenger.change(shown, change).orElseThrow());
  }

  private static Shown shown(Delivery delivery) {
    return ((Delivery.Sent) delivery).shown().orElseThrow();
  }

  private static Reply.Ask question(boolean ticked) {
    return new Reply.Ask(
        7,
        "How late & why?",
        List.of(new Option("no", "Not late", ticked), new Option("late", "Late <1 month", false)),
        List.of());
  }
}
