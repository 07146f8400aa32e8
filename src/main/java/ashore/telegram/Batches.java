package ashore.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Handles the updates of one poll, each on its own, and tells where the next poll begins. */
final class Batches {
  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
  private static final int SECONDS_UNTIL_A_WARNING = 30;
  private static final CompletableFuture<Void> HANDLED = CompletableFuture.completedFuture(null);

  private final BotApi api;
  private final UpdateReader reader;
  private final Inbox inbox;

  Batches(BotApi api, UpdateReader reader, Inbox inbox) {
    this.api = api;
    this.reader = reader;
    this.inbox = inbox;
  }

  /**
   * What became of a batch.
   *
   * @param next the number of the first update to fetch next
   * @param complete whether all were handled
   */
  record Result(long next, boolean complete) {}

  private record Handling(long number, CompletableFuture<Void> done) {}

  /**
   * Hands all updates on and waits until each is saved or failed.
   *
   * @param offset the number to go on with when no update has one
   */
  Result handle(List<JsonNode> updates, long offset) throws InterruptedException {
    updates.forEach(this::answerTap);
    List<Handling> handlings = handOn(updates);
    OptionalLong firstFailed = OptionalLong.empty();
    for (Handling handling : handlings) {
      if (!succeeds(handling) && firstFailed.isEmpty()) {
        firstFailed = OptionalLong.of(handling.number());
      }
    }
    if (firstFailed.isPresent()) {
      return new Result(firstFailed.getAsLong(), false);
    }
    // The last one's, not the greatest: after an idle week the numbers begin anew, maybe lower.
    return new Result(handlings.isEmpty() ? offset : handlings.getLast().number() + 1, true);
  }

  /** Before any work: Telegram shows the button as busy until then, and takes no late answers. */
  private void answerTap(JsonNode update) {
    UpdateReader.tapId(update)
        .ifPresent(
            id -> {
              // A refused answer ("query is too old") changes nothing for the tap itself.
              var unused = api.start(AnswerCallbackQuery.builder().callbackQueryId(id).build());
            });
  }

  private List<Handling> handOn(List<JsonNode> updates) {
    var handlings = new ArrayList<Handling>();
    for (JsonNode update : updates) {
      OptionalLong number = UpdateReader.number(update);
      if (number.isPresent()) {
        handlings.add(new Handling(number.getAsLong(), handOn(update, number.getAsLong())));
      } else {
        LOG.warn("an update without a usable id was left out");
      }
    }
    return handlings;
  }

  private CompletableFuture<Void> handOn(JsonNode update, long number) {
    return switch (read(update, number)) {
      case Arrival.Received(var incoming) -> guarded(() -> inbox.accept(incoming));
      case Arrival.Left(var chat) -> guarded(() -> inbox.left(chat));
      case Arrival.Nothing(String reason) -> {
        LOG.debug("update {} was left out: {}", number, reason);
        yield HANDLED;
      }
    };
  }

  private Arrival read(JsonNode update, long number) {
    try {
      return reader.read(update);
    } catch (RuntimeException e) {
      LOG.error("update {} cannot be read and is left out: {}", number, Breakage.describe(e));
      return new Arrival.Nothing("unreadable");
    }
  }

  private static CompletableFuture<Void> guarded(Handler handler) {
    try {
      return handler.handle();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @FunctionalInterface
  private interface Handler {
    CompletableFuture<Void> handle();
  }

  private static boolean succeeds(Handling handling) throws InterruptedException {
    while (true) {
      try {
        handling.done().get(SECONDS_UNTIL_A_WARNING, TimeUnit.SECONDS);
        return true;
      } catch (TimeoutException e) {
        LOG.warn(
            "update {} is still being handled after {} s",
            handling.number(),
            SECONDS_UNTIL_A_WARNING);
      } catch (ExecutionException | CancellationException e) {
        LOG.warn(
            "update {} was not saved and will come again: {}",
            handling.number(),
            Breakage.describe(e));
        return false;
      }
    }
  }
}
