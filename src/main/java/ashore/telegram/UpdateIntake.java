package ashore.telegram;

import ashore.runner.ChatKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
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
    return take(update, number, new HashMap<>());
  }

  /**
   * Hands an update on when those of its chat before it are saved: one that comes again must not
   * come behind a later one.
   *
   * @param before the last of each chat so far; this one is put there
   */
  CompletableFuture<Void> take(
      JsonNode update, long number, Map<ChatKey, CompletableFuture<Void>> before) {
    return switch (read(update, number)) {
      case Arrival.Received(var incoming) ->
          behind(before, incoming.chat(), () -> inbox.accept(incoming));
      case Arrival.OfTeam(var message) -> guarded(() -> inbox.ofTeam(message));
      case Arrival.Left(var chat) -> behind(before, chat, () -> inbox.left(chat));
      case Arrival.Nothing(String reason) -> {
        LOG.debug("update {} was left out: {}", number, reason);
        yield HANDLED;
      }
    };
  }

  private static CompletableFuture<Void> behind(
      Map<ChatKey, CompletableFuture<Void>> before, ChatKey chat, Handler handler) {
    CompletableFuture<Void> last = before.get(chat);
    CompletableFuture<Void> done =
        last == null ? guarded(handler) : last.thenCompose(saved -> guarded(handler));
    before.put(chat, done);
    return done;
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
