package ashore.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Takes updates in, one by one: reads them and hands them on. Thread-safe. */
final class UpdateIntake {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateIntake.class);
  private static final CompletableFuture<Void> HANDLED = CompletableFuture.completedFuture(null);

  private final BotApi api;
  private final UpdateReader reader;
  private final Inbox inbox;

  UpdateIntake(BotApi api, UpdateReader reader, Inbox inbox) {
    this.api = api;
    this.reader = reader;
    this.inbox = inbox;
  }

  /** Before any work: Telegram shows the button as busy until then, and takes no late answers. */
  void answerTap(JsonNode update) {
    UpdateReader.tapId(update)
        .ifPresent(
            id -> {
              // A refused answer ("query is too old") changes nothing for the tap itself.
              var unused = api.start(AnswerCallbackQuery.builder().callbackQueryId(id).build());
            });
  }

  /**
   * Hands an update on.
   *
   * @return completes when it may be confirmed; exceptionally when it shall come again
   */
  CompletableFuture<Void> take(JsonNode update, long number) {
    return switch (read(update, number)) {
      case Arrival.Received(var incoming) -> guarded(() -> inbox.accept(incoming));
      case Arrival.OfTeam(var message) -> guarded(() -> inbox.ofTeam(message));
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
}
