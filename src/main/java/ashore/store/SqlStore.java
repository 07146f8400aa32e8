package ashore.store;

import ashore.runner.Cases;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.OutdatedTurn;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.StoreUnavailable;
import ashore.runner.UnreadableConversation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The store in SQL, its texts encrypted where there are keys: in a file of SQLite, which one
 * process at a time may have open, or in PostgreSQL. What {@link #commit} returned from is on the
 * disk. A database fault comes out as an unchecked exception that quotes no content. Thread-safe.
 */
public final class SqlStore implements Store {
  static final String TABLE = "conversation";

  private final Database database;
  private final StoreKeys keys;
  private final ConversationCodec codec = new ConversationCodec();
  private final Replicas replicas;
  private final Outbox outbox;
  private final Screens screens;
  private final TeamCases cases;

  private SqlStore(Database database, StoreKeys keys) {
    this.database = database;
    this.keys = keys;
    this.replicas = database.replicas();
    this.outbox = new Outbox(database, keys);
    this.screens = new Screens(keys);
    this.cases = new TeamCases(database, outbox);
  }

  /**
   * Opens the store in this place and brings its tables up to this program. A file is made,
   * readable by its owner only, where there is none; a database must be there.
   *
   * @param keys encrypt what is written; older texts stay readable and are encrypted when they are
   *     written again
   * @throws StoreFailed when it is no store, one of a newer program, or holds texts for which the
   *     key is missing; then nothing was changed
   */
  public static SqlStore open(StorePlace place, StoreKeys keys) {
    return opened(Databases.open(place), keys);
  }

  /** Opens this file. */
  public static SqlStore open(Path file, StoreKeys keys) {
    return open(new StorePlace.InFile(file), keys);
  }

  /** Opens this file without encryption. */
  public static SqlStore open(Path file) {
    return open(file, StoreKeys.none());
  }

  /** Opens an empty store that is gone when it is closed. */
  public static SqlStore inMemory() {
    return opened(SqliteDatabase.inMemory(), StoreKeys.none());
  }

  /** Opens a store in this file for one run of the program: no later one will understand it. */
  public static SqlStore forOneRun(Path file) {
    return opened(SqliteDatabase.forOneRun(file), StoreKeys.none());
  }

  private static SqlStore opened(Database database, StoreKeys keys) {
    try {
      database.read(handle -> checkKeys(handle, keys));
      database.migrate();
      database.write(
          handle -> {
            SealedTexts.agree(handle, keys);
            return true;
          });
      SqlStore store = new SqlStore(database, keys);
      store.replicas.start();
      return store;
    } catch (StoreUnavailable fault) {
      database.close();
      throw new StoreFailed("store: it cannot be used now", fault);
    } catch (RuntimeException fault) {
      database.close();
      throw fault;
    }
  }

  private static boolean checkKeys(Handle handle, StoreKeys keys) {
    boolean encryptable = Migrations.versionOf(handle) >= Migrations.ENCRYPTED;
    if (encryptable) {
      SealedTexts.check(handle, keys);
    }
    return encryptable;
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
  public Kept kept(ChatKey chat) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("select body, revision from conversation where chat = :chat")
                    .bind("chat", chat.value())
                    .map(
                        (row, context) ->
                            new SavedBody(row.getString("body"), row.getLong("revision")))
                    .findOne())
        .map(
            saved ->
                new Kept(
                    Optional.of(codec.read(chat, opened(chat, saved.body()))), saved.revision()))
        .orElseGet(() -> new Kept(Optional.empty(), Kept.NOTHING));
  }

  private record SavedBody(String body, long revision) {}

  private String opened(ChatKey chat, String body) {
    return keys.open(place(chat), body)
        .orElseThrow(() -> new UnreadableConversation(chat, "encrypted", StoreFailed.class));
  }

  static StoreKeys.Place place(ChatKey chat) {
    return new StoreKeys.Place(TABLE, chat.value());
  }

  @Override
  public boolean commit(Commit commit) {
    Optional<String> body = sealed(commit);
    return database.write(
        handle -> {
          if (!markSeen(handle, commit)) {
            return false;
          }
          SavedTurn.replace(handle, commit, body);
          saveRest(handle, commit, body.isEmpty());
          return true;
        });
  }

  @Override
  public boolean commit(Commit commit, long revision) {
    Optional<String> body = sealed(commit);
    try {
      return database.write(handle -> save(handle, commit, body, revision));
    } catch (SeenBefore seen) {
      return false;
    }
  }

  private boolean save(Handle handle, Commit commit, Optional<String> body, long revision) {
    // First, so that of two programs in one chat the second waits here, and sees the first.
    if (!SavedTurn.replace(handle, commit, body, revision)) {
      throw new OutdatedTurn(commit.chat());
    }
    if (!markSeen(handle, commit)) {
      throw new SeenBefore();
    }
    saveRest(handle, commit, body.isEmpty());
    return true;
  }

  /** Rolls back. */
  private static final class SeenBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Optional<String> sealed(Commit commit) {
    return commit.after().map(codec::write).map(text -> keys.seal(place(commit.chat()), text));
  }

  /** All of a turn but its conversation. */
  private void saveRest(Handle handle, Commit commit, boolean forgotten) {
    commit.messages().cleared().ifPresent(removed -> clear(handle, commit.chat(), removed));
    if (forgotten) {
      forget(handle, commit.chat());
    }
    commit
        .messages()
        .arrived()
        .ifPresent(id -> MessageIds.note(handle, commit.chat(), id, commit.at(), true));
    outbox.add(handle, commit);
    cases.save(handle, commit);
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
    return replicas.chatsToSendTo(now, atMost);
  }

  @Override
  public Optional<Parcel> nextParcel(ChatKey chat, Instant now) {
    if (!replicas.takes(chat)) {
      return Optional.empty();
    }
    Optional<Parcel> next = database.read(handle -> outbox.next(handle, chat, now));
    if (next.isEmpty()) {
      replicas.gives(chat);
    }
    return next;
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
    return replicas.chatsToWake(now, atMost);
  }

  @Override
  public void letSleep(ChatKey chat, Instant now) {
    database.write(handle -> Wakes.clear(handle, chat, now));
  }

  @Override
  public boolean leads() {
    return replicas.leads();
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
    replicas.close();
    database.close();
  }
}
