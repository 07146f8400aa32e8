package ashore.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/**
 * A sign at a message of the person.
 *
 * @param id what Telegram calls the message
 */
record OutgoingReaction(int id) implements Outgoing {
  /** Of those that Telegram lets bots set, the one that says "seen" in every language. */
  private static final String SEEN = "👀";

  /** As a call of the Bot API. */
  SetMessageReaction asCall(String chat) {
    return SetMessageReaction.builder()
        .chatId(chat)
        .messageId(id)
        .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji(SEEN).build()))
        .build();
  }
}
