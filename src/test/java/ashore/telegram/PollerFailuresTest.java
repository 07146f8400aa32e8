package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.testing.Fault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the poller does when Telegram, the store or the poller itself fails. */
@Timeout(30)
class PollerFailuresTest {
  private final PollingBot bot = new PollingBot();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void fetches_again_from_the_first_update_that_could_not_be_saved() {
    var broken = new AtomicBoolean(true);
    bot.inbox()
        .handlesBy(
            incoming ->
                broken.get() && incoming.update().equals("telegram:900001")
                    ? CompletableFuture.failedFuture(new IllegalStateException("store is down"))
                    : RecordingInbox.done());
    bot.person().writes("one");
    bot.person().writes("two");
    bot.person().writes("three");
    bot.start(bot.inbox(), length -> broken.set(false));

    bot.inbox().await(4);

    // The third is of the same chat, and must not be answered before the second.
    assertThat(bot.inbox().texts()).containsExactly("one", "two", "two", "three");
    assertThat(bot.telegram().awaitCalls("getUpdates", 2).get("offset").asLong())
        .isEqualTo(900_001);
    assertThat(bot.telegram().awaitCalls("getUpdates", 3).get("offset").asLong())
        .isEqualTo(900_003);
    assertThat(bot.pauses()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void takes_an_inbox_that_throws_for_one_that_could_not_save() {
    var thrown = new AtomicBoolean();
    bot.inbox()
        .handlesBy(
            incoming -> {
              if (!thrown.getAndSet(true)) {
                throw new IllegalStateException("store is down");
              }
              return RecordingInbox.done();
            });
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(2);

    assertThat(bot.inbox().texts()).containsExactly("one", "one");
  }

  @Test
  void begins_again_when_polling_itself_breaks() {
    var thrown = new AtomicBoolean();
    bot.inbox()
        .handlesBy(
            incoming -> {
              if (!thrown.getAndSet(true)) {
                throw new StackOverflowError();
              }
              return RecordingInbox.done();
            });
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(2);

    assertThat(bot.inbox().texts()).containsExactly("one", "one");
    assertThat(bot.pauses()).hasSize(1);
  }

  @Test
  void pauses_when_a_batch_has_nothing_that_can_be_confirmed() throws JsonProcessingException {
    bot.telegram().deliver(new ObjectMapper().readTree("{\"message\": {}}"));
    bot.start(bot.inbox(), length -> bot.person().writes("one"));

    bot.inbox().await(1);

    assertThat(bot.pauses()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void obeys_the_pause_that_telegram_wants() {
    bot.telegram().next("getUpdates", Fault.tooManyRequests(17));
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(1);

    assertThat(bot.pauses()).containsExactly(Duration.ofSeconds(17));
  }

  static List<Fault> failures() {
    return List.of(
        new Fault.BadGateway(),
        new Fault.Dropped(),
        new Fault.Nonsense("{}"),
        new Fault.Nonsense(""),
        new Fault.Nonsense("{\"ok\":true,\"result\":{}}"),
        new Fault.Nonsense("[1,2"),
        Fault.refusal(500, "Internal Server Error"),
        Fault.conflict());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void survives_every_failure_with_growing_pauses(Fault fault) {
    for (int i = 0; i < 3; i++) {
      bot.telegram().next("getUpdates", fault);
    }
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(1);

    assertThat(bot.pauses())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void removes_a_webhook_that_keeps_it_from_polling_and_loses_nothing() {
    bot.telegram().setWebhook();
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(1);

    assertThat(bot.pauses()).containsExactly(Duration.ofMillis(500));
    assertThat(
            bot.telegram().awaitCalls("deleteWebhook", 1).get("drop_pending_updates").asBoolean())
        .isFalse();
  }

  @Test
  void polls_on_when_a_webhook_is_set_in_the_middle_of_a_poll() {
    bot.start();
    bot.telegram().awaitCalls("getUpdates", 1);

    bot.telegram().setWebhook();
    bot.person().writes("one");

    bot.inbox().await(1);
  }

  @Test
  void tries_again_to_remove_a_webhook() {
    bot.telegram().setWebhook();
    bot.telegram().next("deleteWebhook", new Fault.BadGateway());
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(1);

    assertThat(bot.telegram().calls("deleteWebhook")).hasSize(2);
  }

  @Test
  void leaves_the_webhook_alone_when_another_copy_of_the_bot_polls() {
    bot.telegram().next("getUpdates", Fault.conflict());
    bot.person().writes("one");
    bot.start();

    bot.inbox().await(1);

    assertThat(bot.telegram().calls("deleteWebhook")).isEmpty();
  }

  @Test
  void ends_with_one_sentence_when_the_token_is_refused() {
    bot.telegram().next("getUpdates", Fault.unauthorized());
    bot.start();

    assertThat(bot.poller().ended().orTimeout(5, TimeUnit.SECONDS).join())
        .isEqualTo(
            new UpdateSource.End.Refused(
                "Telegram does not know this bot token (401): it was revoked or mistyped;"
                    + " BotFather shows the valid one."));
    assertThat(bot.telegram().calls("getUpdates")).hasSize(1);
  }
}
