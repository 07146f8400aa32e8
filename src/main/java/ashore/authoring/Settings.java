package ashore.authoring;

import java.time.Duration;
import java.util.Optional;

/**
 * How a bot runs: {@code config/bot.yaml}, with what the environment overrides.
 *
 * @param dialogs the folder that holds the dialogs
 * @param reload how often the folder is looked at for edited dialogs; absent when it is read once
 * @param store the file of the store; {@link #MEMORY} keeps nothing
 * @param modelCache the folder of trained models; {@link #DEFAULT} for the user's own
 * @param cache what is kept in memory of the store
 * @param telegram how Telegram is served
 */
public record Settings(
    String dialogs,
    Optional<Duration> reload,
    String store,
    String modelCache,
    Cache cache,
    Telegram telegram) {
  /** A store that is gone with the program. */
  public static final String MEMORY = "memory";

  /** The place that the program chooses. */
  public static final String DEFAULT = "default";

  /**
   * What is kept in memory.
   *
   * @param conversations how many, at most
   * @param idle how long after the last message
   */
  public record Cache(int conversations, Duration idle) {}

  /**
   * How Telegram is served.
   *
   * @param poll how long one request waits for messages
   * @param chatsAtOnce how many chats are sent to at the same time
   * @param lanes messages taken in and not yet answered, at most
   */
  public record Telegram(Duration poll, int chatsAtOnce, int lanes) {}
}
