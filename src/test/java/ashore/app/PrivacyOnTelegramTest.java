package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import ashore.store.CachedStore;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.ApiCall;
import ashore.testing.BotApiServer;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person can see, remove and clear, and what is never kept. */
class PrivacyOnTelegramTest {
  private static final String DANGER = "Is any of this happening right now?";
  private static final ChatKey CHAT = new ChatKey("telegram:41");
  private static final String IDENTITY = "11010519491231002X";

  @TempDir private Path folder;
  private final BotApiServer telegram = BotApiServer.start();
  private final Person person = telegram.person(41);
  private final TickingClock clock = new TickingClock();
  private final TelegramConnection connection =
      TelegramConnection.open(
          ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
  private Store store;
  private Service service;

  @BeforeEach
  void start() {
    store =
        new CachedStore(
            SqlStore.open(folder.resolve("bot.db"), StoreKeys.of(StoreKeys.generate())),
            100,
            Duration.ofMinutes(1));
    service =
        new Service(
            Shipped.brain()::mind,
            store,
            connection,
            Serving.with(
                new Settings.Telegram(new Settings.Updates.Polling(Duration.ofSeconds(2)), 4, 64)),
            clock);
    service.start();
  }

  @AfterEach
  void stop() {
    service.close();
    connection.close();
    store.close();
    telegram.close();
  }

  @Test
  void clearing_removes_the_messages_of_both_and_leaves_one_line() {
    person.writes("my weilidai is 40 days late");
    sees(DANGER);
    settles();

    person.writes("/clear");
    sees("Cleared.");

    settles();
    await().until(() -> person.messages().size() == 1);
    assertThat(person.ownMessages()).isEmpty();
    assertThat(store.load(CHAT)).isPresent();
    person.writes("none of these");
    await().until(() -> person.messages().size() > 1);
    assertThat(texts()).noneMatch(text -> text.contains(DANGER));
  }

  @Test
  void deleting_with_the_chat_leaves_nothing_here_and_one_line_there() {
    person.writes("my weilidai is 40 days late");
    sees(DANGER);
    person.writes("/delete_my_data");
    sees("Shall I remove everything I keep about you? That is 3 answers");
    settles();

    person.taps("Remove, clear chat");
    sees("Done. Removed: 3 answers");

    settles();
    await().until(() -> person.messages().size() == 1);
    assertThat(person.ownMessages()).isEmpty();
    assertThat(store.load(CHAT)).isEmpty();
    assertThat(store.shown(CHAT)).isEmpty();
    assertThat(store.messages(CHAT, Instant.EPOCH)).isEmpty();
    assertThat(store.backlog()).isZero();
  }

  @Test
  void messages_older_than_telegram_removes_are_left() {
    person.writes("hello");
    sees(DANGER);
    settles();
    clock.tick(Duration.ofDays(2));
    person.writes("/clear");
    sees("Cleared.");

    settles();
    assertThat(person.ownMessages()).hasSize(1);
    assertThat(call("deleteMessages").get("message_ids")).hasSize(1);
  }

  @Test
  void a_private_number_is_nowhere_kept_and_its_message_can_be_removed() throws IOException {
    person.writes("hello");
    sees(DANGER);

    person.writes("my id is " + IDENTITY + " and i am 40 days late");
    sees("Shall I delete that message");
    assertThat(texts()).anyMatch(text -> text.startsWith("I did not keep the numbers"));
    assertThat(texts()).noneMatch(text -> text.contains("19491231"));
    long own = person.ownMessages().getLast();
    person.taps("Delete it");
    sees("That message is deleted here.");

    settles();
    assertThat(person.ownMessages()).hasSize(1).doesNotContain(own);
    assertThat(person.messages().getLast().text()).contains(DANGER);
    assertThat(store.load(CHAT).orElseThrow().answers().bySlot()).hasSize(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(PrivacyOnTelegramTest::bytes))
          .hasSize(3)
          .noneMatch(bytes -> bytes.contains("19491231") || bytes.contains("days_late"));
    }
  }

  @Test
  void a_command_in_a_group_gets_one_line_and_the_way_to_the_private_chat() {
    Person group = telegram.person(-100123);

    person.writesIn(-100123, "my loan is 40 days late");
    person.writesIn(-100123, "/my_data@ashore_bot");

    await().until(() -> !group.messages().isEmpty());
    settles();
    assertThat(group.messages()).hasSize(1);
    assertThat(group.messages().getFirst().text()).isEqualTo("I only talk in private.");
    assertThat(group.messages().getFirst().keyboard().at("/0/0/url").asText())
        .isEqualTo("https://t.me/ashore_bot");
    assertThat(person.messages()).isEmpty();
    assertThat(store.load(new ChatKey("telegram:-100123"))).isEmpty();
  }

  @Test
  void shows_what_is_kept_and_until_when() {
    person.writes("my weilidai is 40 days late");
    sees(DANGER);

    person.writes("/my_data");

    sees("This is what I keep about you:");
    assertThat(message("This is what I keep").text())
        .contains("40 days", "WeiLiDai", "Reminders: off", "is removed after");
  }

  private void settles() {
    await().until(() -> store.backlog() == 0);
  }

  private void sees(String text) {
    await().untilAsserted(() -> assertThat(texts()).anyMatch(shown -> shown.contains(text)));
  }

  private SentMessage message(String text) {
    return person.messages().stream()
        .filter(message -> message.text().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts() {
    return person.messages().stream().map(SentMessage::text).toList();
  }

  private ApiCall call(String method) {
    return telegram.calls().stream()
        .filter(call -> call.method().equals(method))
        .findFirst()
        .orElseThrow();
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
