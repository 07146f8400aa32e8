package ashore.store;

import ashore.conversation.Conversation;
import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The conversations in a store, looked at and never written, also beside the program that writes
 * it. For one thread.
 */
public final class StoredConversations implements AutoCloseable {
  /** Rows that lie in memory at a time; a file of SQLite needs no number. */
  private static final int FETCHED = 500;

  private final Reading reading;
  private final StoreKeys keys;
  private final ConversationCodec codec = new ConversationCodec();

  private StoredConversations(Reading reading, StoreKeys keys) {
    this.reading = reading;
    this.keys = keys;
  }

  /** Opens this file, which is not encrypted. */
  public static StoredConversations in(Path file) {
    return in(file, StoreKeys.none());
  }

  /** Opens this file. */
  public static StoredConversations in(Path file, StoreKeys keys) {
    return in(new StorePlace.InFile(file), keys);
  }

  /**
   * Opens the store in this place.
   *
   * @throws StoreFailed when it is not there, is no store, one of a newer program, or a key for it
   *     is missing
   */
  public static StoredConversations in(StorePlace place, StoreKeys keys) {
    return new StoredConversations(Reading.of(place, keys), keys);
  }

  /** How many there are. */
  public int count() {
    return reading
        .handle()
        .createQuery("select count(*) from conversation")
        .mapTo(Integer.class)
        .one();
  }

  /** Gives each, as it was when this began; nothing for one that cannot be read. */
  public void forEach(Consumer<Optional<Conversation>> each) {
    try (Stream<Optional<Conversation>> all =
        reading
            .handle()
            .createQuery("select chat, body from conversation order by chat")
            .setFetchSize(FETCHED)
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
    reading.close();
  }
}
