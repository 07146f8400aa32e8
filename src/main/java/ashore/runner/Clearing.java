package ashore.runner;

import ashore.conversation.Reply;
import ashore.conversation.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes the parcels of a turn that removes the last messages from the chat. */
final class Clearing {
  /** No channel removes older ones; a little less than two days, as sending takes time. */
  private static final Duration REMOVABLE = Duration.ofHours(47);

  private final Store store;
  private final Messenger messenger;

  Clearing(Store store, Messenger messenger) {
    this.store = store;
    this.messenger = messenger;
  }

  /** The messages that can be removed now, that of the turn too. */
  List<String> removable(Incoming incoming) {
    List<String> messages =
        new ArrayList<>(store.messages(incoming.chat(), incoming.at().minus(REMOVABLE)));
    incoming.message().ifPresent(messages::add);
    return List.copyOf(messages);
  }

  /** What removes these messages, and what is said instead. */
  List<String> parcels(Incoming incoming, Turn turn, List<String> messages) {
    List<String> parcels = new ArrayList<>();
    for (Reply reply : turn.replies()) {
      if (!(reply instanceof Reply.ClearChat)) {
        parcels.addAll(messenger.pack(incoming.chat(), reply));
      } else if (!messages.isEmpty()) {
        parcels.addAll(messenger.pack(incoming.chat(), new Reply.Erase(messages)));
      }
    }
    return parcels;
  }
}
