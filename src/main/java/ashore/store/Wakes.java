package ashore.store;

import ashore.runner.ChatKey;
import ashore.runner.Store.Commit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The column that says when the bot speaks first in a chat. */
final class Wakes {
  private static final int NANOS_BELOW_A_MILLI = 999_999;

  private Wakes() {}

  /** The column of a turn: milliseconds, rounded up so that nothing is woken too early. */
  static Optional<Long> column(Commit commit) {
    return commit
        .after()
        .flatMap(conversation -> conversation.wake().due())
        .map(due -> due.plusNanos(NANOS_BELOW_A_MILLI).toEpochMilli());
  }

  static List<ChatKey> due(Handle handle, Instant now, int atMost) {
    return handle
        .createQuery(
            "select chat from conversation where wake_at <= :now order by wake_at, chat limit"
                + " :limit")
        .bind("now", now.toEpochMilli())
        .bind("limit", atMost)
        .mapTo(String.class)
        .map(ChatKey::new)
        .list();
  }

  static int clear(Handle handle, ChatKey chat) {
    return handle.execute("update conversation set wake_at = null where chat = ?", chat.value());
  }

  /** Only what is due by now: another program may have set a later time meanwhile. */
  static int clear(Handle handle, ChatKey chat, Instant now) {
    return handle.execute(
        "update conversation set wake_at = null where chat = ? and wake_at <= ?",
        chat.value(),
        now.toEpochMilli());
  }
}
