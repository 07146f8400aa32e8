package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.runner.ChatKey;
import ashore.testing.ApiCall;
import ashore.testing.Fault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of updates when all goes well, or only they are odd. */
@Timeout(30)
class PollerTest {
  private final PollingBot bot = new PollingBot();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void asks_for_exactly_the_kinds_of_update_it_reads() {
    bot.start();

    ApiCall poll = bot.telegram().awaitCalls("getUpdates", 1);

    assertThat(poll.parameters())
        .hasToString(
            "{\"limit\":100,\"timeout\":50,\"allowed_updates\":"
                + "[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]}");
  }

  @Test
  void hands_updates_on_in_their_order_and_confirms_them() {
    bot.person().writes("one");
    bot.person().sends("voice");
    bot.person().writes("two");
    bot.start();

    bot.inbox().await(3);

    assertThat(bot.inbox().texts()).containsExactly("one", "Media[]", "two");
    assertThat(bot.inbox().received().getFirst().at()).isEqualTo(PollingBot.NOW);
    assertThat(bot.telegram().awaitCalls("getUpdates", 2).get("offset").asLong())
        .isEqualTo(900_003);
    assertThat(bot.telegram().confirmed()).containsExactly(900_000L, 900_001L, 900_002L);
  }

  @Test
  void confirms_nothing_before_it_is_handled() {
    var handling = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> handling);
    bot.person().writes("one");
    bot.start();
    bot.inbox().await(1);

    assertThat(bot.telegram().confirmed()).isEmpty();
    assertThat(bot.telegram().calls("getUpdates")).hasSize(1);
    handling.complete(null);

    bot.telegram().awaitCalls("getUpdates", 2);
    assertThat(bot.telegram().confirmed()).containsExactly(900_000L);
  }

  @Test
  void gets_an_update_again_that_a_killed_bot_had_not_finished() {
    var neverSaved = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> neverSaved);
    bot.person().writes("one");
    bot.start();
    bot.inbox().await(1);

    var inboxAfterRestart = new RecordingInbox();
    bot.start(inboxAfterRestart);
    inboxAfterRestart.await(1);

    assertThat(inboxAfterRestart.received()).isEqualTo(bot.inbox().received());
    neverSaved.complete(null);
  }

  @Test
  void steps_over_poisoned_updates() throws JsonProcessingException {
    bot.person().writes("one");
    for (String poison :
        List.of(
            "{\"update_id\": 900001, \"message\": {\"date\": 1e400, \"chat\": [], \"text\": 5}}",
            "{\"update_id\": 900002, \"message\": " + "[".repeat(900) + "]".repeat(900) + "}",
            "{\"update_id\": \"900003\", \"message\": {}}",
            "null",
            "[[]]",
            "{\"update_id\": 900004, \"callback_query\": {\"id\": \"\", \"message\": null}}")) {
      bot.telegram().deliver(new ObjectMapper().readTree(poison));
    }
    bot.telegram().jumpTo(900_005);
    bot.person().writes("two");
    bot.start();

    bot.inbox().await(2);

    assertThat(bot.inbox().texts()).containsExactly("one", "two");
    assertThat(bot.telegram().awaitCalls("getUpdates", 2).get("offset").asLong())
        .isEqualTo(900_006);
    assertThat(bot.telegram().confirmed()).contains(900_001L, 900_002L, 900_004L, 900_005L);
  }

  @Test
  void follows_the_numbers_of_updates_when_they_jump_down() {
    bot.person().writes("one");
    bot.start();
    bot.inbox().await(1);
    bot.telegram().awaitCalls("getUpdates", 2);

    bot.telegram().jumpTo(17);
    bot.person().writes("two");
    bot.inbox().await(2);

    assertThat(bot.telegram().awaitCalls("getUpdates", 3).get("offset").asLong()).isEqualTo(18);
    assertThat(bot.telegram().confirmed()).containsExactly(900_000L, 17L);
    assertThat(bot.pauses()).isEmpty();
  }

  @Test
  void answers_a_tap_at_once_even_when_its_handling_hangs() throws InterruptedException {
    var hanging = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> hanging);
    bot.asksWhetherSure();
    bot.person().writes("before");
    bot.person().taps("Yes");
    bot.start();

    ApiCall answer = bot.telegram().awaitCalls("answerCallbackQuery", 1);

    assertThat(answer.get("callback_query_id").asText()).startsWith("callback-4711-");
    assertThat(bot.telegram().confirmed()).isEmpty();
    hanging.complete(null);
  }

  @Test
  void a_chat_that_floods_holds_no_other_of_the_same_poll_up() {
    var saving = new CompletableFuture<Void>();
    bot.inbox()
        .handlesBy(
            incoming ->
                incoming.chat().value().equals("telegram:4711") ? saving : RecordingInbox.done());
    for (int message = 0; message < 60; message++) {
      bot.person().writes("and another thing");
    }
    bot.telegram().person(12).writes("hello");

    bot.start();
    bot.inbox().await(2);

    assertThat(bot.inbox().texts()).containsExactly("and another thing", "hello");
    saving.complete(null);
    bot.inbox().await(61);
  }

  @Test
  void handles_a_tap_whose_answer_comes_too_late() {
    bot.telegram()
        .next(
            "answerCallbackQuery",
            Fault.refusal(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is"
                    + " invalid"));
    bot.asksWhetherSure();
    bot.person().taps("Yes");
    bot.start();

    bot.inbox().await(1);
    bot.telegram().awaitCalls("getUpdates", 2);

    assertThat(bot.inbox().texts()).containsExactly("Tap[question=1, option=yes]");
    assertThat(bot.telegram().confirmed()).hasSize(1);
    assertThat(bot.pauses()).isEmpty();
  }

  @Test
  void tells_the_inbox_that_a_person_blocked_the_bot() {
    bot.person().blocks();
    bot.person().unblocks();
    bot.start();

    bot.telegram().awaitCalls("getUpdates", 2);

    assertThat(bot.inbox().gone()).containsExactly(new ChatKey("telegram:4711"));
    assertThat(bot.inbox().received()).isEmpty();
    assertThat(bot.telegram().confirmed()).hasSize(2);
  }

  @Test
  void knows_when_it_was_in_contact_last() {
    List<Optional<Instant>> atPause = new CopyOnWriteArrayList<>();
    bot.telegram().next("getUpdates", new Fault.BadGateway());
    bot.person().writes("one");
    bot.start(bot.inbox(), length -> atPause.add(bot.poller().lastContact()));

    bot.inbox().await(1);

    assertThat(atPause).containsExactly(Optional.empty());
    assertThat(bot.poller().lastContact()).contains(PollingBot.NOW);
  }
}
