package ashore.telegram;

import ashore.runner.ChatKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The group in which the team of people is told of cases. Telegram gives a group another number
 * when it becomes a supergroup: until somebody writes the new one into the settings, it is learnt
 * from Telegram. Thread-safe.
 */
public final class TeamGroup {
  private static final Logger LOG = LoggerFactory.getLogger(TeamGroup.class);

  private final long named;
  private final boolean topics;
  private volatile long current;

  /**
   * A group.
   *
   * @param id as the settings name it
   * @param topics whether each case gets a topic of its own
   */
  public TeamGroup(long id, boolean topics) {
    if (id >= 0) {
      throw new IllegalArgumentException("team group: id " + id + " must be below 0");
    }
    this.named = id;
    this.topics = topics;
    this.current = id;
  }

  /** The chat as the rest of the bot calls it. */
  public ChatKey key() {
    return TelegramChat.key(named);
  }

  boolean hasTopics() {
    return topics;
  }

  boolean is(ChatKey chat) {
    return chat.equals(key());
  }

  boolean is(long id) {
    return id == named || id == current;
  }

  /** The number by which Telegram knows it now. */
  String id() {
    return Long.toString(current);
  }

  /** Telegram gave it another number. */
  void movedTo(long id) {
    if (id < 0 && id != current) {
      current = id;
      LOG.warn("the team's group has another number now: write people: group: {}", id);
    }
  }
}
