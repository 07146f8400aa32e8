package ashore.monitoring;

import ashore.conversation.Option;
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
  public Optional<String> menu(List<Option> commands) {
    return behind.menu(commands);
  }

  @Override
  public List<String> toTeam(long number, Reply.ToTeam reply) {
    return behind.toTeam(number, reply);
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    return counted(behind.send(chat, parcel));
  }

  @Override
  public Delivery sendAbout(ChatKey chat, String parcel, Optional<String> about) {
    return counted(behind.sendAbout(chat, parcel, about));
  }

  private Delivery counted(Delivery delivery) {
    metrics.delivered(delivery);
    return delivery;
  }
}
