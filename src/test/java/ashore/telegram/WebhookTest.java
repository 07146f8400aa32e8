package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ashore.runner.ChatKey;
import ashore.testing.ApiCall;
import ashore.testing.Fault;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Updates that Telegram sends, from the setting of the webhook to its end. */
@Timeout(30)
class WebhookTest {
  private final WebhookBot bot = new WebhookBot();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void tells_telegram_where_what_how_and_with_which_secret_to_send() throws InterruptedException {
    bot.start();
    bot.looked();

    ApiCall call = bot.telegram().awaitCalls("setWebhook", 1);

    assertThat(call.get("url").asText()).isEqualTo(bot.url().toString());
    assertThat(call.get("allowed_updates"))
        .hasToString("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
    assertThat(call.get("max_connections").asInt()).isEqualTo(40);
    assertThat(call.get("drop_pending_updates").asBoolean(true)).isFalse();
    assertThat(call.get("secret_token").asText()).isEqualTo(bot.secret().reveal());
  }

  @Test
  void takes_what_waited_and_what_comes_in_its_order_and_confirms_it() {
    bot.person().writes("one");
    bot.start();
    bot.person().sends("voice");
    bot.person().writes("two");

    bot.inbox().await(3);

    assertThat(bot.inbox().texts()).containsExactly("one", "Media[]", "two");
    await()
        .untilAsserted(
            () ->
                assertThat(bot.telegram().confirmed())
                    .containsExactly(900_000L, 900_001L, 900_002L));
  }

  @Test
  void confirms_nothing_before_it_is_saved() {
    var saving = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> saving);
    bot.start();
    bot.person().writes("one");
    bot.inbox().await(1);

    assertThat(bot.telegram().confirmed()).isEmpty();
    saving.complete(null);

    await().untilAsserted(() -> assertThat(bot.telegram().confirmed()).containsExactly(900_000L));
    assertThat(bot.telegram().webhookAnswers()).containsExactly(200);
  }

  @Test
  void gets_an_update_again_that_could_not_be_saved() {
    var thrown = new AtomicBoolean();
    bot.inbox()
        .handlesBy(
            incoming ->
                thrown.getAndSet(true)
                    ? RecordingInbox.done()
                    : CompletableFuture.failedFuture(new IllegalStateException("store is down")));
    bot.start();
    bot.person().writes("one");

    bot.inbox().await(2);

    await()
        .untilAsserted(() -> assertThat(bot.telegram().webhookAnswers()).containsExactly(503, 200));
    assertThat(bot.inbox().texts()).containsExactly("one", "one");
  }

  @Test
  void gets_an_update_again_that_took_too_long() {
    var late = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> late);
    bot.start(Duration.ofMillis(1), 40);
    bot.person().writes("one");

    await().untilAsserted(() -> assertThat(bot.telegram().webhookAnswers()).startsWith(503, 503));
    late.complete(null);

