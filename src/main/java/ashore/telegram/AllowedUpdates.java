package ashore.telegram;

import java.util.List;

/** The kinds of update that the bot asks Telegram for, the same however they come. */
final class AllowedUpdates {
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  private AllowedUpdates() {}
}
