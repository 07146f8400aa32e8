package ashore.store;

import ashore.runner.ChatKey;
import java.time.Instant;
import java.util.List;

/** The only program on a store: it does everything. */
record Alone(Database database) implements Replicas {
  @Override
  public void start() {}

  @Override
  public boolean takes(ChatKey chat) {
    return true;
  }

  @Override
  public void gives(ChatKey chat) {}

  @Override
  public List<ChatKey> chatsToSendTo(Instant now, int atMost) {
    return database.read(handle -> Outbox.chats(handle, now, atMost));
  }

  @Override
  public List<ChatKey> chatsToWake(Instant now, int atMost) {
    return database.read(handle -> Wakes.due(handle, now, atMost));
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public void close() {}
}