    await().untilAsserted(() -> assertThat(bot.telegram().confirmed()).containsExactly(900_000L));
  }

  @Test
  void survives_ids_that_begin_anew_after_an_idle_week() {
    bot.start();
    bot.person().writes("one");
    bot.inbox().await(1);
    bot.telegram().jumpTo(17);
    bot.person().writes("two");

    bot.inbox().await(2);

    await()
        .untilAsserted(() -> assertThat(bot.telegram().confirmed()).containsExactly(900_000L, 17L));
  }

  @Test
  void answers_a_tap_at_once_even_when_its_handling_hangs() {
    var hanging = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> hanging);
    bot.start();
    PollingBot.askWhetherSure(bot.connection());
    bot.person().taps("Yes");

    ApiCall answer = bot.telegram().awaitCalls("answerCallbackQuery", 1);

    assertThat(answer.get("callback_query_id").asText()).startsWith("callback-4711-");
    hanging.complete(null);
  }

  @Test
  void tells_the_inbox_that_a_person_blocked_the_bot() {
    bot.start();
    bot.person().blocks();

    await()
        .untilAsserted(
            () -> assertThat(bot.inbox().gone()).containsExactly(new ChatKey("telegram:4711")));
  }

  @Test
  void leaves_what_telegram_knows_already_as_it_is() throws InterruptedException {
    Webhook before = bot.start();
    bot.looked();
    before.close();
    bot.lookAgain();

    bot.start();
    bot.looked();

    assertThat(bot.telegram().calls("getWebhookInfo")).hasSize(2);
    assertThat(bot.telegram().calls("setWebhook")).hasSize(1);
    assertThat(bot.telegram().calls("deleteWebhook")).isEmpty();
  }

  @Test
  void takes_the_updates_back_that_somebody_sent_elsewhere() throws InterruptedException {
    bot.start();
    assertThat(bot.looked()).isEqualTo(Webhook.BETWEEN_LOOKS);
    bot.telegram().setWebhook();
    bot.person().writes("one");
    bot.lookAgain();

    bot.inbox().await(1);

    assertThat(bot.telegram().calls("setWebhook")).hasSize(2);
  }

  @Test
  void sets_the_secret_again_when_telegram_calls_with_another() throws InterruptedException {
    bot.start();
    bot.looked();
    bot.telegram()
        .setWebhook(bot.url().toString(), 40, AllowedUpdates.KINDS, "somebody-elses-secret");
    bot.person().writes("one");
    await().untilAsserted(() -> assertThat(bot.telegram().webhookAnswers()).startsWith(401));
    bot.lookAgain();

    bot.inbox().await(1);
  }

  @Test
  void tries_on_with_growing_pauses_while_telegram_is_not_reached() throws InterruptedException {
    bot.telegram().next("getWebhookInfo", new Fault.BadGateway());
    bot.telegram().next("getWebhookInfo", new Fault.Dropped());
    bot.telegram().next("setWebhook", Fault.tooManyRequests(1));
    bot.telegram()
        .next(
            "setWebhook",
            Fault.refusal(
                400,
                "Bad Request: bad webhook: Failed to resolve host: Name or service not known"));
    Webhook webhook = bot.start();

    assertThat(bot.looked()).isEqualTo(Duration.ofMillis(500));
    bot.lookAgain();
    assertThat(bot.looked()).isEqualTo(Duration.ofSeconds(1));
    bot.lookAgain();
    assertThat(bot.looked()).isEqualTo(Duration.ofSeconds(2));
    bot.lookAgain();
    assertThat(bot.looked()).isEqualTo(Duration.ofSeconds(4));
    assertThat(webhook.lastContact()).isEmpty();
    bot.lookAgain();
    assertThat(bot.looked()).isEqualTo(Webhook.BETWEEN_LOOKS);
    assertThat(webhook.lastContact()).isPresent();
  }

  @Test
  void ends_with_one_sentence_when_telegram_refuses_the_address() {
    bot.telegram()
        .next("setWebhook", Fault.refusal(400, "Bad Request: bad webhook: IP address is reserved"));

    assertThat(bot.start().ended().orTimeout(5, TimeUnit.SECONDS).join())
        .isEqualTo(
            new UpdateSource.End.Refused(
                "Telegram refuses the webhook, mend telegram.webhook.url: 400 Bad Request: bad"
                    + " webhook: IP address is reserved"));
  }

  @Test
  void ends_with_one_sentence_when_the_token_is_refused() {
    bot.telegram().next("getWebhookInfo", Fault.unauthorized());

    assertThat(bot.start().ended().orTimeout(5, TimeUnit.SECONDS).join())
        .isEqualTo(new UpdateSource.End.Refused(TelegramProfile.unknownToken(401)));
  }

  @Test
  void says_which_setting_is_wrong_when_it_cannot_listen() {
    bot.start();

    assertThatThrownBy(() -> bot.prepare(Duration.ofSeconds(1), 1).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot listen at ")
        .hasMessageContaining("telegram.webhook.listen");
  }

  @Test
  void finishes_what_it_has_begun_when_it_is_closed_and_leaves_the_webhook_set() {
    var saving = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> saving);
    Webhook webhook = bot.start();
    bot.person().writes("one");
    bot.inbox().await(1);

    CompletableFuture<Void> closing = CompletableFuture.runAsync(webhook::close);
    assertThat(closing).isNotDone();
    saving.complete(null);
    closing.orTimeout(5, TimeUnit.SECONDS).join();

    await().untilAsserted(() -> assertThat(bot.telegram().confirmed()).containsExactly(900_000L));
    assertThat(webhook.ended()).isCompletedWithValue(new UpdateSource.End.Closed());
    assertThat(bot.telegram().calls("deleteWebhook")).isEmpty();
  }

  @Test
  void can_be_closed_before_it_is_started_and_twice() {
    Webhook webhook = bot.prepare(Duration.ofSeconds(1), 1);

    webhook.close();
    webhook.close();
    webhook.start();

    assertThat(webhook.ended()).isCompletedWithValue(new UpdateSource.End.Closed());
    assertThat(bot.telegram().calls()).isEmpty();
  }
}
