package ashore.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A way in which updates come to the bot. An update is confirmed to Telegram only when the {@link
 * Inbox} has saved it; what is not, comes again. Thread-safe.
 */
public sealed interface UpdateSource extends AutoCloseable permits Poller, Webhook {
  /** How it came to an end. */
  sealed interface End {
    /** It was closed. */
    record Closed() implements End {}

    /**
     * Telegram refused something that no waiting mends: the token, or the address of the webhook.
     *
     * @param sentence what to tell the person who runs the bot
     */
    record Refused(String sentence) implements End {}
  }

  /**
   * Begins to take updates. The second time it does nothing.
   *
   * @throws java.io.UncheckedIOException when there is no listening at the address of the webhook
   */
  void start();

  /** Completes when no updates come any more, for whatever reason; never exceptionally. */
  CompletableFuture<End> ended();

  /** When Telegram was last known to reach the bot, or the bot Telegram; empty before that. */
  Optional<Instant> lastContact();

  /** Takes no more updates and waits until what arrived is handled, at most 20 seconds. */
  @Override
  void close();
}
