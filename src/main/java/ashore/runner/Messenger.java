package ashore.runner;

import ashore.conversation.Reply;
import java.util.List;
import java.util.Optional;

/** A channel through which replies reach people. Thread-safe. */
public interface Messenger {
  /**
   * The parcels that one reply becomes, in order. Each is sent by one call and survives in the
   * store as text.
   *
   * @return at least one parcel; none when it removes messages and the channel cannot
   */
  List<String> pack(ChatKey chat, Reply reply);

  /**
   * The parcel that changes a question on the screen.
   *
   * @param shown what {@link Delivery.Sent} told of it
   * @return empty when it has to stay as it is
   */
  default Optional<String> change(Shown shown, ScreenChange change) {
    return Optional.empty();
  }

  /** Sends one parcel. Blocks until its fate is known. */
  Delivery send(ChatKey chat, String parcel);
}
