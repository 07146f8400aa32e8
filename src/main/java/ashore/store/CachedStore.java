package ashore.store;

import ashore.runner.Cases;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A store with the conversations in use kept in memory. Holds only what the store behind it can
 * give back: without it everything is the same, but slower. Where other programs write the store
 * behind, what is held may be old: a turn that began from it is refused, and it is dropped.
 * Thread-safe.
 */
public final class CachedStore implements Store {
  private static final int STRIPES = 64;

  private final Store behind;
  private final Cache<ChatKey, Kept> kept;

  /**
   * A chat's lock keeps a slow load from putting an older conversation over a newer. A computation
   * inside the cache would do the same, but a virtual thread that waits in there keeps its carrier.
   */
  private final List<ReentrantLock> locks =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

  /**
   * Puts a cache before a store.
   *
   * @param atMost how many conversations are kept
   * @param idle how long one is kept after it was last used
   */
  public CachedStore(Store behind, int atMost, Duration idle) {
    this.behind = behind;
    this.kept = Caffeine.newBuilder().maximumSize(atMost).expireAfterAccess(idle).build();
  }

  @Override
  public Kept kept(ChatKey chat) {
    Kept known = kept.getIfPresent(chat);
    return known != null ? known : loadBehind(chat);
  }

  private Kept loadBehind(ChatKey chat) {
    ReentrantLock lock = lockOf(chat);
    lock.lock();
    try {
      Kept loaded = behind.kept(chat);
      kept.put(chat, loaded);
      return loaded;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean commit(Commit commit) {
    return commit(commit, () -> behind.commit(commit));
  }

  @Override
  public boolean commit(Commit commit, long revision) {
    return commit(commit, () -> behind.commit(commit, revision));
  }

  private boolean commit(Commit commit, BooleanSupplier saving) {
    ReentrantLock lock = lockOf(commit.chat());
    lock.lock();
    try {
      boolean saved = saving.getAsBoolean();
      if (saved) {
        kept.put(commit.chat(), Revision.kept(commit));
      }
      return saved;
    } catch (RuntimeException fault) {
      kept.invalidate(commit.chat());
      throw fault;
    } finally {
      lock.unlock();
    }
  }

  private ReentrantLock lockOf(ChatKey chat) {
    return locks.get(Math.floorMod(chat.hashCode(), STRIPES));
  }

  @Override
  public boolean seen(String update) {
    return behind.seen(update);
  }

  @Override
  public List<ChatKey> chatsWithParcels(Instant now, int atMost) {
    return behind.chatsWithParcels(now, atMost);
  }

  @Override
  public Optional<Parcel> nextParcel(ChatKey chat, Instant now) {
    return behind.nextParcel(chat, now);
  }

  @Override
  public int backlog() {
    return behind.backlog();
  }

  @Override
  public boolean sent(Parcel parcel, Delivery.Sent sent, Instant at) {
    return behind.sent(parcel, sent, at);
  }

  @Override
  public Optional<String> lastOwnMessage(ChatKey chat) {
    return behind.lastOwnMessage(chat);
  }

  @Override
  public List<String> messages(ChatKey chat, Instant since) {
    return behind.messages(chat, since);
  }

  @Override
  public Optional<Shown> shown(ChatKey chat) {
    return behind.shown(chat);
  }

  @Override
  public void remove(Parcel parcel) {
    behind.remove(parcel);
  }

  @Override
  public void postpone(ChatKey chat, Instant until) {
    behind.postpone(chat, until);
  }

  @Override
  public void giveUp(ChatKey chat) {
    behind.giveUp(chat);
  }

  @Override
  public List<ChatKey> chatsToWake(Instant now, int atMost) {
    List<ChatKey> chats = behind.chatsToWake(now, atMost);
    // What is old here would say that nothing is due, as long as it is asked.
    chats.forEach(this::drop);
    return chats;
  }

  @Override
  public void letSleep(ChatKey chat, Instant now) {
    behind.letSleep(chat, now);
  }

  @Override
  public boolean leads() {
    return behind.leads();
  }

  @Override
  public void prune(Instant before) {
    behind.prune(before);
  }

  @Override
  public List<ChatKey> expire(Instant before, int atMost) {
    List<ChatKey> chats = behind.expire(before, atMost);
    chats.forEach(this::drop);
    return chats;
  }

  /** Behind the lock: a load that began before may not put the old one back. */
  private void drop(ChatKey chat) {
    ReentrantLock lock = lockOf(chat);
    lock.lock();
    try {
      kept.invalidate(chat);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Cases cases() {
    return behind.cases();
  }

  @Override
  public void close() {
    kept.invalidateAll();
    behind.close();
  }
}
