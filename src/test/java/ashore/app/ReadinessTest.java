package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ashore.authoring.Settings;
import ashore.dialog.Language;
import ashore.dialog.StorageTerms;
import ashore.dialog.Team;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.testing.ApiCall;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve --check} finds. */
class ReadinessTest {
  private static final String URL = "https://bot.example.org/hook";
  private static final long GROUP = -100_123;
  private static final Settings.Updates POLLING =
      new Settings.Updates.Polling(Duration.ofSeconds(50));
  private static final Settings.Updates WEBHOOK =
      new Settings.Updates.Webhook(URL, new Settings.Listen("127.0.0.1", 0), "/hook", 40);

  @TempDir private Path folder;
  private final BotApiServer telegram = BotApiServer.start();

  @BeforeAll
  static void train() {
    assertThat(Shipped.brain()).isNotNull();
  }

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void finds_nothing_wrong_with_a_bot_that_can_serve_and_changes_nothing() throws IOException {
    List<Finding> findings = look(POLLING, Shipped.DIALOGS, Shipped.MODELS);

    assertThat(findings)
        .extracting(Finding::line)
        .satisfiesExactly(
            token -> assertThat(token).isEqualTo("ok     token    Telegram knows it: @ashore_bot"),
            updates -> assertThat(updates).isEqualTo("ok     updates  polling"),
            store -> assertThat(store).startsWith("ok     store    ").endsWith(" at the start"),
            key ->
                assertThat(key)
                    .startsWith("note   key      what people tell is not encrypted")
                    .contains("ASHORE_KEY"),
            dialogs -> assertThat(dialogs).matches("ok     dialogs  .*, version .{12}, no error"),
            model -> assertThat(model).isEqualTo("ok     model    trained"));
    assertThat(telegram.calls())
        .extracting(ApiCall::method)
        .containsExactly("getMe", "getWebhookInfo");
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void looks_at_the_group_of_the_team() {
    assertThat(people()).startsWith("wrong  people   people.group cannot be used: 400");
    telegram.person(GROUP);
    assertThat(people()).isEqualTo("ok     people   the bot is in the group");

    telegram.person(GROUP).isPublicAs("everybody");

    assertThat(people())
        .isEqualTo("wrong  people   the group is public: strangers can read what people tell");
  }

  private String people() {
    Settings plain = settings(POLLING);
    Settings settings =
        new Settings(
            plain.dialogs(),
            plain.reload(),
            plain.store(),
            plain.retentionDays(),
            plain.modelCache(),
            plain.cache(),
            plain.telegram(),
            plain.health(),
            Optional.of(
                new Settings.People(
                    GROUP, false, new Team(Language.EN, Optional.empty(), Optional.empty()))));
    return look(settings).get(2).line();
  }

  @Test
  void misses_the_token() {
    List<Finding> findings = new Readiness(settings(POLLING), new TickingClock()).look(Map.of());

    assertThat(findings.getFirst().isWrong()).isTrue();
    assertThat(findings.getFirst().sentence()).contains("TELEGRAM_BOT_TOKEN is not set");
    assertThat(findings).extracting(Finding::about).contains("store", "dialogs");
  }

  @Test
  void finds_a_token_that_telegram_refuses() {
    telegram.always("getMe", Fault.unauthorized());

    assertThat(line(POLLING, 0))
        .startsWith("wrong  token    Telegram does not know this bot token");
  }

  @Test
  void finds_that_telegram_does_not_answer() {
    telegram.always("getMe", new Fault.Dropped());

    assertThat(line(POLLING, 0)).startsWith("wrong  token    cannot be tried: http://127.0.0.1:");
  }

  @Test
  void notes_a_webhook_that_keeps_it_from_polling_without_its_path() {
    telegram.setWebhook("https://other.example/secret-path", 40, List.of(), "x");

    assertThat(line(POLLING, 1))
        .startsWith("note   updates  polling, but a webhook is set, at other.example:")
        .doesNotContain("secret-path");
    assertThat(line(WEBHOOK, 1)).startsWith("note   updates  webhook, set elsewhere now");
  }

  @Test
  void tells_whether_the_webhook_is_set() {
    assertThat(line(WEBHOOK, 1)).isEqualTo("note   updates  webhook, not set yet: serve sets it");
    telegram.setWebhook(URL, 40, List.of(), "x");
    telegram.person(1).writes("hello");

    assertThat(line(WEBHOOK, 1)).isEqualTo("ok     updates  webhook, set; 1 wait");
  }

  @Test
  void finds_that_telegram_cannot_deliver() throws IOException {
    String nobody;
    try (var socket = new ServerSocket(0)) {
      nobody = "http://127.0.0.1:" + socket.getLocalPort() + "/hook";
    }
    telegram.setWebhook(nobody, 40, List.of(), "x");
    telegram.person(1).writes("hello");
    await().until(() -> !telegram.webhookAnswers().isEmpty());
    var updates =
        new Settings.Updates.Webhook(nobody, new Settings.Listen("127.0.0.1", 0), "/hook", 40);

    assertThat(line(updates, 1))
        .startsWith("wrong  updates  webhook, set; Telegram could not deliver at ")
        .endsWith(": Connection refused; 1 wait");
  }

  @Test
  void finds_a_store_that_is_none() throws IOException {
    Files.writeString(folder.resolve("bot.db"), "this is no database, whatever it is called");

    assertThat(line(POLLING, 2)).startsWith("wrong  store    ").endsWith("this is no store");
  }

  @Test
  void tells_whether_the_store_is_encrypted_and_which_key_is_none() {
    String key = StoreKeys.generate();

    assertThat(withKey(key).get(1).line())
        .isEqualTo("ok     key      what people tell is encrypted in the store");
    assertThat(withKey("secret").getFirst().line())
        .startsWith("wrong  key      ASHORE_KEY: key 1 must be 32 bytes in Base64")
        .doesNotContain("secret");
    SqlStore.open(folder.resolve("bot.db"), StoreKeys.of(key)).close();
    assertThat(withKey(StoreKeys.generate()).getFirst().line())
        .startsWith("ok     store    ")
        .endsWith("talks in it: 0");
  }

  @Test
  void tells_that_others_can_read_the_store() throws IOException {
    Path file = folder.resolve("bot.db");
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    SqlStore.open(file).close();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(withKey("").get(1).line())
        .matches("note   store    others on this machine can read the store: chmod 600 .*bot.db");
  }

  private List<Finding> withKey(String key) {
    return new MachineReadiness(settings(POLLING), new TickingClock())
        .look(Map.of("ASHORE_KEY", key));
  }

  @Test
  void finds_dialogs_with_errors_and_dialogs_that_are_not_there() throws IOException {
    EditedCopy dialogs = EditedCopy.in(folder);
    dialogs.edit("lateness.yaml", "fills: days_late", "fills: days_latte");

    assertThat(look(POLLING, dialogs.folder(), Shipped.MODELS).get(4).line())
        .matches("wrong  dialogs  .*: \\d+ errors?; ashore check shows them");
    assertThat(look(POLLING, folder.resolve("none"), Shipped.MODELS).get(4).line())
        .startsWith("wrong  dialogs  there is no folder ");
  }

  @Test
  void notes_that_the_model_is_still_to_be_trained() {
    assertThat(look(POLLING, Shipped.DIALOGS, folder.resolve("models")).get(5).line())
        .startsWith("note   model    is trained at the start");
  }

  @Test
  void notes_a_port_that_somebody_has() throws IOException {
    try (var socket = new ServerSocket(0)) {
      var updates =
          new Settings.Updates.Webhook(
              URL, new Settings.Listen("127.0.0.1", socket.getLocalPort()), "/hook", 40);

      assertThat(line(updates, 6))
          .startsWith("note   webhook  127.0.0.1:")
          .contains("mend telegram");
    }
    assertThat(line(WEBHOOK, 6)).isEqualTo("ok     webhook  127.0.0.1:0 is free");
  }

  private String line(Settings.Updates updates, int number) {
    return look(updates, Shipped.DIALOGS, Shipped.MODELS).get(number).line();
  }

  private List<Finding> look(Settings.Updates updates, Path dialogs, Path models) {
    return look(settings(updates, dialogs, models));
  }

  private List<Finding> look(Settings settings) {
    return new Readiness(settings, new TickingClock())
        .look(
            Map.of(
                "TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN, "TELEGRAM_API_URL", telegram.address()));
  }

  private Settings settings(Settings.Updates updates) {
    return settings(updates, Shipped.DIALOGS, Shipped.MODELS);
  }

  private Settings settings(Settings.Updates updates, Path dialogs, Path models) {
    return new Settings(
        dialogs.toString(),
        Optional.empty(),
        folder.resolve("bot.db").toString(),
        StorageTerms.USUAL_DAYS,
        models.toString(),
        new Settings.Cache(10, Duration.ofMinutes(1)),
        new Settings.Telegram(updates, 4, 64),
        Optional.empty());
  }
}
