package ashore.store;

import ashore.runner.ChatKey;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Parcel;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables of the parcels that wait to be sent, and of the chats that have to wait. */
final class Outbox {
  private static final String TABLE = "outbox";

  private final Database database;
  private final StoreKeys keys;

  Outbox(Database database, StoreKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Puts the parcels of a commit behind all others. */
  void add(Handle handle, Commit commit) {
    add(handle, commit.chat(), commit.parcels(), commit.at());
  }

  /**
   * Puts parcels behind all others.
   *
   * @return their ids, in order
   */
  List<Long> add(Handle handle, ChatKey chat, List<String> contents, Instant at) {
    List<String> parcels = contents.stream().map(content -> sealed(chat, content)).toList();
    if (parcels.isEmpty()) {
      return List.of();
    }
    List<Long> ids = database.outboxIds(handle, parcels.size());
    Iterator<Long> next = ids.iterator();
    var batch =
        handle.prepareBatch(
            "insert into outbox (id, chat, content, created_at) values (:id, :chat, :content,"
                + " :at)");
    for (String content : parcels) {
      batch
          .bind("id", next.next())
          .bind("chat", chat.value())
          .bind("content", content)
          .bind("at", at.toEpochMilli())
          .add();
    }
    batch.execute();
    return ids;
  }

  static void clear(Handle handle, ChatKey chat) {
    handle.execute("delete from outbox where chat = ?", chat.value());
  }

  static List<ChatKey> chats(Handle handle, Instant now, int atMost) {
    return handle
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
        .list();
  }

  int size() {
    return database.read(
        handle -> handle.createQuery("select count(*) from outbox").mapTo(Integer.class).one());
  }

  Optional<Parcel> next(Handle handle, ChatKey chat, Instant now) {
    return handle
        .createQuery(
            """
            select id, content, (%s) as about from outbox
            where chat = :chat and not exists (
              select 1 from chat_pause where chat = :chat and until > :now)
            order by id limit 1
            """
                .formatted(TeamCases.ABOUT_PARCEL))
        .bind("chat", chat.value())
        .bind("now", now.toEpochMilli())
        .map(
            (row, context) ->
                new Parcel(
                    row.getLong("id"),
                    chat,
                    content(chat, row.getString("content")),
                    Optional.ofNullable(row.getString("about"))))
        .findOne();
  }

  /** An empty one stays empty, and the table refuses it. */
  private String sealed(ChatKey chat, String content) {
    return content.isEmpty() ? content : keys.seal(place(chat), content);
  }

  /** Nothing for what cannot be read any more: the channel refuses it, and the next one follows. */
  private String content(ChatKey chat, String stored) {
    return keys.open(place(chat), stored).orElse("");
  }

  private static StoreKeys.Place place(ChatKey chat) {
    return new StoreKeys.Place(TABLE, chat.value());
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

  /** Removes what waits since before this time for chats of which nothing else is kept. */
  static void pruneOrphans(Handle handle, Instant before) {
    handle.execute(
        """
        delete from outbox where created_at < ? and not exists (
          select 1 from conversation where conversation.chat = outbox.chat)
        """,
        before.toEpochMilli());
  }

  /** Removes the pauses that ended before this time. */
  static void prunePauses(Handle handle, Instant before) {
    handle.execute("delete from chat_pause where until < ?", before.toEpochMilli());
  }
}
