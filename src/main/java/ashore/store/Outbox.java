package ashore.store;

import ashore.runner.ChatKey;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables of the parcels that wait to be sent, and of the chats that have to wait. */
final class Outbox {
  private final Database database;

  Outbox(Database database) {
    this.database = database;
  }

  /** Puts the parcels of a commit behind all others. */
  static void add(Handle handle, Commit commit) {
    List<String> parcels = commit.parcels();
    if (parcels.isEmpty()) {
      return;
    }
    handle.execute("update outbox_counter set last_id = last_id + ?", parcels.size());
    long id =
        handle.createQuery("select last_id from outbox_counter").mapTo(Long.class).one()
            - parcels.size();
    var batch =
        handle.prepareBatch(
            "insert into outbox (id, chat, content, created_at) values (:id, :chat, :content,"
                + " :at)");
    for (String content : parcels) {
      id++;
      batch
          .bind("id", id)
          .bind("chat", commit.chat().value())
          .bind("content", content)
          .bind("at", commit.at().toEpochMilli())
          .add();
    }
    batch.execute();
  }

  static void clear(Handle handle, ChatKey chat) {
    handle.execute("delete from outbox where chat = ?", chat.value());
  }

  List<ChatKey> chats(Instant now, int atMost) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select outbox.chat from outbox
                    left join chat_pause on chat_pause.chat = outbox.chat
                    where chat_pause.until is null or chat_pause.until <= :now
                    group by outbox.chat order by min(outbox.id) limit :limit
                    """)
                .bind("now", now.toEpochMilli())
                .bind("limit", atMost)
                .mapTo(String.class)
                .map(ChatKey::new)
                .list());
  }

  int size() {
    return database.read(
        handle -> handle.createQuery("select count(*) from outbox").mapTo(Integer.class).one());
  }

  Optional<Parcel> next(ChatKey chat, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, content from outbox where chat = :chat and not exists (
                      select 1 from chat_pause where chat = :chat and until > :now)
                    order by id limit 1
                    """)
                .bind("chat", chat.value())
                .bind("now", now.toEpochMilli())
                .map(
                    (row, context) -> new Parcel(row.getLong("id"), chat, row.getString("content")))
                .findOne());
  }

  static int remove(Handle handle, Parcel parcel) {
    return handle.execute("delete from outbox where id = ?", parcel.id());
  }

  void postpone(ChatKey chat, Instant until) {
    database.write(
        handle ->
            handle.execute(
                """
                insert into chat_pause (chat, until) values (?, ?)
                on conflict (chat) do update set until = excluded.until
                """,
                chat.value(),
                until.toEpochMilli()));
  }

  /** Removes the parcels of a chat, and its pause. */
  static void drop(Handle handle, ChatKey chat) {
    clear(handle, chat);
    handle.execute("delete from chat_pause where chat = ?", chat.value());
  }

  /** Removes the pauses that ended before this time. */
  static void prunePauses(Handle handle, Instant before) {
    handle.execute("delete from chat_pause where until < ?", before.toEpochMilli());
  }
}
