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
  Kept kept(ChatKey chat);

  /**
   * The conversation that is kept of this chat.
   *
   * @throws UnreadableConversation when a row is there and cannot be read
   */
  default Optional<Conversation> load(ChatKey chat) {
    return kept(chat).conversation();
  }

  /**
   * Saves all of one turn, or nothing: the update as seen, the conversation (removed when the turn
   * forgets it), the parcels behind those that wait already.
   *
   * @return false, and nothing saved, when the update was seen before
   */
  boolean commit(Commit commit);

  /**
   * The same, for a turn that began from what was kept: another program may have changed it.
   *
   * @param revision that of {@link #kept}
   * @throws OutdatedTurn when something else is kept now; nothing was saved
   */
  boolean commit(Commit commit, long revision);

  /** The chats that have a parcel which may be sent now, the longest waiting first. */
  List<ChatKey> chatsWithParcels(Instant now, int atMost);

  /** The oldest parcel of this chat, unless it has to wait. */
  Optional<Parcel> nextParcel(ChatKey chat, Instant now);

  /** How many parcels wait, over all chats. */
  int backlog();

  /** Removes a parcel that never arrives. */
  void remove(Parcel parcel);

  /**
   * Removes a parcel that arrived, and keeps the question that is on the screen by it and what the
   * message is called, unless the parcel was gone already.
   *
   * @return whether it waited still; else the chat was cleared or forgotten meanwhile
   */
  boolean sent(Parcel parcel, Delivery.Sent sent, Instant at);

  /** What the channel calls the last message of the person in this chat, when it is known. */
  Optional<String> lastOwnMessage(ChatKey chat);

  /** What the channel calls the messages in this chat since then, the oldest first. */
  List<String> messages(ChatKey chat, Instant since);

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

  /** Lets a chat in which the bot wants to speak by now sleep until its next turn. */
  void letSleep(ChatKey chat, Instant now);

  /** Removes the memory of updates seen, and of messages, before this time. */
  void prune(Instant before);

  /**
   * Removes everything of the chats whose person was last heard before this time.
   *
   * @param atMost how many chats, the longest silent first
   * @return those removed
   */
  List<ChatKey> expire(Instant before, int atMost);

  /**
   * Whether this program does what only one of those on a store may do: asking for updates. When it
   * ends, another one does within seconds.
   */
  boolean leads();

  /** The cases of the team. */
  Cases cases();

  @Override
  void close();

  /**
   * What is kept of a chat.
   *
   * @param revision tells it from what was kept before; {@link #NOTHING} when nothing is
   */
  record Kept(Optional<Conversation> conversation, long revision) {
    /** The revision of what is not there. */
    public static final long NOTHING = -1;
  }

  /**
   * All of one turn.
   *
   * @param after absent when everything kept about the person is removed
   * @param messages what becomes of the messages in the chat
   * @param team what the team is told; absent when nothing
   */
  record Commit(
      String update,
      ChatKey chat,
      Instant at,
      Optional<Conversation> after,
      List<String> parcels,
      Messages messages,
      Optional<ForTeam> team) {
    /** Keeps an unmodifiable copy. */
    public Commit {
      parcels = List.copyOf(parcels);
    }

    /** A turn that changes nothing but what it adds. */
    public Commit(
        String update,
        ChatKey chat,
        Instant at,
        Optional<Conversation> after,
        List<String> parcels) {
      this(update, chat, at, after, parcels, Messages.NONE);
    }

    /** A turn of which the team is told nothing. */
    public Commit(
        String update,
        ChatKey chat,
        Instant at,
        Optional<Conversation> after,
        List<String> parcels,
        Messages messages) {
      this(update, chat, at, after, parcels, messages, Optional.empty());
    }
  }

  /**
   * What becomes of the messages in a chat by a turn.
   *
   * @param arrived what the channel calls the message that caused it
   * @param cleared those that are removed from the chat, with all that waits to be sent; another
   *     that is sent meanwhile stays known, to be removed the next time
   */
  record Messages(Optional<String> arrived, Optional<List<String>> cleared) {
    /** Nothing. */
    public static final Messages NONE = new Messages(Optional.empty(), Optional.empty());

    /** Keeps an unmodifiable copy. */
    public Messages {
      cleared = cleared.map(List::copyOf);
    }
  }

  /**
   * Something to be sent.
   *
   * @param id its place in the order; unique in the store
   * @param about what the channel calls the message of the team's case that it belongs to; absent
   *     when it belongs to none that was sent
   */
  record Parcel(long id, ChatKey chat, String content, Optional<String> about) {
    /** One that belongs to no case. */
    public Parcel(long id, ChatKey chat, String content) {
      this(id, chat, content, Optional.empty());
    }
  }
}
