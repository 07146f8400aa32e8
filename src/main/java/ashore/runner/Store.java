package ashore.runner;

import ashore.conversation.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where conversations, seen updates and unsent parcels are kept. Thread-safe. */
public interface Store extends AutoCloseable {
  /** Whether this update had its effect already. */
  boolean seen(String update);

  /**
   * What is kept of this chat.
   *
   * @throws UnreadableConversation when a row is there and cannot be read
   */
  Optional<Conversation> load(ChatKey chat);

  /**
   * Saves all of one turn, or nothing: the update as seen, the conversation (removed when the turn
   * forgets it), the parcels behind those that wait already.
   *
   * @return false, and nothing saved, when the update was seen before
   */
  boolean commit(Commit commit);

  /** The chats that have a parcel which may be sent now, the longest waiting first. */
  List<ChatKey> chatsWithParcels(Instant now, int atMost);

  /** The oldest parcel of this chat, unless it has to wait. */
  Optional<Parcel> nextParcel(ChatKey chat, Instant now);

  /** How many parcels wait, over all chats. */
  int backlog();

  /** Removes a parcel that never arrives. */
  void remove(Parcel parcel);

  /**
   * Removes a parcel that arrived, and keeps the question that is on the screen by it, unless the
   * parcel was gone already.
   */
  void sent(Parcel parcel, Optional<Shown> shown);

  /** The question on this chat's screen; empty when none is known. */
  Optional<Shown> shown(ChatKey chat);

  /** Lets a chat's parcels wait until this time. */
  void postpone(ChatKey chat, Instant until);

  /**
   * Gives up on a chat that is not reachable: removes its parcels and lets it sleep until its next
   * turn.
   */
  void giveUp(ChatKey chat);

  /** The chats in which the bot wants to speak first by now, the longest due first. */
  List<ChatKey> chatsToWake(Instant now, int atMost);

  /** Lets a chat sleep until its next turn. */
  void letSleep(ChatKey chat);

  /** Removes the memory of updates seen before this time. */
  void pruneSeen(Instant before);

  @Override
  void close();

  /**
   * All of one turn.
   *
   * @param after absent when everything kept about the person is removed
   */
  record Commit(
      String update, ChatKey chat, Instant at, Optional<Conversation> after, List<String> parcels) {
    /** Keeps an unmodifiable copy. */
    public Commit {
      parcels = List.copyOf(parcels);
    }
  }

  /**
   * Something to be sent.
   *
   * @param id its place in the order; unique in the store
   */
  record Parcel(long id, ChatKey chat, String content) {}
}
