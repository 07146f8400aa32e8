package ashore.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;

/**
 * Messages to be removed from a chat by one call.
 *
 * @param ids what Telegram calls them; at least one
 */
record OutgoingDeletion(List<Integer> ids) implements Outgoing {
  /** Messages that Telegram removes in one call. */
  static final int MOST = 100;

  /** Keeps an unmodifiable copy. */
  OutgoingDeletion {
    ids = List.copyOf(ids);
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new IllegalArgumentException(
          "deletion: ids has " + ids.size() + ", must have 1 to " + MOST);
    }
  }

  /**
   * The calls that remove these; what is no number of Telegram's is left out. In a forum the topic
   * stands behind the number.
   */
  static List<OutgoingDeletion> of(List<String> messages) {
    List<Integer> ids =
        messages.stream()
            .map(id -> id.replaceFirst("@\\d+$", ""))
            .filter(id -> id.matches("\\d{1,9}|1\\d{9}"))
            .map(Integer::valueOf)
            .distinct()
            .toList();
    List<OutgoingDeletion> deletions = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += MOST) {
      deletions.add(new OutgoingDeletion(ids.subList(from, Math.min(from + MOST, ids.size()))));
    }
    return deletions;
  }

  /** As a call of the Bot API. */
  DeleteMessages asCall(String chat) {
    return DeleteMessages.builder().chatId(chat).messageIds(ids).build();
  }
}
