package ashore.store;

import ashore.conversation.Conversation;
import ashore.runner.ChatKey;
import ashore.runner.Shown;
import ashore.runner.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The store in SQLite. What {@link #commit} returned from is on the disk. One process at a time may
 * have the file open. A database fault comes out as an unchecked exception that quotes no content.
 * Thread-safe.
 */
public final class SqlStore implements Store {
  private final Database database;
  private final ConversationCodec codec = new ConversationCodec();
  private final Outbox outbox;

  private SqlStore(Database database) {
    this.database = database;
    this.outbox = new Outbox(database);
  }

  /**
   * Opens this file, on a local disk; makes it, readable by its owner only, where there is none.
   *
   * @throws StoreFailed when it is no store, or one of a newer program
   */
  public static SqlStore open(Path file) {
    StoreFile.prepare(file);
    return opened(Database.inFile(file));
  }

  /** Opens an empty store that is gone when it is closed. */
  public static SqlStore inMemory() {
    return opened(Database.inMemory());
  }

  private static SqlStore opened(Database database) {
    try {
      database.write(
          handle -> {
            Schema.migrate(handle);
            return true;
          });
      return new SqlStore(database);
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
        .map(body -> codec.read(chat, body));
  }

  @Override
  public boolean commit(Commit commit) {
    Optional<String> body = commit.after().map(codec::write);
    return database.write(
        handle -> {
          if (!markSeen(handle, commit)) {
            return false;
          }
          body.ifPresentOrElse(
              text -> save(handle, commit, text), () -> forget(handle, commit.chat()));
          Outbox.add(handle, commit);
          return true;
        });
  }

  private static boolean markSeen(Handle handle, Commit commit) {
    return handle
            .createUpdate(
                """
                insert into seen (update_id, at) values (:update, :at)
                on conflict (update_id) do nothing
                """)
            .bind("update", commit.update())
            .bind("at", commit.at().toEpochMilli())
            .execute()
        > 0;
  }

  private static void save(Handle handle, Commit commit, String body) {
    handle
        .createUpdate(
            """
            insert into conversation (chat, body, updated_at, wake_at)
            values (:chat, :body, :at, :wake)
            on conflict (chat) do update set
              body = excluded.body, updated_at = excluded.updated_at, wake_at = excluded.wake_at
            """)
        .bind("chat", commit.chat().value())
        .bind("body", body)
        .bind("at", commit.at().toEpochMilli())
        .bind("wake", Wakes.column(commit))
        .execute();
  }

  private static void forget(Handle handle, ChatKey chat) {
    handle.execute("delete from conversation where chat = ?", chat.value());
    Outbox.clear(handle, chat);
    Screens.clear(handle, chat);
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
  public void sent(Parcel parcel, Optional<Shown> shown) {
    database.write(
        handle -> {
          boolean waited = Outbox.remove(handle, parcel) > 0;
          shown.filter(question -> waited).ifPresent(q -> Screens.show(handle, parcel.chat(), q));
          return waited;
        });
  }

  @Override
  public Optional<Shown> shown(ChatKey chat) {
    return database.read(handle -> Screens.of(handle, chat));
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
  public void pruneSeen(Instant before) {
    database.write(
        handle -> {
          Outbox.prunePauses(handle, before);
          return handle.execute("delete from seen where at < ?", before.toEpochMilli());
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
