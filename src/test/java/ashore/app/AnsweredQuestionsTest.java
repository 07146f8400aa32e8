package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.dialog.Value;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands in the chat when a question has been answered. */
class AnsweredQuestionsTest {
  private static final String DANGER = "Is any of this happening right now?";

  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(41);
  private final Store store = SqlStore.inMemory();
  private final TelegramConnection connection =
      TelegramConnection.open(
          ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
  private final Service service =
      new Service(
          Shipped.brain()::mind,
          store,
          connection,
          Serving.with(
              new Settings.Telegram(new Settings.Updates.Polling(Duration.ofSeconds(2)), 4, 64)),
          new TickingClock());

  @AfterEach
  void stop() {
    service.close();
    connection.close();
    store.close();
    telegram.close();
  }

  @Test
  void a_tapped_answer_is_written_into_its_question_before_the_next_one_comes() {
    begin();

    person.taps("None of these");
    sees("What is the main trouble");

    SentMessage answered = message(DANGER);
    assertThat(answered.text()).endsWith("\n\n1 of about 3 ✓ None of these");
    assertThat(answered.buttons()).isEmpty();
    assertThat(message("What is the main trouble").buttons()).isNotEmpty();
    assertThat(telegram.calls().stream().map(call -> call.method()).toList())
        .containsSubsequence("sendMessage", "editMessageText", "sendMessage");
  }

  @Test
  void a_question_answered_in_words_cannot_be_tapped_any_more() {
    begin();

    person.writes("none of these");
    sees("What is the main trouble");

    assertThat(message(DANGER).text()).endsWith("\n\n1 of about 3 ✓ None of these");
    assertThat(message(DANGER).buttons()).isEmpty();
  }

  @Test
  void a_figure_that_was_typed_is_written_into_its_question_too() {
    begin();
    person.taps("None of these");
    sees("What is the main trouble");
    assertThat(message("What is the main trouble").text()).startsWith("2 of about ");
    person.writes("i am already late");
    sees("How many days late");

    person.writes("about 40 days");

    await()
        .untilAsserted(
            () ->
                assertThat(message("How many days late").text())
                    .containsPattern("\\d of about \\d+ ✓ 40 days$"));
  }

  @Test
  void an_edit_of_the_last_answer_changes_it() {
    begin();
    person.taps("None of these");
    sees("What is the main trouble");
    person.writes("i am already late");
    sees("How many days late");
    long answer = person.writes("40 days");
    settles();
    int messages = person.messages().size();

    person.edits("14 days");

    sees("14 days");
    settles();
    assertThat(answer).isPositive();
    assertThat(store.load(new ChatKey("telegram:41")).orElseThrow().answers().bySlot().values())
        .extracting(known -> known.value())
        .contains(new Value.Days(14))
        .doesNotContain(new Value.Days(40));
    assertThat(person.messages().subList(messages, person.messages().size()))
        .extracting(SentMessage::text)
        .noneMatch(text -> text.contains("How many days late"));
  }

  @Test
  void an_edit_of_an_earlier_message_changes_nothing_and_says_so() {
    begin();
    person.writes("none of these");
    sees("What is the main trouble");
    settles();
    person.taps("I am already late");
    sees("How many days late");
    settles();
    person.writes("40 days");
    settles();

    person.editsFirst("court paper");

    sees("You changed an earlier message.");
  }

  @Test
  void a_question_that_is_put_again_can_be_tapped_in_one_place_only() {
    begin();

    person.writes("qwertyuiop");
    await()
        .untilAsserted(
            () ->
                assertThat(person.messages())
                    .filteredOn(seen -> seen.text().contains(DANGER))
                    .hasSizeGreaterThan(1));
    assertThat(withButtons()).containsExactly(person.messages().getLast());
  }

  @Test
  void ticks_change_the_question_in_its_place() {
    begin();
    person.taps("None of these");
    sees("What is the main trouble");
    person.taps("Collectors");
    sees("Tap all that fit");
    settles();
    int messages = person.messages().size();
    SentMessage question = message("Tap all that fit");
    String choice = question.buttons().get(1).getFirst();

    person.taps(choice);
    await().untilAsserted(() -> assertThat(labels(question)).contains("✓ " + choice));
    person.taps(choice);
    await().untilAsserted(() -> assertThat(labels(question)).contains(choice));

    assertThat(person.messages()).hasSize(messages);
  }

  @Test
  void a_question_that_cannot_be_changed_holds_nothing_up() {
    begin();
    telegram.always("editMessageText", Fault.refusal(400, "Bad Request: message can't be edited"));

    person.taps("None of these");

    sees("What is the main trouble");
  }

  private void begin() {
    service.start();
    person.writes("hello");
    sees(DANGER);
    settles();
  }

  /** A message is on the screen a moment before the bot has noted that it is. */
  private void settles() {
    await().untilAsserted(() -> assertThat(store.backlog()).isZero());
  }

  private void sees(String words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> assertThat(person.messages()).anyMatch(seen -> seen.text().contains(words)));
  }

  private SentMessage message(String words) {
    return person.messages().stream()
        .filter(seen -> seen.text().contains(words))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** What the buttons say under this message now. */
  private List<String> labels(SentMessage message) {
    return person.messages().stream()
        .filter(now -> now.id() == message.id())
        .flatMap(now -> now.buttons().stream())
        .flatMap(List::stream)
        .toList();
  }

  private List<SentMessage> withButtons() {
    return person.messages().stream().filter(seen -> !seen.buttons().isEmpty()).toList();
  }
}
