package ashore.runner;

import ashore.conversation.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers the parcels of one chat at a time, in order. Thread-safe for different chats. */
final class Courier {
  /** Parcels of one chat sent in a row before other chats have their turn. */
  static final int IN_A_ROW = 20;

  /** The pause after a messenger that failed without naming one. */
  static final Duration AFTER_FAULT = Duration.ofSeconds(30);

  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final Store store;
  private final Messenger messenger;
  private final InstantSource clock;
  private final Duration shortestPause;
  private final Consumer<ChatKey> gone;

  /** Parcels that arrived and could not be removed: never sent again while this program runs. */
  private final Set<Long> arrived = ConcurrentHashMap.newKeySet();

  Courier(Store store, Messenger messenger, InstantSource clock, Duration shortestPause) {
    this(store, messenger, clock, shortestPause, chat -> {});
  }

  /**
   * Delivers by this messenger.
   *
   * @param gone told of each chat that cannot be reached any more
   */
  Courier(
      Store store,
      Messenger messenger,
      InstantSource clock,
      Duration shortestPause,
      Consumer<ChatKey> gone) {
    this.gone = gone;
    this.store = store;
    this.messenger = messenger;
    this.clock = clock;
    this.shortestPause = shortestPause;
  }

  /**
   * Sends until nothing is left that may be sent, or told to stop, or others should have a turn.
   */
  void deliver(ChatKey chat, BooleanSupplier stop) {
    for (int count = 0; count < IN_A_ROW && !stop.getAsBoolean(); count++) {
      Optional<Store.Parcel> next = store.nextParcel(chat, clock.instant());
      if (next.isEmpty() || !settle(next.get(), send(next.get()))) {
        return;
      }
    }
  }

  private Delivery send(Store.Parcel parcel) {
    if (arrived.contains(parcel.id())) {
      return new Delivery.Sent();
    }
    try {
      return messenger.sendAbout(parcel.chat(), parcel.content(), parcel.about());
    } catch (RuntimeException fault) {
      LOG.error(
          "parcel {} of {}: sending failed", parcel.id(), parcel.chat(), WordlessFault.of(fault));
      return new Delivery.WaitFor(AFTER_FAULT);
    }
  }

  /** Whether the next parcel of the chat may follow. */
  private boolean settle(Store.Parcel parcel, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Sent sent -> {
        arrived.add(parcel.id());
        boolean waited = store.sent(parcel, sent, clock.instant());
        arrived.remove(parcel.id());
        if (!waited) {
          sent.message().ifPresent(message -> takeBack(parcel.chat(), message));
        }
        yield true;
      }
      case Delivery.WaitFor(Duration pause) -> {
        store.postpone(parcel.chat(), clock.instant().plus(bounded(pause)));
        yield false;
      }
      case Delivery.Gone() -> {
        LOG.info("{} is gone: nothing more is sent to it", parcel.chat());
        store.giveUp(parcel.chat());
        gone.accept(parcel.chat());
        yield false;
      }
      case Delivery.Refused(String reason) -> {
        LOG.warn("parcel {} of {} was refused: {}", parcel.id(), parcel.chat(), reason);
        store.remove(parcel);
        yield true;
      }
    };
  }

  /** The chat was cleared while this message was on its way: it goes too, where that can be. */
  private void takeBack(ChatKey chat, String message) {
    try {
      messenger
          .pack(chat, new Reply.Erase(List.of(message)))
          .forEach(parcel -> messenger.send(chat, parcel));
    } catch (RuntimeException fault) {
      LOG.warn("{}: a message that was on its way stays", chat, WordlessFault.of(fault));
    }
  }

  private Duration bounded(Duration pause) {
    if (pause.compareTo(LONGEST_PAUSE) > 0) {
      return LONGEST_PAUSE;
    }
    return pause.compareTo(shortestPause) < 0 ? shortestPause : pause;
  }
}
