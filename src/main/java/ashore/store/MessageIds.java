package ashore.store;

import ashore.runner.ChatKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of the messages that stand in the chats: their ids only. */
final class MessageIds {
  private MessageIds() {}

  /**
   * Notes a message, unless nothing is kept of its chat.
   *
   * @param own whether the person sent it
   */
  static void note(Handle handle, ChatKey chat, String id, Instant at, boolean own) {
    handle
        .createUpdate(
            """
            insert into message (chat, id, at, own) select :chat, :id, :at, :own
            where exists (select 1 from conversation where chat = :chat)
            on conflict (chat, id) do nothing
            """)
        .bind("chat", chat.value())
        .bind("id", id)
        .bind("at", at.toEpochMilli())
        .bind("own", own ? 1 : 0)
        .execute();
  }

  static Optional<String> lastOwn(Handle handle, ChatKey chat) {
    return handle
        .createQuery(
            """
            select id from message where chat = :chat and own = 1
            order by at desc, length(id) desc, id desc limit 1
            """)
        .bind("chat", chat.value())
        .mapTo(String.class)
        .findOne();
  }

  static List<String> since(Handle handle, ChatKey chat, Instant since) {
    return handle
        .createQuery("select id from message where chat = :chat and at >= :since order by at, id")
        .bind("chat", chat.value())
        .bind("since", since.toEpochMilli())
        .mapTo(String.class)
        .list();
  }

  static void remove(Handle handle, ChatKey chat, String id) {
    handle.execute("delete from message where chat = ? and id = ?", chat.value(), id);
  }

  static void clear(Handle handle, ChatKey chat) {
    handle.execute("delete from message where chat = ?", chat.value());
  }

  static void prune(Handle handle, Instant before) {
    handle.execute("delete from message where at < ?", before.toEpochMilli());
  }
}
