package ashore.telegram;

import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.TeamMessage;
import java.util.concurrent.CompletableFuture;

/**
 * Where updates go. Called in the order of arrival inside a chat: by one thread for updates that
 * are polled, by several for those of a webhook. Does the work elsewhere and returns; only when
 * more waits than can be held it blocks.
 */
public interface Inbox {
  /**
   * Handles something a person did.
   *
   * @return completes normally once it is saved, so that Telegram may forget it; exceptionally when
   *     it could not be saved and shall come again
   */
  CompletableFuture<Void> accept(Incoming incoming);

  /**
   * The person blocked the bot: nothing can be sent to this chat any more. May come more than once.
   *
   * @return as with {@link #accept}
   */
  CompletableFuture<Void> left(ChatKey chat);

  /**
   * Handles something that one of the team did in their group.
   *
   * @return as with {@link #accept}
   */
  default CompletableFuture<Void> ofTeam(TeamMessage message) {
    return CompletableFuture.completedFuture(null);
  }
}
