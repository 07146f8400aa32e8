package ashore.monitoring;

import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import ashore.runner.ScreenChange;
import ashore.runner.Shown;
import java.util.List;
import java.util.Optional;

/** A messenger whose deliveries are counted. Thread-safe when the one behind it is. */
public final class CountingMessenger implements Messenger {
  private final Messenger behind;
  private final Metrics metrics;

  /** Counts for this messenger. */
  public CountingMessenger(Messenger behind, Metrics metrics) {
    this.behind = behind;
    this.metrics = metrics;
  }

  @Override
  public List<String> pack(ChatKey chat, Reply reply) {
    return behind.pack(chat, reply);
  }

  @Override
  public Optional<String> change(Shown shown, ScreenChange change) {
    return behind.change(shown, change);
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    Delivery delivery = behind.send(chat, parcel);
    metrics.delivered(delivery);
    return delivery;
  }
}
