package ashore.store;

import ashore.conversation.Conversation;
import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The conversations in the file of a store, looked at and never written, also beside the program
 * that writes it. For one thread.
 */
public final class StoredConversations implements AutoCloseable {
  private final Handle handle;
  private final StoreKeys keys;
  private final ConversationCodec codec = new ConversationCodec();

  private StoredConversations(Handle handle, StoreKeys keys) {
    this.handle = handle;
    this.keys = keys;
  }

  /** Opens this file, which is not encrypted. */
  public static StoredConversations in(Path file) {
    return in(file, StoreKeys.none());
  }

  /**
   * Opens this file.
   *
   * @throws StoreFailed when it is not there, is no store, one of a newer program, or a key for it
   *     is missing
   */
  public static StoredConversations in(Path file, StoreKeys keys) {
    if (!Files.isRegularFile(file)) {
      throw new StoreFailed("store " + file + ": there is no such file");
    }
    Handle handle = Database.readOnly(file);
    try {
      if (Schema.refuseNewer(handle) >= Schema.ENCRYPTED) {
        SealedTexts.check(handle, keys);
      }
      return new StoredConversations(handle, keys);
    } catch (RuntimeException fault) {
      Database.close(handle);
      throw fault instanceof StoreFailed
          ? fault
          : new StoreFailed("store " + file + ": this is no store", fault);
    }
  }

  /** How many there are. */
  public int count() {
    return handle.createQuery("select count(*) from conversation").mapTo(Integer.class).one();
  }

  /** Gives each, as it was when this began; nothing for one that cannot be read. */
  public void forEach(Consumer<Optional<Conversation>> each) {
    try (Stream<Optional<Conversation>> all =
        handle
            .createQuery("select chat, body from conversation order by chat")
            .map((row, context) -> read(row.getString("chat"), row.getString("body")))
            .stream()) {
      all.forEach(each);
    }
  }

  private Optional<Conversation> read(String chat, String body) {
    try {
      ChatKey key = new ChatKey(chat);
      return keys.open(SqlStore.place(key), body).map(text -> codec.read(key, text));
    } catch (UnreadableConversation unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    Database.close(handle);
  }
}
