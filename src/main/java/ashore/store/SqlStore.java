package ashore.store;

import ashore.conversation.Conversation;
import ashore.runner.Cases;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.UnreadableConversation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The store in SQLite, its texts encrypted where there are keys. What {@link #commit} returned from
 * is on the disk. One process at a time may have the file open. A database fault comes out as an
 * unchecked exception that quotes no content. Thread-safe.
 */
public final class SqlStore implements Store {
  static final String TABLE = "conversation";

  private final Database database;
  private final StoreKeys keys;
  private final ConversationCodec codec = new ConversationCodec();
  private final Outbox outbox;
  private final Screens screens;
  private final TeamCases cases;

  private SqlStore(Database database, StoreKeys keys) {
    this.database = database;
    this.keys = keys;
    this.outbox = new Outbox(database, keys);
    this.screens = new Screens(keys);
    this.cases = new TeamCases(database, outbox);
  }

  /**
   * Opens this file, on a local disk; makes it, readable by its owner only, where there is none.
   *
   * @param keys encrypt what is written; older texts stay readable and are encrypted when they are
   *     written again
   * @throws StoreFailed when it is no store, one of a newer program, or holds texts for which the
   *     key is missing; then nothing was changed
   */
  public static SqlStore open(Path file, StoreKeys keys) {
    StoreFile.prepare(file);
    return opened(Database.inFile(file), keys);
  }

  /** Opens this file without encryption. */
  public static SqlStore open(Path file) {
    return open(file, StoreKeys.none());
  }

  /** Opens an empty store that is gone when it is closed. */
  public static SqlStore inMemory() {
    return opened(Database.inMemory(), StoreKeys.none());
  }

  private static SqlStore opened(Database database, StoreKeys keys) {
    try {
      database.write(
          handle -> {
            Schema.migrate(handle);
            SealedTexts.agree(handle, keys);
            return true;
          });
      return new SqlStore(database, keys);
    } catch (RuntimeException fault) {
      database.close();
      throw fault;
    }
  }

  @Override
  public boolean seen(String update) {
    return database.read(
        handle ->
            handle
                .createQuery("select 1 from seen where update_id = :update")
                .bind("update", update)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public Optional<Conversation> load(ChatKey chat) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("select body from conversation where chat = :chat")
                    .bind("chat", chat.value())
                    .mapTo(String.class)
                    .findOne())
        .map(body -> codec.read(chat, opened(chat, body)));
  }

  private String opened(ChatKey chat, String body) {
    return keys.open(place(chat), body)
        .orElseThrow(() -> new UnreadableConversation(chat, "encrypted", StoreFailed.class));
  }

  static StoreKeys.Place place(ChatKey chat) {
    return new StoreKeys.Place(TABLE, chat.value());
  }

  @Override
  public boolean commit(Commit commit) {
    Optional<String> body =
        commit.after().map(codec::write).map(text -> keys.seal(place(commit.chat()), text));
    return database.write(
        handle -> {
          if (!markSeen(handle, commit)) {
            return false;
          }
          commit.messages().cleared().ifPresent(removed -> clear(handle, commit.chat(), removed));
          body.ifPresentOrElse(
              text -> save(handle, commit, text), () -> forget(handle, commit.chat()));
          commit
              .messages()
              .arrived()
              .ifPresent(id -> MessageIds.note(handle, commit.chat(), id, commit.at(), true));
          outbox.add(handle, commit);
          cases.save(handle, commit);
          return true;
        });
  }

  private static boolean markSeen(Handle handle, Commit commit) {
    return markSeen(handle, commit.update(), commit.at());
  }

  static boolean markSeen(Handle handle, String update, Instant at) {
    return handle
            .createUpdate(
                """
                insert into seen (update_id, at) values (:update, :at)
                on conflict (update_id) do nothing
                """)
            .bind("update", update)
            .bind("at", at.toEpochMilli())
            .execute()
        > 0;
  }

  private static void save(Handle handle, Commit commit, String body) {
    handle
        .createUpdate(
            """
            insert into conversation (chat, body, updated_at, heard_at, wake_at)
            values (:chat, :body, :at, :heard, :wake)
            on conflict (chat) do update set body = excluded.body,
              updated_at = excluded.updated_at, heard_at = excluded.heard_at,
              wake_at = excluded.wake_at
            """)
        .bind("chat", commit.chat().value())
        .bind("body", body)
        .bind("at", commit.at().toEpochMilli())
        .bind("heard", heard(commit).toEpochMilli())
        .bind("wake", Wakes.column(commit))
        .execute();
  }

  /** When the person wrote last; a reminder is nothing of theirs. */
  private static Instant heard(Commit commit) {
    return commit
        .after()
        .flatMap(Conversation::lastAt)
        .filter(at -> at.isBefore(commit.at()) && at.isAfter(Instant.EPOCH))
        .orElse(commit.at());
  }

  private static void forget(Handle handle, ChatKey chat) {
    handle.execute("delete from conversation where chat = ?", chat.value());
    Outbox.drop(handle, chat);
    Screens.clear(handle, chat);
    MessageIds.clear(handle, chat);
    TeamCases.forget(handle, chat);
  }

  /** These messages and what is on its way to the chat go; what is known stays. */
  private static void clear(Handle handle, ChatKey chat, List<String> removed) {
    Outbox.clear(handle, chat);
    Screens.clear(handle, chat);
    removed.forEach(id -> MessageIds.remove(handle, chat, id));
  }

  @Override
  public List<ChatKey> expire(Instant before, int atMost) {
    return database.write(
        handle -> {
          List<ChatKey> chats =
              handle
                  .createQuery(
                      "select chat from conversation where heard_at < :before"
                          + " order by heard_at, chat limit :limit")
                  .bind("before", before.toEpochMilli())
                  .bind("limit", atMost)
                  .mapTo(String.class)
                  .map(ChatKey::new)
                  .list();
          chats.forEach(chat -> forget(handle, chat));
          if (chats.size() < atMost) {
            Outbox.pruneOrphans(handle, before);
          }
          return chats;
        });
  }

  @Override
  public List<ChatKey> chatsWithParcels(Instant now, int atMost) {
    return outbox.chats(now, atMost);
  }

  @Override
  public Optional<Parcel> nextParcel(ChatKey chat, Instant now) {
    return outbox.next(chat, now);
  }

  @Override
  public int backlog() {
    return outbox.size();
  }

  @Override
  public boolean sent(Parcel parcel, Delivery.Sent sent, Instant at) {
    return database.write(
        handle -> {
          boolean waited = Outbox.remove(handle, parcel) > 0;
          if (waited) {
            sent.shown().ifPresent(question -> screens.show(handle, parcel.chat(), question));
            sent.message().ifPresent(id -> MessageIds.note(handle, parcel.chat(), id, at, false));
            sent.message().ifPresent(id -> TeamCases.sent(handle, parcel, id));
          }
          return waited;
        });
  }

  @Override
  public Optional<String> lastOwnMessage(ChatKey chat) {
    return database.read(handle -> MessageIds.lastOwn(handle, chat));
  }

  @Override
  public List<String> messages(ChatKey chat, Instant since) {
    return database.read(handle -> MessageIds.since(handle, chat, since));
  }

  @Override
  public Optional<Shown> shown(ChatKey chat) {
    return database.read(handle -> screens.of(handle, chat));
  }

  @Override
  public void remove(Parcel parcel) {
    database.write(handle -> Outbox.remove(handle, parcel));
  }

  @Override
  public void postpone(ChatKey chat, Instant until) {
    outbox.postpone(chat, until);
  }

  @Override
  public void giveUp(ChatKey chat) {
    database.write(
        handle -> {
          Outbox.drop(handle, chat);
          return Wakes.clear(handle, chat);
        });
  }

  @Override
  public List<ChatKey> chatsToWake(Instant now, int atMost) {
    return database.read(handle -> Wakes.due(handle, now, atMost));
  }

  @Override
  public void letSleep(ChatKey chat) {
    database.write(handle -> Wakes.clear(handle, chat));
  }

  @Override
  public void prune(Instant before) {
    database.write(
        handle -> {
          Outbox.prunePauses(handle, before);
          MessageIds.prune(handle, before);
          TeamCases.prune(handle, before);
          return handle.execute("delete from seen where at < ?", before.toEpochMilli());
        });
  }

  @Override
  public Cases cases() {
    return cases;
  }

  @Override
  public void close() {
    database.close();
  }
}
