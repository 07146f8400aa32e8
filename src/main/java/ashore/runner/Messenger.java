package ashore.runner;

import ashore.conversation.Reply;
import java.util.List;

/** A channel through which replies reach people. Thread-safe. */
public interface Messenger {
  /**
   * The parcels that one reply becomes, in order. Each is sent by one call and survives in the
   * store as text.
   *
   * @return at least one parcel
   */
  List<String> pack(ChatKey chat, Reply reply);

  /** Sends one parcel. Blocks until its fate is known. */
  Delivery send(ChatKey chat, String parcel);
}
