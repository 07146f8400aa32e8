package ashore.telegram;

import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;

/** Whether the group of the team can be used. */
public sealed interface TeamStanding {
  /**
   * The bot is in it.
   *
   * @param forum whether it can have topics
   * @param found whether anybody can find it and read along
   */
  record Usable(boolean forum, boolean found) implements TeamStanding {}

  /**
   * It is none, or the bot is not in it.
   *
   * @param reason what Telegram says
   */
  record Unusable(String reason) implements TeamStanding {}

  /** Telegram could not be asked. */
  record NotReached(String reason) implements TeamStanding {}

  /** Asks Telegram. Blocks for a call. */
  static TeamStanding look(TelegramConnection connection, TeamGroup group) {
    return switch (connection.api().call(GetChat.builder().chatId(group.id()).build())) {
      case Outcome.Done<ChatFullInfo>(var chat) ->
          new Usable(
              chat.map(ChatFullInfo::getIsForum).orElse(false),
              chat.map(ChatFullInfo::getUserName).filter(name -> !name.isBlank()).isPresent());
      case Outcome.Failed<ChatFullInfo>(Failure failure) ->
          failure.code() == Failure.NO_ANSWER
              ? new NotReached(failure.toString())
              : new Unusable(failure.toString());
    };
  }
}
