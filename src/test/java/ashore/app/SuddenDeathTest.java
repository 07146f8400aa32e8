package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.testing.BotApiServer;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own, killed without warning in the middle of a talk. */
class SuddenDeathTest {
  @TempDir private Path folder;

  @Test
  void a_killed_bot_goes_on_at_the_same_question_and_answers_nothing_twice()
      throws IOException, InterruptedException {
    assertThat(Shipped.brain()).as("trained before the clock runs").isNotNull();
    try (BotApiServer telegram = BotApiServer.start()) {
      Person person = telegram.person(21);
      Process bot = serve(telegram);
      try {
        person.writes("hello");
        sees(person, "Is any of this happening right now?");
        knowsItWasSent();

        bot.destroyForcibly().waitFor();
        person.taps("None of these");
        bot = serve(telegram);

        sees(person, "What is the main trouble");
        assertThat(count(person, "Is any of this happening right now?")).isOne();
        assertThat(count(person, "What is the main trouble")).isOne();
      } finally {
        bot.destroy();
        assertThat(bot.waitFor()).isIn(0, 143);
      }
    }
  }

  private Process serve(BotApiServer telegram) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dashore.home=" + Path.of("").toAbsolutePath(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "ashore.app.Main",
                    "serve"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "log")));
    var environment = builder.environment();
    environment.put("TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN);
    environment.put("TELEGRAM_API_URL", telegram.address());
    environment.put("ASHORE_STORE", store().toString());
    environment.put("ASHORE_MODEL_CACHE", Shipped.MODELS.toAbsolutePath().toString());
    environment.put("ASHORE_DIALOGS", Shipped.DIALOGS.toAbsolutePath().toString());
    environment.put("ASHORE_TELEGRAM_POLL", "2 seconds");
    return builder.start();
  }

  /**
   * A crash between sending and noting that it was sent may rightly send again; not looked at here.
   */
  private void knowsItWasSent() {
    Jdbi store = Jdbi.create("jdbc:sqlite:" + store());
    await()
        .untilAsserted(
            () ->
                assertThat(
                        store.<Integer, RuntimeException>withHandle(
                            handle ->
                                handle
                                    .createQuery("select count(*) from outbox")
                                    .mapTo(Integer.class)
                                    .one()))
                    .isZero());
  }

  private Path store() {
    return folder.resolve("bot.db");
  }

  private static void sees(Person person, String words) {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> assertThat(count(person, words)).isPositive());
  }

  private static long count(Person person, String words) {
    return person.messages().stream().map(SentMessage::text).filter(t -> t.contains(words)).count();
  }
}
