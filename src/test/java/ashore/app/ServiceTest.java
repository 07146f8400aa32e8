package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.authoring.Settings;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.testing.ApiCall;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import ashore.testing.TickingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot, from an update of Telegram to the messages on the screen. */
class ServiceTest {
  private static final Settings.Telegram SETTINGS =
      new Settings.Telegram(
          new Settings.Updates.Polling(Duration.ofSeconds(2)), 4, 64, Set.of("poster1"));

  @TempDir private Path folder;
  private final TickingClock clock = new TickingClock();
  private BotApiServer telegram;
  private Store store;
  private TelegramConnection connection;
  private Service service;

  @BeforeEach
  void start() {
    telegram = BotApiServer.start();
    startBot();
  }

  @AfterEach
  void stop() {
    stopBot();
    telegram.close();
  }

  @Test
  void a_late_payer_leaves_with_a_dated_plan() {
    Person person = telegram.person(11);

    person.writes("my weilidai is 40 days late and they keep calling my mother, i lost my job");
    sees(person, "Is any of this happening right now?");
    person.taps("None of these");
    sees(person, "lender");

    assertThat(screen(person)).contains("WeiLiDai", "40 days late");
    assertThat(screen(person)).doesNotContain("How many days late");
  }

  @Test
  void despair_is_answered_first_and_in_the_persons_script() {
    Person person = telegram.person(12);

    person.writes("網商貸下週要扣款，生意很差，還沒逾期");
    sees(person, "網商貸");
    person.writes("活著沒意思了");

    sees(person, "12356");
    sees(person, "現在安全嗎");
  }

  @Test
  void the_penalty_is_worked_out_and_shown() {
    Person person = telegram.person(18);
    person.writes("微粒贷逾期了能协商延期吗");
    sees(person, "现在有下面的情况吗");
    person.taps("都没有");
    sees(person, "逾期多少天");
    person.writes("一万，30天，年化18%");

    sees(person, "221.92");
    assertThat(screen(person)).contains("147.95", "以合同为准");
  }

  @Test
  void a_merchant_who_is_not_late_is_never_told_so() {
    Person person = telegram.person(19);
    person.writes("網商貸下週要扣款，生意很差，還沒逾期");
    sees(person, "現在有下面的情況嗎");
    person.taps("都沒有");
    sees(person, "每月還能還多少");
    person.writes("兩千");

    sees(person, "11月23日");
    sees(person, "來源");
    assertThat(screen(person)).contains("網商貸").doesNotContain("已經逾期", "您逾期");
  }

  @Test
  void a_summons_gets_its_date() {
    Person person = telegram.person(20);
    person.writes("got a court summons yesterday for 23,000");

    sees(person, "Dec 4, 2026");
    assertThat(screen(person)).contains("12368", "hearing");
  }

  @Test
  void a_bot_that_was_stopped_goes_on_at_the_same_question() {
    Person person = telegram.person(13);
    person.writes("hello");
    sees(person, "Is any of this happening right now?");
    stopBot();

    startBot();
    person.taps("Court paper, frozen account");

    sees(person, "What did you receive?");
  }

  @Test
  void what_could_not_be_sent_is_kept_and_sent_later() {
    Person person = telegram.person(14);
    telegram.always("sendMessage", new Fault.BadGateway());
    person.writes("hello");
    await().until(() -> telegram.calls("sendMessage").size() > 0);
    stopBot();
    telegram.heal("sendMessage");
    clock.tick(Duration.ofMinutes(1));

    startBot();

    sees(person, "Is any of this happening right now?");
  }

  @Test
  void completed_plans_are_counted_by_the_link_that_led_to_them() {
    Person known = telegram.person(31);
    Person other = telegram.person(32);
    known.writes("/start poster1");
    other.writes("/start My_Name_is_Anna");
    for (Person person : List.of(known, other)) {
      sees(person, "Is any of this happening right now?");
      person.writes("got a court summons yesterday for 23,000");
      sees(person, "hearing");
      person.writes("not sure");
      sees(person, "Dec 4, 2026");
    }

    await()
        .untilAsserted(
            () ->
                assertThat(numbers())
                    .contains("ashore_plans_total{link=\"poster1\"} 1.0")
                    .contains("ashore_plans_total{link=\"other\"} 1.0")
                    .contains("ashore_starts_total{link=\"poster1\"} 1.0")
                    .doesNotContain("Anna"));
    known.writes("/plan");
    sees(known, "hearing");
    assertThat(numbers()).contains("ashore_plans_total{link=\"poster1\"} 1.0");
  }

  @Test
  void the_list_of_commands_follows_the_script_of_the_chat() {
    Person person = telegram.person(33).speaks("zh-hant-tw");
    person.writes("你好");
    sees(person, "現在有下面的情況嗎");
    assertThat(menu(telegram.awaitCalls("setMyCommands", 1))).contains("說明").doesNotContain("Help");

    person.writes("/language");
    sees(person, "您想用哪種語言");
    person.taps("English");
    assertThat(menu(telegram.awaitCalls("setMyCommands", 2))).contains("Help");

    person.writes("/delete_my_data");
    sees(person, "Shall I remove everything");
    person.taps("Yes, remove it");
    assertThat(telegram.awaitCalls("deleteMyCommands", 1).get("scope").path("chat_id").asText())
        .isEqualTo("33");
  }

  private static String menu(ApiCall call) {
    assertThat(call.get("scope").path("type").asText()).isEqualTo("chat");
    assertThat(call.get("scope").path("chat_id").asText()).isEqualTo("33");
    return call.get("commands").toString();
  }

  private String numbers() {
    return service.metrics().text();
  }

  @Test
  void two_people_are_answered_side_by_side() {
    List<Person> people = List.of(telegram.person(15), telegram.person(16), telegram.person(17));

    people.forEach(person -> person.writes("逾期了怎么办"));

    people.forEach(person -> sees(person, "现在"));
  }

  private void startBot() {
    store = SqlStore.open(folder.resolve("bot.db"));
    connection =
        TelegramConnection.open(
            ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
    service = new Service(Shipped.brain()::mind, store, connection, Serving.with(SETTINGS), clock);
    service.start();
  }

  private void stopBot() {
    service.close();
    connection.close();
    store.close();
  }

  private static void sees(Person person, String words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(() -> assertThat(screen(person)).contains(words));
  }

  private static String screen(Person person) {
    return String.join("\n", person.messages().stream().map(SentMessage::text).toList());
  }
}
