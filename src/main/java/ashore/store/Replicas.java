package ashore.store;

import ashore.runner.ChatKey;
import java.time.Instant;
import java.util.List;

/** Who of the programs on one store does what. */
sealed interface Replicas extends AutoCloseable permits Alone, Fleet {
  /** Begins to be one of them. */
  void start();

  /** Whether this program sends to the chat from now on: no other living one does. */
  boolean takes(ChatKey chat);

  /** Lets another one send to the chat. */
  void gives(ChatKey chat);

  /** The chats with parcels to which no other living one sends, the longest waiting first. */
  List<ChatKey> chatsToSendTo(Instant now, int atMost);

  /** The chats that are to be woken, and no other living one wakes, the longest due first. */
  List<ChatKey> chatsToWake(Instant now, int atMost);

  /** Whether this one does what only one may do. */
  boolean leads();

  /** Leaves all that it has to the others. */
  @Override
  void close();
}
