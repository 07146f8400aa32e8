package ashore.telegram;

import ashore.runner.ChatKey;

/** How chats of Telegram are named outside of it. */
final class TelegramChat {
  private static final String PREFIX = "telegram:";

  private TelegramChat() {}

  static ChatKey key(long id) {
    return new ChatKey(PREFIX + id);
  }

  /** The number, as the Bot API takes it. */
  static String id(ChatKey key) {
    if (!key.value().startsWith(PREFIX)) {
      throw new IllegalArgumentException("chat " + key + " must begin with " + PREFIX);
    }
    return key.value().substring(PREFIX.length());
  }
}
