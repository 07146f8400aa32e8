package ashore.runner;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the bot speak first where a saved conversation says that it is time. Each reminder goes
 * through the lane of its chat, like what arrives from it. Thread-safe.
 */
public final class Reminders implements AutoCloseable {
  /** Reminders handed over in one step. */
  static final int AT_ONCE = 100;

  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  private final Store store;
  private final ChatLanes lanes;
  private final TurnHandler turns;
  private final InstantSource clock;
  private final Loop loop;

  /**
   * Joins the parts; nothing is sent before {@link #start}.
   *
   * @param poll how often the store is asked
   */
  public Reminders(
      Store store, ChatLanes lanes, TurnHandler turns, InstantSource clock, Duration poll) {
    this.store = store;
    this.lanes = lanes;
    this.turns = turns;
    this.clock = clock;
    this.loop = new Loop("reminders", poll, this::step);
  }

  /** Begins, with what came due while nothing ran. Once. */
  public void start() {
    loop.start();
  }

  /** Finishes what is being handed over; to be called before the lanes are closed. */
  @Override
  public void close() {
    loop.close();
  }

  /** Plays what is due and waits until it is saved, so that nothing is handed over twice. */
  void step() {
    List<CompletableFuture<ChatKey>> handedOver =
        store.chatsToWake(clock.instant(), AT_ONCE).stream().map(this::handOver).toList();
    CompletableFuture.allOf(handedOver.toArray(CompletableFuture<?>[]::new)).join();
  }

  /** Completed when it is done, in whatever way. */
  private CompletableFuture<ChatKey> handOver(ChatKey chat) {
    return lanes
        .submit(chat, () -> turns.remind(chat, clock.instant()))
        .handle(
            (done, fault) -> {
              if (fault != null) {
                LOG.error("{}: the reminder waits", chat, WordlessFault.of(fault));
              }
              return chat;
            });
  }
}
