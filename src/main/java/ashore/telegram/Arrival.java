package ashore.telegram;

import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.TeamMessage;

/** What an update turned out to be. */
sealed interface Arrival {
  /** Something a person did. */
  record Received(Incoming incoming) implements Arrival {}

  /** Something that one of the team did in their group. */
  record OfTeam(TeamMessage message) implements Arrival {}

  /** The person blocked the bot. */
  record Left(ChatKey chat) implements Arrival {}

  /**
   * Nothing for us.
   *
   * @param reason why; holds nothing a person wrote
   */
  record Nothing(String reason) implements Arrival {}
}
