package ashore.authoring;

import ashore.dialog.Team;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a bot runs: {@code config/bot.yaml}, with what the environment overrides.
 *
 * @param dialogs the folder that holds the dialogs
 * @param reload how often the folder is looked at for edited dialogs; absent when it is read once
 * @param store the file of the store; {@link #MEMORY} keeps nothing
 * @param retentionDays after so many days without a message everything of a chat is removed
 * @param modelCache the folder of trained models; {@link #DEFAULT} for the user's own
 * @param cache what is kept in memory of the store
 * @param telegram how Telegram is served
 * @param health where it is told how the bot is; absent when nowhere
 * @param people the team to whom talks are handed over; absent when there is none
 */
public record Settings(
    String dialogs,
    Optional<Duration> reload,
    String store,
    int retentionDays,
    String modelCache,
    Cache cache,
    Telegram telegram,
    Optional<Listen> health,
    Optional<People> people) {
  /** A bot without a team. */
  public Settings(
      String dialogs,
      Optional<Duration> reload,
      String store,
      int retentionDays,
      String modelCache,
      Cache cache,
      Telegram telegram,
      Optional<Listen> health) {
    this(
        dialogs,
        reload,
        store,
        retentionDays,
        modelCache,
        cache,
        telegram,
        health,
        Optional.empty());
  }

  /**
   * The team to whom talks are handed over.
   *
   * @param group the number of their group on Telegram, below 0
   * @param topics whether each case gets a topic of its own
   * @param team what people are told of them
   */
  public record People(long group, boolean topics, Team team) {}

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
   * @param updates how updates come
   * @param chatsAtOnce how many chats are sent to at the same time
   * @param lanes messages taken in and not yet answered, at most
   * @param startLinks the codes of start links that are counted
   */
  public record Telegram(Updates updates, int chatsAtOnce, int lanes, Set<String> startLinks) {
    /** Keeps an unmodifiable copy. */
    public Telegram {
      startLinks = Set.copyOf(startLinks);
    }

    /** One that counts no start links. */
    public Telegram(Updates updates, int chatsAtOnce, int lanes) {
      this(updates, chatsAtOnce, lanes, Set.of());
    }
  }

  /** How updates come from Telegram. */
  public sealed interface Updates {
    /**
     * The bot asks for them.
     *
     * @param poll how long one request waits for messages
     */
    record Polling(Duration poll) implements Updates {}

    /**
     * Telegram sends them.
     *
     * @param url what Telegram calls
     * @param listen where the bot takes the calls, as plain HTTP
     * @param path the path in the calls that reach the bot
     * @param connections how many updates Telegram sends at once
     */
    record Webhook(String url, Listen listen, String path, int connections) implements Updates {}
  }

  /**
   * Where to listen.
   *
   * @param host a name or an address of this machine; IPv6 addresses in brackets
   * @param port 1 to 65535; 0 for any that is free
   */
  public record Listen(String host, int port) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }
}
