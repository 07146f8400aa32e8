package ashore.runner;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the parcels that wait in the store: in order inside a chat, several chats at once. What
 * could not be sent stays in the store. Thread-safe.
 */
public final class OutboxPump implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Set<ChatKey> busy = new HashSet<>();
  private final Store store;
  private final InstantSource clock;
  private final Pace pace;
  private final Courier courier;
  private final Loop loop;
  private boolean closed;

  /**
   * How fast the pump goes.
   *
   * @param chatsAtOnce how many chats are sent to at the same time
   * @param poll how often the store is asked without being woken; also the shortest pause of a chat
   */
  public record Pace(int chatsAtOnce, Duration poll) {
    /** Refuses a pace at which nothing would move. */
    public Pace {
      if (chatsAtOnce < 1) {
        throw new IllegalArgumentException(
            "pace: chatsAtOnce " + chatsAtOnce + " must be at least 1");
      }
      if (!poll.isPositive()) {
        throw new IllegalArgumentException("pace: poll " + poll + " must be positive");
      }
    }
  }

  /** Joins the parts; nothing is sent before {@link #start}. */
  public OutboxPump(Store store, Messenger messenger, InstantSource clock, Pace pace) {
    this(store, messenger, clock, pace, chat -> {});
  }

  /**
   * The same.
   *
   * @param gone told of each chat that cannot be reached any more
   */
  public OutboxPump(
      Store store, Messenger messenger, InstantSource clock, Pace pace, Consumer<ChatKey> gone) {
    this.store = store;
    this.clock = clock;
    this.pace = pace;
    this.courier = new Courier(store, messenger, clock, pace.poll(), gone);
    this.loop = new Loop("outbox", pace.poll(), this::step);
  }

  /** Begins to send, with what an earlier run left. Once. */
  public void start() {
    loop.start();
  }

  /** Says that there may be something new to send. Returns at once. */
  public void wake() {
    loop.wake();
  }

  /** Finishes what is being sent and leaves the rest in the store. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
    loop.close();
    awaitIdle();
  }

  /** Begins to send to the chats that may be sent to now and returns at once. */
  void step() {
    // The chats in work are among these, so as many others are found as there are places free.
    for (ChatKey chat : store.chatsWithParcels(clock.instant(), pace.chatsAtOnce())) {
      if (begin(chat)) {
        Thread.ofVirtual().name("send " + chat).start(() -> send(chat));
      }
    }
  }

  /** Waits until nothing is being sent. */
  void awaitIdle() {
    lock.lock();
    try {
      while (!busy.isEmpty()) {
        idle.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void send(ChatKey chat) {
    boolean failed = true;
    try {
      courier.deliver(chat, this::isClosed);
      failed = false;
    } catch (RuntimeException fault) {
      LOG.error("{}: the store failed while sending", chat, WordlessFault.of(fault));
    } finally {
      finish(chat);
    }
    if (!failed) {
      // A parcel saved after the last look at the store was passed over while this chat was busy.
      loop.wake();
    }
  }

  private boolean begin(ChatKey chat) {
    lock.lock();
    try {
      return !closed && busy.size() < pace.chatsAtOnce() && busy.add(chat);
    } finally {
      lock.unlock();
    }
  }

  private void finish(ChatKey chat) {
    lock.lock();
    try {
      busy.remove(chat);
      idle.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }
}
